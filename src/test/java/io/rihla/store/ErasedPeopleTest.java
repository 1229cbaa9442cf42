package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.ErasureDesk.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rihla.comments.Comment;
import io.rihla.comments.CommentStore;
import io.rihla.comments.Mentions;
import io.rihla.comments.ThreadLine;
import io.rihla.comments.ThreadState;
import io.rihla.documents.MapHead;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.history.Erasure;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapChange;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.Bytes;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureKind;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody is erased from everything that names them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ErasedPeopleTest {

    private final ErasureDesk site;
    private final Desk desk;
    private final String key;

    ErasedPeopleTest(DatabaseKind kind) {
        site = new ErasureDesk(kind);
        desk = site.desk;
        key = site.key;
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPersonIsErasedFromAllMaps() throws SQLException {
        List<String> keys = new ArrayList<>(List.of(key));
        keys.add(desk.shelf.create(EVE, Sketch.map("", 1, 1), Optional.empty()).key());
        desk.edit(EVE, key, 0, ErasureDesk.text("c0-0", "by eve"));
        desk.edit(ANA, key, 1, new MapChange.SetOwner(EVE.userKey()));
        desk.edit(ANA, key, 2, new MapChange.SetOwner("ana"));
        desk.edit(EVE, keys.get(1), 0, new MapChange.SetOwner(EVE.userKey()));
        site.history().name(EVE, key, 1, "Workshop");
        new AoLanguageChoices(site.harness.activeObjects()).choose(EVE.userKey(), Language.AR);
        commentsOfAndAbout(EVE.userKey());
        pictureAndSegmentOf(EVE.userKey());
        long begun = importOf(EVE.userKey());
        JourneyMap before = desk.service.open(ANA, key, 1).document();

        assertThatThrownBy(() -> site.erasures.person(ANA, EVE.userKey()))
                .isInstanceOf(NotAllowed.class);
        Erasure erasure = site.erasures.person(ADMIN, EVE.userKey());
        site.work(erasure);

        assertThat(site.dump()).doesNotContain(EVE.userKey()).contains(erasure.mark());
        assertThat(new AoSegmentStore(site.harness.activeObjects()).all())
                .map(Segment::creator)
                .containsExactly(erasure.mark());
        assertThat(
                        new AoImportJobs(site.harness.activeObjects())
                                .job(begun)
                                .orElseThrow()
                                .creator())
                .isEqualTo(erasure.mark());
        assertThat(desk.store.head(key).orElseThrow().creator()).isEqualTo(erasure.mark());
        assertThat(desk.service.open(ANA, key, 2).document().owner()).isEqualTo(erasure.mark());
        assertThat(desk.map(keys.get(1)).owner()).isEqualTo(erasure.mark());
        assertThat(desk.service.open(ANA, key, 1).document()).isEqualTo(before);
        assertThat(site.history().milestones(ANA, key).get(0).author()).isEqualTo(erasure.mark());
        CommentStore comments = new AoCommentStore(site.harness.activeObjects());
        MapHead head = desk.store.head(key).orElseThrow();
        List<Long> threads = comments.threads(head).stream().map(ThreadLine::id).toList();
        assertThat(comments.read(head, threads))
                .extracting(thread -> thread.first().author(), thread -> thread.first().text())
                .containsExactly(
                        tuple(erasure.mark(), "by eve"),
                        tuple("ana", "ask " + Mentions.of(erasure.mark())));
    }

    private void pictureAndSegmentOf(String person) {
        new AoPictureStore(site.harness.activeObjects())
                .keep(
                        1,
                        new Picture(PictureKind.PNG, 1, 1, Bytes.of((byte) 1)),
                        person,
                        Instant.now());
        new Segments(new AoSegmentStore(site.harness.activeObjects()), named -> Set.of())
                .add(
                        Viewer.of(person),
                        new Segment(
                                "",
                                LocalizedText.of(Language.EN, "Students"),
                                SegmentBasis.NEEDS,
                                LocalizedText.EMPTY,
                                "",
                                false));
    }

    private long importOf(String person) {
        ImportSettings settings =
                new ImportSettings(
                        Optional.empty(),
                        Optional.empty(),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Map.of());
        return new AoImportJobs(site.harness.activeObjects())
                .begin(new ImportJob(0, key, person, Instant.now(), settings, ImportProgress.NONE))
                .id();
    }

    private void commentsOfAndAbout(String person) {
        CommentStore comments = new AoCommentStore(site.harness.activeObjects());
        MapHead head = desk.store.head(key).orElseThrow();
        Instant now = Instant.now();
        ElementRef card = ElementRef.card("c0-0");
        Comment first = comments.begin(head, card, person, "tab/1", now, "by eve");
        comments.begin(head, card, "ana", "tab/1", now, "ask " + Mentions.of(person));
        comments.set(head, first.id(), new ThreadState(true, person, Optional.of(now)));
    }
}
