package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
import io.rihla.readings.Scale;
import io.rihla.readings.StoredReading;
import io.rihla.readings.Tally;
import io.rihla.readings.UseScales;
import io.rihla.readings.csv.AnotherFile;
import io.rihla.readings.csv.ImportCut;
import io.rihla.readings.csv.ImportJob;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.readings.csv.ImportRun;
import io.rihla.readings.csv.ImportSettings;
import io.rihla.readings.csv.NoSuchImport;
import io.rihla.readings.csv.ReadingImports;
import io.rihla.readings.csv.TooManyImports;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.database.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of readings over real databases: who may, and what becomes of them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReadingImportsTest {

    private static final long PAGE = 4815;
    private static final Viewer VERA = Viewer.of("vera");
    private static final Viewer STRANGER = Viewer.of("nobody-here");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final List<Instant> EVER =
            List.of(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));

    private final Desk desk;
    private final AoReadingStore store;
    private final Readings readings;
    private final ReadingImports imports;
    private String key = "";
    private Instant now = NOW;

    ReadingImportsTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        Clock clock = mock();
        when(clock.instant()).thenAnswer(any -> now);
        store =
                new AoReadingStore(
                        desk.harness.activeObjects(), ProductSql.over(desk.harness.executors()));
        readings = new Readings(desk.service, store, UseScales.UNKNOWN, clock);
        imports =
                new ReadingImports(
                        desk.service,
                        store,
                        UseScales.UNKNOWN,
                        new AoImportJobs(desk.harness.activeObjects()),
                        clock);
    }

    @BeforeEach
    void aMap() {
        desk.wiki.grant(PAGE, ANA, Desk.Wiki.REMOVE);
        desk.wiki.grant(PAGE, OMAR, Desk.Wiki.EDIT);
        desk.wiki.grant(PAGE, VERA, Desk.Wiki.VIEW);
        key = desk.shelf.create(ANA, Sketch.map("", 1, 1), Optional.of(new Home(PAGE, "DS"))).key();
    }

    @Test
    void aFileIsTakenInLineByLine() throws IOException {
        ImportRun run =
                run(
                        "date,value,id\n"
                                + "2026-05-01,10,a\n"
                                + "2026-05-02,eleven,b\n"
                                + "2026-05-03,\"9\n"
                                + "2026-05-04,11,d\n"
                                + "31/31/2026,5,e\n"
                                + "2026-05-06,0,f\n"
                                + ",,\n"
                                + "2026-05-07\n"
                                + "=TODAY(),5,g\n"
                                + "2026-05-08,7,=cmd|' /C calc'!A0\n");

        assertThat(run.job().progress().kept()).isEqualTo(new Kept(3, 0, 0));
        assertThat(run.job().progress().refused()).isEqualTo(6);
        assertThat(run.job().progress().done()).isTrue();
        assertThat(run.job().progress().problems())
                .extracting(ReadingProblem::place, ReadingProblem::error)
                .containsExactly(
                        tuple(3L, ReadingError.BAD_NUMBER),
                        tuple(4L, ReadingError.OPEN_QUOTE),
                        tuple(5L, ReadingError.OUT_OF_SCALE),
                        tuple(6L, ReadingError.BAD_DATE),
                        tuple(9L, ReadingError.NO_VALUE),
                        tuple(10L, ReadingError.BAD_DATE));
        assertThat(read(ANA))
                .extracting(each -> each.reading().externalId())
                .containsExactly("=cmd|' /C calc'!A0", "f", "a");
    }

    @Test
    void theSameFileTakenInTwiceCountsOnceAndSoDoesALongerOne() throws IOException {
        String file = "date,value\n2026-05-01,10\n2026-05-01,10\n2026-05-02,3\n";

        assertThat(run(file).job().progress().kept()).isEqualTo(new Kept(3, 0, 0));
        assertThat(run(file).job().progress().kept()).isEqualTo(new Kept(0, 0, 3));
        assertThat(run(file + "2026-05-03,8\n").job().progress().kept())
                .isEqualTo(new Kept(1, 0, 3));
        assertThat(sum(ANA).answers()).isEqualTo(4);
    }

    @Test
    void aTrialKeepsNothing() throws IOException {
        ImportJob job = imports.begin(OMAR, key, settings());
        ImportRun trial =
                imports.run(OMAR, job.id(), bytes("date,value\n2026-05-01,10\nx,1\n"), true);

        assertThat(trial.job().progress().kept().added()).isEqualTo(1);
        assertThat(trial.job().progress().refused()).isEqualTo(1);
        assertThat(readings.tallies(ANA, key, List.of("u1"), EVER)).isEmpty();
        assertThat(imports.job(OMAR, job.id()).progress()).isEqualTo(ImportProgress.NONE);
    }

    /** Breaks off after each of some places, and goes on with the whole file. */
    @Test
    void anImportGoesOnWhereItBrokeOff() throws IOException {
        String file =
                "date,value\n"
                        + IntStream.range(0, 9000)
                                .mapToObj(i -> "2026-05-01," + (i % 100 == 0 ? "x" : i % 11))
                                .collect(Collectors.joining("\n"));
        ImportJob job = imports.begin(OMAR, key, settings());
        for (int until : new int[] {3, 40_000, 100_000}) {
            InputStream broken =
                    new SequenceInputStream(
                            new ByteArrayInputStream(
                                    Arrays.copyOf(file.getBytes(StandardCharsets.UTF_8), until)),
                            new BrokenStream());
            assertThatThrownBy(() -> imports.run(OMAR, job.id(), broken, false))
                    .isInstanceOf(IOException.class);
        }
        ImportProgress halfway = imports.job(OMAR, job.id()).progress();
        ImportProgress end = imports.run(OMAR, job.id(), bytes(file), false).job().progress();

        assertThat(halfway.records()).isPositive().isLessThan(9000);
        assertThat(halfway.done()).isFalse();
        assertThat(end.records()).isEqualTo(9000);
        assertThat(end.kept()).isEqualTo(new Kept(8910, 0, 0));
        assertThat(end.refused()).isEqualTo(90);
        assertThat(end.problems()).hasSize(90);
        assertThat(end.done()).isTrue();
        assertThat(sum(ANA).answers()).isEqualTo(8910);
        assertThat(imports.run(OMAR, job.id(), bytes(file), false).job().progress()).isEqualTo(end);
        assertThatThrownBy(() -> imports.run(OMAR, job.id(), bytes(file.replace("x", "y")), false))
                .isInstanceOf(AnotherFile.class);
    }

    @Test
    void importsAreForThoseWhoMayEditTheMap() {
        ImportJob job = imports.begin(OMAR, key, settings());

        assertThat(imports.job(ANA, job.id()).settings()).isEqualTo(settings());
        assertThatThrownBy(() -> imports.begin(VERA, key, settings()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> imports.job(VERA, job.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> imports.job(STRANGER, job.id())).isInstanceOf(NoSuchImport.class);
        assertThatThrownBy(() -> imports.job(ANA, job.id() + 10_000))
                .isInstanceOf(NoSuchImport.class);
    }

    /** Whoever keeps what is sent does not ask again, once it knows a series. */
    @Test
    void anImportEndsWithItsMap() throws IOException {
        byte[] file =
                ("date,value\n" + "2026-05-01,10\n".repeat(20_000))
                        .getBytes(StandardCharsets.UTF_8);
        ImportJob job = imports.begin(OMAR, key, settings());
        AtomicLong series = new AtomicLong();
        InputStream gone =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        new ByteArrayInputStream(file, 0, 150_000),
                                        doing(
                                                () -> {
                                                    series.set(store.series(key).get("u1").id());
                                                    desk.shelf.delete(ANA, key);
                                                    desk.shelf.purge(ANA, key);
                                                }),
                                        new ByteArrayInputStream(file, 150_000, 130_000))));

        assertThatThrownBy(() -> imports.run(OMAR, job.id(), gone, false))
                .isInstanceOf(NoSuchMap.class);
        assertThat(
                        desk.harness
                                .activeObjects()
                                .count(ReadingRow.class, "SERIES_ID = ?", series.get()))
                .isZero();
        assertThatThrownBy(() -> new AoImportJobs(desk.harness.activeObjects()).keep(job))
                .isInstanceOf(NoSuchImport.class);
    }

    @Test
    void aSeriesThatSomebodyElseBeginsMeanwhileKeepsItsScale() throws IOException {
        ImportJob job = imports.begin(OMAR, key, settings());
        String file = "date,value\n" + "2026-05-01,10\n";
        String blank = "\n".repeat(100_000);
        InputStream meanwhile =
                new SequenceInputStream(
                        bytes(file + blank),
                        doing(
                                () ->
                                        readings.take(
                                                OMAR,
                                                key,
                                                Optional.of(Scale.CSAT),
                                                List.of(nps("a", "5")))));
        // As it is for whoever looked before: this import and this batch.
        OpenSeries before =
                new OpenSeries(store, key, Optional.of(Scale.NPS), use -> Optional.empty());
        assertThat(before.scale("u1")).isEqualTo(Scale.NPS);
        ImportProgress progress = imports.run(OMAR, job.id(), meanwhile, false).job().progress();

        assertThatThrownBy(() -> before.id("u1")).isInstanceOf(BadReading.class);
        assertThatThrownBy(() -> before.id("u1")).isInstanceOf(BadReading.class);
        assertThat(progress.kept()).isEqualTo(Kept.NONE);
        assertThat(progress.problems())
                .extracting(ReadingProblem::place, ReadingProblem::error)
                .containsExactly(tuple(2L, ReadingError.ANOTHER_SCALE));
        assertThat(sum(ANA).answers()).isEqualTo(1);
    }

    @Test
    void anImportRemembersAsManyProblemsAsItMay() throws IOException {
        ImportProgress progress =
                run("date,value\n" + "x,1\n".repeat(ImportProgress.MOST_PROBLEMS + 1))
                        .job()
                        .progress();

        assertThat(progress.refused()).isEqualTo(ImportProgress.MOST_PROBLEMS + 1);
        assertThat(progress.problems()).hasSize(ImportProgress.MOST_PROBLEMS);
    }

    @Test
    void whatIsWrongIsToldWithoutSignsThatTurnIt() throws IOException {
        assertThat(run("date,value\n2026-05-01,\u202Eeleven\n").job().progress().problems())
                .extracting(ReadingProblem::text)
                .containsExactly("eleven");
    }

    /** Two hold the turns while their files come, and each of them lets it go. */
    @Test
    void noMoreFilesAreReadAtOnce() throws IOException {
        List<ImportJob> jobs =
                List.of(
                        imports.begin(OMAR, key, settings()),
                        imports.begin(OMAR, key, settings()),
                        imports.begin(OMAR, key, settings()));
        String file = "date,value\n2026-05-01,10\n";
        InputStream second =
                doing(
                        () ->
                                assertThatThrownBy(
                                                () ->
                                                        imports.run(
                                                                OMAR,
                                                                jobs.get(2).id(),
                                                                bytes(file),
                                                                false))
                                        .isInstanceOf(TooManyImports.class));
        InputStream first =
                doing(() -> imports.run(OMAR, jobs.get(1).id(), then(second, file), false));

        assertThat(
                        imports.run(OMAR, jobs.get(0).id(), then(first, file), false)
                                .job()
                                .progress()
                                .done())
                .isTrue();
        assertThat(imports.run(OMAR, jobs.get(2).id(), bytes(file), false).job().progress().done())
                .isTrue();
    }

    @Test
    void aFileThatTakesTooLongLosesItsTurnAndNothingElse() throws IOException {
        String file = "date,value\n" + "2026-05-01,10\n".repeat(10_000);
        ImportJob job = imports.begin(OMAR, key, settings());
        InputStream slow =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        bytes(file.substring(0, 80_000)),
                                        doing(
                                                () ->
                                                        now =
                                                                NOW.plus(ReadingImports.LONGEST)
                                                                        .plusMillis(1)),
                                        bytes(file.substring(80_000)))));

        assertThatThrownBy(() -> imports.run(OMAR, job.id(), slow, false))
                .isInstanceOfSatisfying(ImportCut.class, cut -> assertThat(cut.large()).isFalse());
        assertThat(imports.job(OMAR, job.id()).progress().records()).isBetween(4000L, 6000L);
        ImportProgress end = imports.run(OMAR, job.id(), bytes(file), false).job().progress();
        assertThat(end.done()).isTrue();
        assertThat(end.kept()).isEqualTo(new Kept(10_000, 0, 0));
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

    private ImportRun run(String file) throws IOException {
        ImportJob job = imports.begin(OMAR, key, settings());
        return imports.run(OMAR, job.id(), bytes(file), false);
    }

    private static InputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportSettings settings() {
        return new ImportSettings(
                Optional.of("u1"),
                Optional.of(Scale.NPS),
                ZoneId.of("Europe/Bucharest"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Map.of());
    }

    private static InputStream then(InputStream before, String file) {
        return new SequenceInputStream(before, bytes(file));
    }

    /** Does something where it stands in a file, of which it is nothing. */
    private static InputStream doing(Doing work) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                work.run();
                return -1;
            }
        };
    }

    private interface Doing {
        void run() throws IOException;
    }

    /** As when whoever sends a file goes away. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("The connection was closed");
        }
    }
}
