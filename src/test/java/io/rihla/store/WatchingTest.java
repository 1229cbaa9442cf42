package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PageRights;
import io.rihla.documents.Viewer;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.Notice;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.NoticeList;
import io.rihla.notices.Preferences;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Watching maps, from the edit to the mail, in a real database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class WatchingTest {

    private static final long PAGE = 4711;

    private final AoHarness harness;
    private final WatchDesk watch;
    private MapHead map;
    private long revision;

    WatchingTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        watch = new WatchDesk(harness);
        watch.desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        watch.desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        map = watch.desk.shelf.create(ANA, Sketch.map("", 2, 2), Optional.of(new Home(PAGE, "DS")));
    }

    @BeforeEach
    void omarWatches() {
        watch.watching.watch(OMAR, map.key());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void theFirstChangeIsToldAtOnceAndWhatFollowsAfterAnHour() {
        edit(ANA);
        watch.minute();
        assertThat(told(OMAR)).hasSize(1);
        KeptNotice first = told(OMAR).get(0);
        assertThat(first.kind()).isEqualTo(Kind.CHANGED);
        assertThat(first.by()).isEqualTo("ana");
        assertThat(List.of(first.from(), first.until())).containsExactly(0L, 1L);
        assertThat(watch.sent).hasSize(1);
        assertThat(watch.sent.get(0).to()).isEqualTo("omar@example.org");

        edit(ANA);
        edit(OMAR);
        watch.time.pass(Duration.ofMinutes(59));
        watch.minute();
        assertThat(told(OMAR)).hasSize(1);
        watch.time.pass(Duration.ofMinutes(1));
        watch.minute();
        watch.minute();
        assertThat(told(OMAR)).hasSize(2);
        assertThat(told(OMAR).get(0).until()).isEqualTo(3);
        assertThat(watch.sent).hasSize(2);
    }

    @Test
    void nobodyIsToldOfTheirOwnEditsAndNobodyWhoDoesNotWatch() {
        edit(OMAR);
        watch.minute();
        assertThat(told(OMAR)).isEmpty();
        assertThat(told(ANA)).isEmpty();
        assertThat(watch.sent).isEmpty();
    }

    @Test
    void whoLostTheRightHearsNothingAndSeesNothing() {
        edit(ANA);
        watch.minute();
        assertThat(watch.list.unread(OMAR)).isEqualTo(1);
        watch.desk.wiki.grant(PAGE, OMAR, PageRights.NONE);
        watch.time.pass(Duration.ofHours(2));
        edit(ANA);
        watch.minute();

        assertThat(told(OMAR)).hasSize(1);
        assertThat(watch.sent).hasSize(1);
        assertThat(watch.list.read(OMAR, Long.MAX_VALUE, 10).notices()).isEmpty();
        assertThat(watch.list.unread(OMAR)).isZero();
        assertThatThrownBy(() -> watch.watching.watches(OMAR, map.key()))
                .isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> watch.watching.watch(OMAR, map.key()))
                .isInstanceOf(NoSuchMap.class);
    }

    @Test
    void whatHappenedWhileTheMapWasHiddenIsNotToldLater() {
        watch.desk.wiki.grant(PAGE, OMAR, PageRights.NONE);
        edit(ANA);
        watch.minute();
        watch.desk.wiki.grant(PAGE, OMAR, Desk.Wiki.VIEW);
        watch.time.pass(Duration.ofHours(2));
        edit(ANA);
        watch.minute();
        assertThat(told(OMAR)).singleElement().extracting(KeptNotice::from).isEqualTo(1L);
    }

    @Test
    void whoeverIsGoneGetsNothing() {
        watch.gone.add("omar");
        edit(ANA);
        mention();
        watch.minute();
        assertThat(watch.sent).isEmpty();
        assertThat(watch.mails.due(watch.time.instant(), 10)).isEmpty();
    }

    @Test
    void aMentionGoesAtOnceAndOtherNewsWaitForTheirHour() {
        edit(ANA);
        watch.minute();
        watch.teller.commented(map.key(), "card:c0-0", "ana", "1");
        watch.minute();
        assertThat(watch.sent).hasSize(1);
        mention();
        watch.minute();
        assertThat(watch.sent).hasSize(2);
        assertThat(watch.sent.get(1).notices())
                .extracting(KeptNotice::kind)
                .containsExactly(Kind.MENTIONED);
        watch.time.pass(Duration.ofMinutes(61));
        watch.minute();
        assertThat(watch.sent).hasSize(3);
        assertThat(watch.sent.get(2).notices())
                .extracting(KeptNotice::kind)
                .containsExactly(Kind.COMMENTED);
    }

    @Test
    void oneMailTellsOfAllMapsThatAreDue() {
        MapHead other =
                watch.desk.shelf.create(
                        ANA, Sketch.map("", 1, 1), Optional.of(new Home(PAGE, "DS")));
        watch.watching.watch(OMAR, other.key());
        edit(ANA);
        watch.desk.edit(ANA, other.key(), 0, Sketch.retext("c0-0", Language.EN, "x"));
        watch.minute();
        assertThat(watch.sent).hasSize(1);
        assertThat(watch.sent.get(0).notices()).hasSize(2);
    }

    @Test
    void aMailThatFailsIsTriedAgainEverLessOftenAndDroppedAfterADay() {
        watch.failing = true;
        edit(ANA);
        int tried = 0;
        for (int minute = 0; minute < 26 * 60; minute++) {
            List<?> due = watch.mails.due(watch.time.instant(), 10);
            watch.minute();
            tried += due.isEmpty() ? 0 : 1;
            watch.time.pass(Duration.ofMinutes(1));
        }
        assertThat(tried).isBetween(20, 32);
        assertThat(watch.sent).isEmpty();
        assertThat(watch.mailing().health().failing()).isZero();
        assertThat(watch.mailing().health().lost()).isEqualTo(1);
        watch.failing = false;
        watch.minute();
        assertThat(watch.sent).isEmpty();
        assertThat(told(OMAR)).hasSize(1);
    }

    @Test
    void aMailThatFailedOnceGoesLater() {
        watch.failing = true;
        edit(ANA);
        watch.minute();
        assertThat(watch.mailing().health().failing()).isEqualTo(1);
        watch.failing = false;
        watch.time.pass(Duration.ofMinutes(2));
        watch.minute();
        assertThat(watch.sent).hasSize(1);
        assertThat(watch.mailing().health().failing()).isZero();
    }

    @Test
    void withoutAMailServerNoticesAreKeptAndNothingWaits() {
        watch.server = false;
        edit(ANA);
        watch.minute();
        assertThat(told(OMAR)).hasSize(1);
        assertThat(watch.mailing().health().works()).isFalse();
        watch.server = true;
        watch.minute();
        assertThat(watch.sent).isEmpty();
    }

    @Test
    void stoppingHoldsAndWatchingAgainBeginsFromNow() {
        edit(ANA);
        watch.watching.stop(OMAR, map.key());
        watch.minute();
        assertThat(told(OMAR)).isEmpty();
        assertThat(watch.watching.watches(OMAR, map.key())).isFalse();
        watch.watching.watch(OMAR, map.key());
        watch.minute();
        assertThat(told(OMAR)).isEmpty();
        edit(ANA);
        watch.minute();
        assertThat(told(OMAR)).hasSize(1);
        assertThatThrownBy(() -> watch.watching.watch(Viewer.ANONYMOUS, map.key()))
                .isInstanceOf(NoSuchMap.class);
        watch.desk.wiki.grant(PAGE, Viewer.ANONYMOUS, Desk.Wiki.VIEW);
        assertThatThrownBy(() -> watch.watching.watch(Viewer.ANONYMOUS, map.key()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoWantsToWatchesWhatTheyEditUntilTheyStop() {
        watch.list.watchEdited(ANA, true);
        edit(ANA);
        watch.minute();
        assertThat(watch.watching.watches(ANA, map.key())).isTrue();
        edit(OMAR);
        watch.minute();
        assertThat(told(ANA)).hasSize(1);

        watch.watching.stop(ANA, map.key());
        edit(ANA);
        watch.minute();
        assertThat(watch.watching.watches(ANA, map.key())).isFalse();
        assertThat(watch.preferences.of("ana")).isEqualTo(new Preferences(0, true));
    }

    @Test
    void aNodeThatComesLaterTellsNothingTwice() {
        edit(ANA);
        watch.telling().work();
        watch.telling().work();
        watch.mailing().work();
        watch.mailing().work();
        assertThat(told(OMAR)).hasSize(1);
        assertThat(watch.sent).hasSize(1);
    }

    @Test
    void quietMapsCostNothing() throws Exception {
        int one = statements(this::runs);
        for (int i = 0; i < 30; i++) {
            MapHead other =
                    watch.desk.shelf.create(
                            ANA, Sketch.map("", 1, 1), Optional.of(new Home(PAGE, "DS")));
            watch.watching.watch(OMAR, other.key());
        }
        watch.minute();
        watch.time.pass(Duration.ofHours(1));
        runs();
        assertThat(statements(this::runs)).isLessThanOrEqualTo(one).isLessThanOrEqualTo(8);
    }

    @Test
    void whatManyEditsCostDoesNotGrowWithThem() throws Exception {
        edit(ANA);
        int one = statements(this::runs);
        watch.time.pass(Duration.ofHours(2));
        for (int i = 0; i < 40; i++) {
            edit(ANA);
        }
        assertThat(statements(this::runs)).isLessThanOrEqualTo(one + 2);
        assertThat(told(OMAR)).hasSize(2);
    }

    @Test
    void noticesAreReadCountedAndForgottenAfterAQuarter() {
        mention();
        edit(ANA);
        watch.minute();
        assertThat(watch.list.unread(OMAR)).isEqualTo(2);
        NoticeList.Stretch page = watch.list.read(OMAR, Long.MAX_VALUE, 1);
        assertThat(page.notices()).extracting(KeptNotice::kind).containsExactly(Kind.CHANGED);
        assertThat(watch.list.read(OMAR, page.next(), 10).notices())
                .extracting(KeptNotice::kind)
                .containsExactly(Kind.MENTIONED);
        watch.list.readUpTo(OMAR, page.notices().get(0).id());
        assertThat(watch.list.unread(OMAR)).isZero();
        assertThat(watch.list.unread(Viewer.ANONYMOUS)).isZero();

        watch.time.pass(Duration.ofDays(91));
        watch.list.tidy();
        assertThat(told(OMAR)).isEmpty();
    }

    /** Nobody asks the database at each page for people who have no notices. */
    @Test
    void theCountIsKeptForAWhile() throws Exception {
        Viewer nobody = Viewer.of("nobody");
        watch.list.unread(nobody);
        assertThat(statements(() -> watch.list.unread(nobody))).isZero();
        watch.time.pass(Duration.ofSeconds(31));
        assertThat(statements(() -> watch.list.unread(nobody))).isLessThanOrEqualTo(2);
    }

    @Test
    void erasingAPersonReachesWatchesNoticesAndMails() {
        watch.list.watchEdited(OMAR, true);
        watch.failing = true;
        mention();
        watch.minute();
        watch.teller.tell(
                new Notice("ana", Kind.REPLIED, map.key(), "card:c0-0", "omar", "9", now()));
        new AoErasureStore(harness.activeObjects()).rewriteTraces("omar", "erased:7");

        assertThat(told(OMAR)).isEmpty();
        assertThat(watch.watches.watchersOf(map)).isEmpty();
        assertThat(watch.preferences.of("omar")).isEqualTo(Preferences.DEFAULT);
        assertThat(told(ANA)).singleElement().extracting(KeptNotice::by).isEqualTo("erased:7");
        watch.failing = false;
        watch.time.pass(Duration.ofMinutes(30));
        watch.minute();
        assertThat(watch.sent).extracting(WatchDesk.Sent::to).doesNotContain("omar@example.org");
    }

    private Instant now() {
        return watch.time.instant();
    }

    private Object runs() {
        watch.minute();
        return "";
    }

    private int statements(Callable<?> work) throws Exception {
        return harness.statements().record(work).statements().size();
    }

    private void mention() {
        watch.teller.tell(
                new Notice("omar", Kind.MENTIONED, map.key(), "card:c0-0", "ana", "m1", now()));
    }

    private void edit(Viewer viewer) {
        revision =
                watch.desk
                        .edit(
                                viewer,
                                map.key(),
                                revision,
                                Sketch.retext("c0-0", Language.EN, "text " + revision))
                        .revision();
    }

    private List<KeptNotice> told(Viewer viewer) {
        return watch.notices.of(viewer.userKey(), Long.MAX_VALUE, 100);
    }
}
