package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.journey.LocalizedText;
import io.rihla.persona.NoSuchSegment;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentChanged;
import io.rihla.persona.SegmentError;
import io.rihla.persona.SegmentRefused;
import io.rihla.persona.Segments;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue over a database of its own: its names concern all segments. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SegmentStoreTest {

    private static final Viewer ANA = Viewer.of("ana");
    private static final Viewer OMAR = Viewer.of("omar");
    private static final Viewer ADMIN = new Viewer("root", true);

    private final AoHarness harness;
    private final AoSegmentStore store;
    private final Segments segments;

    SegmentStoreTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        store = new AoSegmentStore(harness.activeObjects());
        segments = new Segments(store, named -> Set.of());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void whatIsAddedIsReadBackWholeWithOneStatement() throws Exception {
        Segment students =
                segments.add(
                        ANA,
                        segment(
                                Map.of(Language.EN, "Students 🎓", Language.AR, "طلاب"),
                                "Long.\n".repeat(300)));
        Segment parents = segments.add(OMAR, named("Părinți"));

        assertThat(students.creator()).isEqualTo("ana");
        assertThat(segments.all(OMAR)).containsExactly(students, parents);
        assertThat(harness.statements().record(() -> segments.all(OMAR)).statements()).hasSize(1);
    }

    @Test
    void itsCreatorAndAdministratorsChangeASegmentAndNobodyElse() {
        Segment mine = segments.add(ANA, named("Students"));
        Segment other =
                new Segment(mine.id(), text("Pupils"), SegmentBasis.NEEDS, text("x"), "omar", true);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> segments.change(OMAR, other, mine.seen()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> segments.remove(OMAR, mine.id()));
        assertThat(segments.all(ANA)).containsExactly(mine);

        assertThat(segments.change(ANA, other, mine.seen())).isEqualTo(other.withCreator("ana"));
        assertThat(segments.all(ANA)).containsExactly(other.withCreator("ana"));
        segments.remove(ADMIN, mine.id());
        assertThat(segments.all(ANA)).isEmpty();
        assertThatExceptionOfType(NoSuchSegment.class)
                .isThrownBy(() -> segments.change(ANA, other, other.seen()));
        assertThatExceptionOfType(NoSuchSegment.class)
                .isThrownBy(() -> segments.remove(ADMIN, "s1 OR 1=1"));
    }

    @Test
    void whoSawAnOlderStateChangesNothingAndArchivingLeavesTheTextsAlone() {
        Segment seen = segments.add(ANA, named("Students"));
        Segment now =
                segments.change(
                        ADMIN,
                        segment(Map.of(Language.AR, "طلاب"), "New.").withId(seen.id()),
                        seen.seen());

        assertThatExceptionOfType(SegmentChanged.class)
                .isThrownBy(
                        () -> segments.change(ANA, named("Pupils").withId(seen.id()), seen.seen()));
        assertThat(segments.archive(ANA, seen.id(), true)).isEqualTo(now.withArchived(true));
        assertThat(store.archive(seen.id(), true)).isTrue();
        assertThat(segments.all(ANA)).containsExactly(now.withArchived(true));
        assertThatExceptionOfType(SegmentChanged.class)
                .isThrownBy(() -> segments.change(ANA, now, now.seen()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> segments.archive(OMAR, seen.id(), false));
        segments.archive(ANA, seen.id(), false);
        assertThat(segments.change(ANA, now, now.seen())).isEqualTo(now);
    }

    @Test
    void whoHasNotLoggedInNeitherReadsNorAdds() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> segments.all(Viewer.ANONYMOUS));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> segments.add(Viewer.ANONYMOUS, named("Students")));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Segment students = segments.add(ANA, named("Studenți"));
        Segment wrong =
                segment(
                        Map.of(
                                Language.EN, "STUDENTI",
                                Language.AR, "\u064B",
                                Language.RO, "x".repeat(201)),
                        "a\u202Eb");

        assertThatExceptionOfType(SegmentRefused.class)
                .isThrownBy(() -> segments.add(ANA, wrong))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .map(problem -> problem.field() + " " + problem.error())
                                        .containsExactlyInAnyOrder(
                                                "name.en " + SegmentError.SEGMENT_NAME_TAKEN,
                                                "name.ar " + SegmentError.BAD_CHARACTER,
                                                "name.ro " + SegmentError.TOO_LONG,
                                                "description.en " + SegmentError.BAD_CHARACTER));
        assertThatExceptionOfType(SegmentRefused.class)
                .isThrownBy(() -> segments.add(ANA, segment(Map.of(), "")))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .map(SegmentRefused.Problem::error)
                                        .containsExactly(SegmentError.SEGMENT_NAME_MISSING));
        assertThat(segments.change(ANA, students, students.seen())).isEqualTo(students);
        assertThat(store.all()).containsExactly(students);
    }

    @Test
    void theCatalogueIsFullOneDay() {
        for (int i = 0; i < 500; i++) {
            store.add(named("Segment " + i).withCreator("ana"));
        }

        assertThatExceptionOfType(SegmentRefused.class)
                .isThrownBy(() -> segments.add(ANA, named("One more")))
                .satisfies(
                        refused ->
                                assertThat(refused.problems().get(0).values())
                                        .containsExactly(500));
        segments.remove(ANA, store.all().get(7).id());
        assertThat(segments.add(ANA, named("One more")).id()).isNotEmpty();
    }

    private static Segment named(String name) {
        return segment(Map.of(Language.RO, name), "");
    }

    private static Segment segment(Map<Language, String> names, String description) {
        return new Segment(
                "",
                new LocalizedText(names),
                SegmentBasis.BEHAVIOUR,
                LocalizedText.of(Language.EN, description),
                "",
                false);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
