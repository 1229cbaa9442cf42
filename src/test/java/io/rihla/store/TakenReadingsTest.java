package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.documents.Home;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.readings.BadReading;
import io.rihla.readings.Kept;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.OpenSeries;
import io.rihla.readings.ReadingError;
import io.rihla.readings.ReadingProblem;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.Readings;
import io.rihla.readings.ReadingsRefused;
import io.rihla.readings.Scale;
import io.rihla.readings.StoredReading;
import io.rihla.readings.Tally;
import io.rihla.readings.UseScales;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.database.DatabaseKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings over real databases: who may add, see and remove them, and what becomes of them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class TakenReadingsTest {

    private static final long PAGE = 4815;
    private static final Viewer VERA = Viewer.of("vera");
    private static final Viewer STRANGER = Viewer.of("nobody-here");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<Instant> EVER =
            List.of(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));

    private final Desk desk;
    private final AoReadingStore store;
    private final Readings readings;
    private String key = "";

    TakenReadingsTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        store =
                new AoReadingStore(
                        desk.harness.activeObjects(), ProductSql.over(desk.harness.executors()));
        readings =
                new Readings(
                        desk.service, store, UseScales.UNKNOWN, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void aMap() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(PAGE, VERA, Desk.Wiki.VIEW);
        key = desk.shelf.create(ANA, Sketch.map("", 1, 1), Optional.of(new Home(PAGE, "DS"))).key();
    }

    @Test
    void whoMayEditTheMapAddsReadingsAndWhoMaySeeItSeesWhatTheyAddUpTo() {
        assertThat(take(OMAR, nps("a", "10"), nps("b", "3"))).isEqualTo(new Kept(2, 0, 0));
        assertThat(take(OMAR, nps("a", "10"), nps("b", "8"))).isEqualTo(new Kept(0, 1, 1));

        assertThat(sum(VERA).answers()).isEqualTo(2);
        assertThat(read(OMAR)).extracting(each -> each.reading().externalId()).contains("a", "b");
        assertThatThrownBy(() -> take(VERA, nps("c", "1"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> read(VERA)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> readings.remove(VERA, key, "u1", "a"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sum(STRANGER)).isInstanceOf(NoSuchMap.class);
        assertThatThrownBy(() -> take(STRANGER, nps("c", "1"))).isInstanceOf(NoSuchMap.class);
    }

    @Test
    void ofAnswersOfWhichOneIsWrongNoneIsKept() {
        assertThatThrownBy(() -> take(OMAR, nps("a", "10"), nps("b", "11"), nps("c", "12")))
                .isInstanceOfSatisfying(
                        ReadingsRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ReadingProblem::place)
                                        .containsExactly(2L, 3L));
        assertThat(readings.tallies(ANA, key, List.of("u1"), EVER)).isEmpty();
    }

    @Test
    void aSeriesIsCountedInOneWay() {
        take(OMAR, nps("a", "10"));

        assertThat(readings.take(OMAR, key, Optional.empty(), List.of(nps("b", "0"))).added())
                .isEqualTo(1);
        assertRefused(
                () -> readings.take(OMAR, key, Optional.of(Scale.CSAT), List.of(nps("c", "5"))),
                ReadingError.ANOTHER_SCALE);
        assertRefused(
                () ->
                        readings.take(
                                OMAR,
                                key,
                                Optional.empty(),
                                List.of(
                                        new NewReading(
                                                "u2", "", NOW, Measured.answer(BigDecimal.ONE)))),
                ReadingError.UNKNOWN_USE);
        assertRefused(
                () ->
                        take(
                                OMAR,
                                new NewReading(
                                        "u1",
                                        "",
                                        NOW.plusSeconds(200_000),
                                        Measured.answer(BigDecimal.ONE))),
                ReadingError.DATE_OUT_OF_RANGE);
    }

    @Test
    void aMapHasReadingsOfAsManyKpisAsItMay() {
        OpenSeries series =
                new OpenSeries(store, key, Optional.of(Scale.NPS), use -> Optional.empty());
        for (int use = 0; use < OpenSeries.MOST; use++) {
            series.scale("u" + use);
            series.id("u" + use);
        }
        assertThat(store.series(key)).hasSize(OpenSeries.MOST);
        assertThatThrownBy(() -> series.scale("one-more"))
                .isInstanceOfSatisfying(
                        BadReading.class,
                        bad ->
                                assertThat(bad.at(0).error())
                                        .isEqualTo(ReadingError.TOO_MANY_SERIES));
    }

    @Test
    void aMapThatIsGoneForGoodTakesItsReadingsAlong() {
        take(OMAR, nps("gone-" + key, "10"));
        long job = begunImport();
        desk.shelf.delete(ANA, key);
        desk.shelf.purge(ANA, key);

        assertThat(store.series(key)).isEmpty();
        assertThat(new AoImportJobs(desk.harness.activeObjects()).job(job)).isEmpty();
        assertThat(
                        desk.harness
                                .activeObjects()
                                .count(ReadingRow.class, "MARK LIKE ?", "%/gone-" + key))
                .isZero();
    }

    private Kept take(Viewer viewer, NewReading... some) {
        return readings.take(viewer, key, Optional.of(Scale.NPS), List.of(some));
    }

    private static NewReading nps(String id, String answer) {
        return new NewReading("u1", id, NOW, Measured.answer(new BigDecimal(answer)));
    }

    private List<StoredReading> read(Viewer viewer) {
        return readings.read(
                viewer,
                key,
                "u1",
                new ReadingQuery(Optional.empty(), Optional.empty(), Optional.empty(), 100));
    }

    private Tally sum(Viewer viewer) {
        return readings.tallies(viewer, key, List.of("u1", "u2"), EVER).get("u1").get(0);
    }

    private static void assertRefused(ThrowingCallable work, ReadingError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ReadingsRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(ReadingProblem::error)
                                        .containsExactly(error));
    }

    private long begunImport() {
        ImportSettings settings =
                new ImportSettings(
                        Optional.of("u1"),
                        Optional.of(Scale.NPS),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Map.of());
        return new AoImportJobs(desk.harness.activeObjects())
                .begin(new ImportJob(0, key, OMAR.userKey(), NOW, settings, ImportProgress.NONE))
                .id();
    }
}
