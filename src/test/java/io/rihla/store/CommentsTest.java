package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.comments.Comment;
import io.rihla.comments.CommentQuery;
import io.rihla.comments.CommentQuery.Show;
import io.rihla.comments.CommentThread;
import io.rihla.comments.Comments;
import io.rihla.comments.Mentions;
import io.rihla.comments.NewComment;
import io.rihla.comments.NoSuchComment;
import io.rihla.comments.RememberedNotices;
import io.rihla.comments.Talk;
import io.rihla.comments.Written;
import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapLimits;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Comments over real databases: who may do what, and what becomes of it. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class CommentsTest {

    private static final long PAGE = 4712;
    private static final Viewer VERA = Viewer.of("vera");
    private static final Viewer STRANGER = Viewer.of("nobody-here");
    private static final ElementRef CARD = ElementRef.card("c0-0");

    private final Desk desk;
    private final RememberedNotices notices = new RememberedNotices();
    private final List<String> news = new ArrayList<>();
    private final Comments comments;
    private String key = "";

    CommentsTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        comments =
                new Comments(
                        desk.service,
                        new AoCommentStore(desk.harness.activeObjects()),
                        new JourneyAccess(desk.wiki),
                        notices,
                        new HeadNews() {
                            @Override
                            public String mark(String name) {
                                return name + news.size();
                            }

                            @Override
                            public void changed(String name) {
                                news.add(name);
                            }
                        },
                        Clock.systemUTC());
    }

    @BeforeEach
    void aMap() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, ADMIN, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(PAGE, VERA, Desk.Wiki.VIEW);
        desk.wiki.grant(PAGE, Viewer.ANONYMOUS, Desk.Wiki.VIEW);
        key = desk.shelf.create(ANA, Sketch.map("", 3, 2), Optional.of(new Home(PAGE, "DS"))).key();
    }

    @Test
    void whoMaySeeTheMapSaysSomethingAndWhoHasNotLoggedInReads() {
        Written written = write(VERA, CARD, "Is this right?");

        assertThat(written.comment().author()).isEqualTo("vera");
        assertThat(texts(all(Viewer.ANONYMOUS))).containsExactly("Is this right?");
        assertThat(comments.open(Viewer.ANONYMOUS, key).mayComment()).isFalse();
        assertThat(comments.open(VERA, key).mayComment()).isTrue();
        assertThatThrownBy(() -> write(Viewer.ANONYMOUS, CARD, "me too"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> write(STRANGER, CARD, "and me")).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> all(STRANGER)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> comments.thread(STRANGER, key, written.comment().id()))
                .isInstanceOf(NoSuchMap.class);
    }

    @Test
    void commentsAreNoEdits() {
        long revision = desk.service.open(ANA, key).revision();
        write(ANA, CARD, "one");
        assertThat(desk.service.open(ANA, key).revision()).isEqualTo(revision);
        assertThat(desk.service.editsSince(ANA, key, 0).edits()).isEmpty();
    }

    @Test
    void threadsStandInTheOrderOfTheMapAndAnswersInTheirs() {
        Comment last = write(ANA, ElementRef.card("c2-1"), "last").comment();
        Comment first = write(ANA, ElementRef.MAP, "first").comment();
        Comment stage = write(OMAR, ElementRef.stage("s1"), "stage").comment();
        reply(VERA, first, "first, too");
        reply(ANA, first, "first again");

        assertThat(texts(all(ANA)))
                .containsExactly("first", "first, too", "first again", "stage", "last");
        assertThat(comments.open(ANA, key).open())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                ElementRef.MAP,
                                1,
                                ElementRef.stage("s1"),
                                1,
                                ElementRef.card("c2-1"),
                                1));
        assertThat(texts(read(ANA, Optional.of(stage.element()), Show.OPEN, 0, 10)))
                .containsExactly("stage");
        Talk second = read(ANA, Optional.empty(), Show.ALL, 1, 1);
        assertThat(texts(second)).containsExactly("stage");
        assertThat(second.more()).isTrue();
        assertThat(second.total()).isEqualTo(3);
        assertThat(comments.thread(ANA, key, last.id()).threads()).hasSize(1);
    }

    @Test
    void whoCommentsResolvesAndAnAnswerOpensAgain() {
        Comment first = write(ANA, CARD, "Done?").comment();
        comments.resolve(VERA, key, first.id(), true);
        comments.resolve(OMAR, key, first.id(), true);

        CommentThread resolved = read(ANA, Optional.empty(), Show.RESOLVED, 0, 9).threads().get(0);
        assertThat(resolved.state().by()).isEqualTo("vera");
        assertThat(read(ANA, Optional.empty(), Show.OPEN, 0, 9).threads()).isEmpty();
        assertThat(comments.open(ANA, key).open()).isEmpty();

        reply(OMAR, first, "Not quite");
        CommentThread open = read(ANA, Optional.empty(), Show.OPEN, 0, 9).threads().get(0);
        assertThat(open.state().by()).isEqualTo("omar");
        comments.resolve(ANA, key, open.replies().get(0).id(), true);
        comments.resolve(ANA, key, first.id(), false);
        assertThat(read(ANA, Optional.empty(), Show.OPEN, 0, 9).threads()).hasSize(1);
        assertThatThrownBy(() -> comments.resolve(Viewer.ANONYMOUS, key, first.id(), true))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyItsAuthorChangesATextAndWhoManagesTheMapDeletesIt() {
        Comment first = write(VERA, CARD, "frist").comment();
        Comment answer = reply(VERA, first, "answer").comment();
        for (Viewer other : List.of(ANA, OMAR)) {
            assertThatThrownBy(
                            () -> comments.rewrite(other, key, first.id(), "x", MapLimits.DEFAULT))
                    .isInstanceOf(NotAllowed.class);
        }
        comments.rewrite(VERA, key, first.id(), "first", MapLimits.DEFAULT);
        assertThat(all(ANA).threads().get(0).first().edited()).isPresent();
        assertThatThrownBy(() -> comments.delete(OMAR, key, first.id()))
                .isInstanceOf(NotAllowed.class);

        comments.delete(ANA, key, first.id());
        CommentThread left = all(ANA).threads().get(0);
        assertThat(left.first().deleted()).isTrue();
        assertThat(texts(all(ANA))).containsExactly("", "answer");
        assertThatThrownBy(() -> comments.delete(ANA, key, first.id()))
                .isInstanceOf(NotAllowed.class);
        reply(OMAR, first, "more");
        comments.delete(VERA, key, answer.id());
        assertThat(texts(all(ANA))).containsExactly("", "more");
        comments.delete(OMAR, key, all(ANA).threads().get(0).replies().get(0).id());
        assertThat(all(ANA).threads()).isEmpty();
        assertThatThrownBy(() -> comments.thread(ANA, key, first.id()))
                .isInstanceOf(NoSuchComment.class);
    }

    @Test
    void aCommentOutlivesItsElement() {
        write(ANA, CARD, "about the card");
        write(ANA, ElementRef.card("c2-0"), "about another");
        desk.edit(ANA, key, 0, new Change.Delete(ElementRef.stage("s0")));

        assertThat(texts(all(ANA))).containsExactly("about another", "about the card");
        assertThatThrownBy(() -> write(ANA, CARD, "one more")).isInstanceOf(EditRefused.class);
        reply(OMAR, all(ANA).threads().get(1).first(), "an answer still");
        assertThatThrownBy(() -> write(ANA, ElementRef.card("never"), "x"))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> write(ANA, ElementRef.lane("c2-0"), "x"))
                .isInstanceOf(EditRefused.class);

        desk.edit(ANA, key, 1, new Change.Restore(ElementRef.stage("s0")));
        assertThat(texts(all(ANA)))
                .containsExactly("about the card", "an answer still", "about another");
    }

    @Test
    void whatIsSentAgainIsKeptOnce() throws Exception {
        NewComment wanted = new NewComment(CARD, 0, "once", "tab/1");
        long id = comments.write(ANA, key, wanted, MapLimits.DEFAULT).comment().id();
        assertThat(comments.write(ANA, key, wanted, MapLimits.DEFAULT).comment().id())
                .isEqualTo(id);
        comments.write(OMAR, key, wanted, MapLimits.DEFAULT);
        assertThat(all(ANA).threads()).hasSize(2);
        assertThat(notices.told).hasSize(2);

        NewComment answer = new NewComment(CARD, id, "also once", "tab/2");
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<Callable<Long>> sendings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sendings.add(() -> comments.write(ANA, key, answer, MapLimits.DEFAULT).comment().id());
        }
        for (Future<Long> sent : eight.invokeAll(sendings)) {
            sent.get();
        }
        eight.shutdown();
        assertThat(texts(all(ANA))).containsOnlyOnce("also once");
    }

    /** No answer is lost in a thread that somebody deletes at that moment. */
    @Test
    void anAnswerIsThereOrRefused() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 20; i++) {
            Comment first = write(ANA, CARD, "first").comment();
            Future<?> deleting = two.submit(() -> comments.delete(ANA, key, first.id()));
            Future<Boolean> answering =
                    two.submit(
                            () -> {
                                try {
                                    reply(OMAR, first, "answer");
                                    return true;
                                } catch (NoSuchComment gone) {
                                    return false;
                                }
                            });
            deleting.get();
            boolean answered = answering.get();
            assertThat(texts(all(ANA)).contains("answer")).isEqualTo(answered);
            if (answered) {
                all(ANA).threads().get(0).replies().forEach(reply -> delete(OMAR, reply));
            }
        }
        two.shutdown();
    }

    @Test
    void thoseWhoAreMentionedAreToldIfTheySeeTheMap() {
        String text = "Ask " + Mentions.of("omar") + " and " + Mentions.of("nobody-here");
        Written written = write(ANA, CARD, text + Mentions.of("ana"));
        assertThat(written.blind()).containsExactly("nobody-here");
        assertThat(notices.told)
                .containsExactly("omar MENTIONED card:c0-0 by ana", "watchers card:c0-0 by ana");

        notices.told.clear();
        reply(VERA, written.comment(), "Hm " + Mentions.of("omar"));
        assertThat(notices.told)
                .containsExactly(
                        "omar MENTIONED card:c0-0 by vera",
                        "ana REPLIED card:c0-0 by vera",
                        "watchers card:c0-0 by vera");

        notices.told.clear();
        Written rewritten =
                comments.rewrite(
                        ANA,
                        key,
                        written.comment().id(),
                        text + Mentions.of("vera"),
                        MapLimits.DEFAULT);
        assertThat(rewritten.blind()).isEmpty();
        assertThat(notices.told).containsExactly("vera MENTIONED card:c0-0 by ana");

        notices.told.clear();
        comments.resolve(OMAR, key, written.comment().id(), true);
        assertThat(notices.told)
                .containsExactly(
                        "ana RESOLVED card:c0-0 by omar", "vera RESOLVED card:c0-0 by omar");
    }

    @Test
    void aMapHasRoomForSoManyCommentsAndTellsOfEachChange() {
        String before = comments.mark(key);
        Comment first = write(ANA, CARD, "one").comment();
        assertThat(comments.mark(key)).isNotEqualTo(before);
        comments.rewrite(ANA, key, first.id(), "two", MapLimits.DEFAULT);
        comments.resolve(ANA, key, first.id(), true);
        delete(ANA, first);
        assertThat(news).hasSize(4).containsOnly("comments " + key);
    }

    @Test
    void readingCostsTheSameHoweverMuchThereIs() throws Exception {
        write(ANA, CARD, "one");
        List<Integer> one = costs();
        for (int i = 0; i < 60; i++) {
            Comment first = write(ANA, ElementRef.card("c" + i % 3 + "-1"), "t" + i).comment();
            if (i % 2 == 0) {
                reply(OMAR, first, "a" + i);
                reply(VERA, first, "b" + i);
            }
        }
        assertThat(costs()).isEqualTo(one).containsExactly(4, 2, 0);
    }

    @Test
    void aMapThatIsPurgedTakesItsCommentsAlong() {
        write(ANA, CARD, "gone with the map");
        desk.shelf.delete(ANA, key);
        assertThatThrownBy(() -> all(ANA)).isInstanceOf(NoSuchMap.class);
        long id = desk.store.head(key).orElseThrow().id();
        desk.shelf.purge(ADMIN, key);
        assertThat(desk.harness.activeObjects().count(CommentRow.class, "MAP_ID = ?", id)).isZero();
    }

    private List<Integer> costs() throws Exception {
        all(ANA);
        return List.of(
                cost(() -> all(ANA)),
                cost(() -> comments.open(ANA, key)),
                cost(() -> comments.mark(key)));
    }

    private int cost(Callable<?> work) throws Exception {
        return desk.harness.statements().record(work).statements().size();
    }

    private void delete(Viewer viewer, Comment comment) {
        comments.delete(viewer, key, comment.id());
    }

    private Written write(Viewer viewer, ElementRef element, String text) {
        return comments.write(viewer, key, new NewComment(element, 0, text, ""), MapLimits.DEFAULT);
    }

    private Written reply(Viewer viewer, Comment to, String text) {
        return comments.write(
                viewer, key, new NewComment(CARD, to.id(), text, ""), MapLimits.DEFAULT);
    }

    private Talk all(Viewer viewer) {
        return read(viewer, Optional.empty(), Show.ALL, 0, 100);
    }

    private Talk read(
            Viewer viewer, Optional<ElementRef> element, Show show, int offset, int limit) {
        return comments.read(viewer, key, new CommentQuery(element, show, offset, limit));
    }

    private static List<String> texts(Talk talk) {
        return talk.threads().stream()
                .flatMap(thread -> thread.comments().stream())
                .map(Comment::text)
                .toList();
    }
}
