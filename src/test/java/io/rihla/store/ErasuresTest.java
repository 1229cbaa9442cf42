package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rihla.comments.Comment;
import io.rihla.comments.CommentStore;
import io.rihla.comments.Mentions;
import io.rihla.comments.ThreadLine;
import io.rihla.comments.ThreadState;
import io.rihla.documents.EditRequest;
import io.rihla.documents.HeadNews;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.history.ErasedKind;
import io.rihla.history.Erasure;
import io.rihla.history.Erasures;
import io.rihla.history.MapHistory;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapProjection;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.journey.format.JsonMapCodec;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.journey.format.MapFiles;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.Bytes;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureKind;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.Faults;
import io.rihla.workbench.database.SqlTrace;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ErasuresTest {

    private static final String CANARY = "كناري-canary-ș";
    private static final long PAGE = 4711;
    private static final Viewer EVE = Viewer.of("eve-the-user-key");
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AoHarness harness;
    private final Desk desk;
    private final Erasures erasures;
    private String key = "";

    ErasuresTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        erasures = erasures(desk);
    }

    @BeforeEach
    void aMapWithSecrets() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, Desk.ADMIN, Desk.Wiki.VIEW);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(PAGE, EVE, Desk.Wiki.EDIT);
        key = desk.shelf.create(EVE, Sketch.map("", 2, 2), Optional.of(new Home(PAGE, "DS"))).key();
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void nothingOfAnElementIsLeftAnywhere() throws SQLException {
        long revision = 0;
        for (int i = 0; i < 300; i++) {
            String card = i % 3 == 0 ? "c0-0" : "c0-1";
            String text = i % 3 == 0 ? CANARY + i : "harmless " + i;
            revision =
                    desk.edit(i % 2 == 0 ? ANA : OMAR, key, revision, text(card, text)).revision();
        }
        JourneyMap before = desk.service.open(ANA, key, 150).document();
        assertThat(dump()).contains(CANARY);

        Erasure erasure = erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT);
        assertThat(desk.textOf(desk.map(key), "c0-0")).startsWith("erased on 2");
        assertThat(erasures.work(erasure.id(), LONG)).isTrue();

        assertThat(dump()).doesNotContain(CANARY);
        assertThat(MapFiles.write(desk.map(key))).doesNotContain(CANARY);
        Desk fresh = Desk.on(harness, Clock.systemUTC()).withWikiOf(desk);
        for (long each = 1; each <= revision; each += 29) {
            JourneyMap map = fresh.service.open(ANA, key, each).document();
            assertThat(fresh.textOf(map, "c0-0")).startsWith("erased on 2");
        }
        assertThat(fresh.textOf(fresh.service.open(ANA, key, 150).document(), "c0-1"))
                .isEqualTo(fresh.textOf(before, "c0-1"));
        assertThat(fresh.map(key)).isEqualTo(desk.map(key));
    }

    @Test
    void nothingOfAPersonaIsLeftButTheCountOfItsEvidence() throws SQLException {
        PersonaService service = personaService(desk);
        PersonaShelf shelf =
                new PersonaShelf(
                        personas(desk),
                        new JourneyAccess(desk.wiki),
                        new JsonPersonaCodec(),
                        service,
                        Clock.systemUTC(),
                        new Random());
        LocalizedText secret = LocalizedText.of(Language.EN, CANARY);
        MapHead lina =
                shelf.create(
                        EVE,
                        Persona.empty("", Language.EN, secret),
                        Optional.of(new Home(PAGE, "DS")));
        Evidence told = Evidence.of("e1", Rank.MIDDLE, EvidenceKind.INTERVIEW, secret);
        List<MapEdit> edits =
                List.of(
                        new Addition.AddEvidence(told),
                        new Change.SetValue(
                                ElementRef.evidence("e1"), Field.LINK, "https://canary-canary.ro"),
                        new Change.SetText(
                                ElementRef.MAP, TextField.BACK_STORY, Language.EN, CANARY),
                        new MapChange.SetOwner(EVE.userKey()));
        for (int i = 0; i < edits.size(); i++) {
            EditRequest request = new EditRequest(i, "", edits.get(i));
            service.edit(ANA, lina.key(), request, MapLimits.DEFAULT);
        }
        new AoPictureStore(harness.activeObjects())
                .keep(
                        lina.id(),
                        new Picture(PictureKind.PNG, 1, 1, Bytes.of((byte) 1)),
                        "ana",
                        Instant.EPOCH);

        for (ElementRef ref : List.of(ElementRef.evidence("e1"), ElementRef.MAP)) {
            work(erasures.elementOfPersona(ANA, lina.key(), ref, MapLimits.DEFAULT));
        }
        Persona left = personaService(desk).open(ANA, lina.key()).document();
        assertThat(left.evidence()).hasSize(1);
        assertThat(left.evidence().get(0).link()).isEmpty();
        assertThat(left.name().in(Language.EN).orElseThrow()).startsWith("erased on");
        assertThat(dump()).doesNotContain(CANARY).doesNotContain("canary-canary");
        assertThat(new AoPictureStore(harness.activeObjects()).count(lina.id())).isZero();
        assertThatThrownBy(
                        () ->
                                erasures.elementOfPersona(
                                        OMAR, lina.key(), ElementRef.MAP, MapLimits.DEFAULT))
                .isInstanceOf(NotAllowed.class);

        Erasure person = erasures.person(ADMIN, EVE.userKey());
        work(person);
        assertThat(dump()).doesNotContain(EVE.userKey());
        assertThat(personaService(desk).open(ANA, lina.key()).document().owner())
                .isEqualTo(person.mark());
    }

    /** A node may have seen the map at any moment between the secret and the erasure. */
    @Test
    void noNodeUsesWhatItKeptOfALaterRevision() throws SQLException {
        desk.edit(ANA, key, 0, text("c0-0", CANARY));
        desk.edit(ANA, key, 1, text("c0-1", "harmless"));
        Desk other = Desk.on(harness, Clock.systemUTC()).withWikiOf(desk);
        other.map(key);
        desk.edit(ANA, key, 2, text("c0-1", "harmless too"));
        work(erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));

        assertThat(other.textOf(other.map(key), "c0-0")).startsWith("erased on");
        JourneyMap then = other.service.open(ANA, key, 2).document();
        assertThat(other.textOf(then, "c0-0")).startsWith("erased on");
        assertThat(dump()).doesNotContain(CANARY);
    }

    @Test
    void namesThatOthersKeepAreErasedToo() throws SQLException {
        ElementRef stage = ElementRef.stage("s0");
        desk.edit(ANA, key, 0, new Change.SetText(stage, TextField.NAME, Language.AR, CANARY));
        desk.edit(ANA, key, 1, new Change.SetDepartment(ElementRef.touchpoint("t0"), CANARY));
        desk.edit(ANA, key, 2, Sketch.rename(Language.EN, CANARY));
        for (ElementRef ref : List.of(stage, ElementRef.touchpoint("t0"), ElementRef.MAP)) {
            work(erasures.element(ANA, key, ref, MapLimits.DEFAULT));
        }
        MapHead head = desk.store.head(key).orElseThrow();
        assertThat(dump()).doesNotContain(CANARY).doesNotContain(fold(CANARY));
        assertThat(head.name().in(Language.EN).orElseThrow()).startsWith("erased on");
        assertThat(desk.store.projection(head)).isEqualTo(MapProjection.of(desk.map(key)));
    }

    /** What is deleted has nothing to show, but other nodes keep it in memory. */
    @Test
    void aDeletedElementIsErasedAndNoNodeWritesItAgain() throws SQLException {
        desk.edit(ANA, key, 0, text("c0-0", CANARY));
        desk.edit(ANA, key, 1, new Change.Delete(ElementRef.card("c0-0")));
        Desk other = Desk.on(harness, Clock.systemUTC()).withWikiOf(desk);
        other.map(key);

        work(erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));
        long revision = other.service.open(ANA, key).revision();
        for (int i = 0; i < 70; i++) {
            revision = other.edit(ANA, key, revision, text("c0-1", "later " + i)).revision();
        }
        other.edit(ANA, key, revision, new Change.Restore(ElementRef.card("c0-0")));

        assertThat(dump()).doesNotContain(CANARY);
        assertThat(other.textOf(other.map(key), "c0-0")).startsWith("erased on");
    }

    @Test
    void undoingBringsNothingErasedBack() throws SQLException {
        desk.edit(ANA, key, 0, text("c0-0", CANARY));
        desk.edit(ANA, key, 1, text("c0-0", "harmless"));
        work(erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT));
        history().restore(ANA, key, 1, Optional.empty(), "", MapLimits.DEFAULT);

        assertThat(dump()).doesNotContain(CANARY);
        assertThat(desk.textOf(desk.map(key), "c0-0")).startsWith("erased on");
    }

    @Test
    void aPersonIsErasedFromAllMaps() throws SQLException {
        List<String> keys = new ArrayList<>(List.of(key));
        keys.add(desk.shelf.create(EVE, Sketch.map("", 1, 1), Optional.empty()).key());
        desk.edit(EVE, key, 0, text("c0-0", "by eve"));
        desk.edit(ANA, key, 1, new MapChange.SetOwner(EVE.userKey()));
        desk.edit(ANA, key, 2, new MapChange.SetOwner("ana"));
        desk.edit(EVE, keys.get(1), 0, new MapChange.SetOwner(EVE.userKey()));
        history().name(EVE, key, 1, "Workshop");
        new AoLanguageChoices(harness.activeObjects()).choose(EVE.userKey(), Language.AR);
        commentsOfAndAbout(EVE.userKey());
        pictureAndSegmentOf(EVE.userKey());
        long begun = importOf(EVE.userKey());
        JourneyMap before = desk.service.open(ANA, key, 1).document();

        assertThatThrownBy(() -> erasures.person(ANA, EVE.userKey()))
                .isInstanceOf(NotAllowed.class);
        Erasure erasure = erasures.person(ADMIN, EVE.userKey());
        work(erasure);

        assertThat(dump()).doesNotContain(EVE.userKey()).contains(erasure.mark());
        assertThat(new AoSegmentStore(harness.activeObjects()).all())
                .map(Segment::creator)
                .containsExactly(erasure.mark());
        assertThat(new AoImportJobs(harness.activeObjects()).job(begun).orElseThrow().creator())
                .isEqualTo(erasure.mark());
        assertThat(desk.store.head(key).orElseThrow().creator()).isEqualTo(erasure.mark());
        assertThat(desk.service.open(ANA, key, 2).document().owner()).isEqualTo(erasure.mark());
        assertThat(desk.map(keys.get(1)).owner()).isEqualTo(erasure.mark());
        assertThat(desk.service.open(ANA, key, 1).document()).isEqualTo(before);
        assertThat(history().milestones(ANA, key).get(0).author()).isEqualTo(erasure.mark());
        CommentStore comments = new AoCommentStore(harness.activeObjects());
        MapHead head = desk.store.head(key).orElseThrow();
        List<Long> threads = comments.threads(head).stream().map(ThreadLine::id).toList();
        assertThat(comments.read(head, threads))
                .extracting(thread -> thread.first().author(), thread -> thread.first().text())
                .containsExactly(
                        tuple(erasure.mark(), "by eve"),
                        tuple("ana", "ask " + Mentions.of(erasure.mark())));
    }

    private void pictureAndSegmentOf(String person) {
        new AoPictureStore(harness.activeObjects())
                .keep(
                        1,
                        new Picture(PictureKind.PNG, 1, 1, Bytes.of((byte) 1)),
                        person,
                        Instant.now());
        new Segments(new AoSegmentStore(harness.activeObjects()), named -> Set.of())
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
        return new AoImportJobs(harness.activeObjects())
                .begin(new ImportJob(0, key, person, Instant.now(), settings, ImportProgress.NONE))
                .id();
    }

    private void commentsOfAndAbout(String person) {
        CommentStore comments = new AoCommentStore(harness.activeObjects());
        MapHead head = desk.store.head(key).orElseThrow();
        Instant now = Instant.now();
        ElementRef card = ElementRef.card("c0-0");
        Comment first = comments.begin(head, card, person, "tab/1", now, "by eve");
        comments.begin(head, card, "ana", "tab/1", now, "ask " + Mentions.of(person));
        comments.set(head, first.id(), new ThreadState(true, person, Optional.of(now)));
    }

    /** Whichever statement breaks, the work is taken up again and comes to its end. */
    @Test
    void brokenWorkIsTakenUpAgain() throws SQLException {
        for (int i = 0; i < 5; i++) {
            desk.edit(ANA, key, i, text("c0-0", CANARY + i));
        }
        Erasure erasure = erasures.element(ANA, key, ElementRef.card("c0-0"), MapLimits.DEFAULT);
        for (int broken = 1; broken < 12; broken++) {
            try (SqlTrace.Hooked ignored =
                    harness.statements().beforeStatement(broken, Faults.lostConnection())) {
                erasures.work(erasure.id(), LONG);
            } catch (RuntimeException lost) {
                assertThat(desk.textOf(fresh().map(key), "c0-0")).startsWith("erased on");
            }
        }
        erasures(fresh()).workOnAll(LONG);
        assertThat(dump()).doesNotContain(CANARY);
        assertThat(new AoErasureStore(harness.activeObjects()).unfinished()).isEmpty();
    }

    @Test
    void onlyWhoManagesTheMapErases() {
        assertThatThrownBy(
                        () ->
                                erasures.element(
                                        OMAR, key, ElementRef.card("c0-0"), MapLimits.DEFAULT))
                .isInstanceOf(NotAllowed.class);
    }

    private void work(Erasure erasure) {
        assertThat(erasures.work(erasure.id(), LONG)).isTrue();
    }

    private Desk fresh() {
        return Desk.on(harness, Clock.systemUTC()).withWikiOf(desk);
    }

    private MapHistory history() {
        return new MapHistory(
                desk.service, new AoHistoryStore(harness.activeObjects()), Clock.systemUTC());
    }

    static Erasures erasures(Desk desk) {
        return new Erasures(
                desk.store,
                new AoErasureStore(desk.harness.activeObjects()),
                new ErasedKind<>(
                        desk.store,
                        desk.service,
                        new JsonMapCodec(),
                        (head, map) -> desk.store.rebuildProjection(head, MapProjection.of(map))),
                new ErasedKind<>(
                        personas(desk),
                        personaService(desk),
                        new JsonPersonaCodec(),
                        (head, persona) -> {}),
                key -> Set.of("name-of-" + key),
                (language, day) -> "erased on " + day,
                Clock.systemUTC(),
                new Random());
    }

    private static MapStore personas(Desk desk) {
        return new AoPersonaStore(desk.harness.activeObjects()).documents();
    }

    private static PersonaService personaService(Desk desk) {
        return new PersonaService(
                personas(desk),
                new JourneyAccess(desk.wiki),
                new JsonPersonaCodec(),
                Clock.systemUTC(),
                new Random(),
                HeadNews.NONE);
    }

    private static Change text(String card, String text) {
        return Sketch.retext(card, Language.EN, text);
    }

    private static String fold(String text) {
        return Folding.fold(text);
    }

    private String dump() throws SQLException {
        return Dump.of(harness);
    }
}
