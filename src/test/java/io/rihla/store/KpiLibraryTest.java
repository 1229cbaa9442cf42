package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;
import static io.rihla.store.Desk.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rihla.documents.NotAllowed;
import io.rihla.documents.Viewer;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiChanged;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiError;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiNotYours;
import io.rihla.kpi.KpiQuery;
import io.rihla.kpi.KpiRefused;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.NoSuchKpi;
import io.rihla.kpi.Samples;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.SqlTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The library over a database of its own: what it lists concerns all entries. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class KpiLibraryTest {

    private static final Viewer EVE = Viewer.of("eve-the-user-key");

    private final AoHarness harness;
    private final AoKpiStore store;
    private final KpiLibrary library;

    KpiLibraryTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        store = new AoKpiStore(harness.activeObjects());
        library =
                new KpiLibrary(
                        store,
                        name -> name.equals("nobody") ? Optional.empty() : Optional.of(name),
                        new Random(1));
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void whatIsAddedIsReadBackWhole() throws Exception {
        Kpi draft =
                Samples.named("Time to answer", measure(KpiType.DURATION, "hour"))
                        .aiming(Samples.goal(KpiDirection.LOWER_IS_BETTER, "2", "4.5", "8.125"))
                        .named(Samples.name("Time to answer", "زمن الرد", "Timpul de răspuns"))
                        .kpi();

        Kpi added = library.add(ANA, draft, "omar");

        assertThat(added.owner()).isEqualTo("omar");
        assertThat(added.creator()).isEqualTo("ana");
        assertThat(added.id()).matches("k[0-9a-z]{10}");
        assertThat(library.read(added.id())).isEqualTo(added);
        assertThat(added.keptAs("", 0).belongingTo("", "")).isEqualTo(draft);
        assertThat(library.read(List.of(added.id(), "k0"))).isEqualTo(Map.of(added.id(), added));
        assertThat(
                        harness.statements()
                                .record(() -> library.list(KpiQuery.ALL, 0, 20))
                                .statements())
                .hasSize(1);
    }

    @Test
    void theLibraryIsSearchedInEveryLanguageAndListedByName() {
        Kpi ces = library.add(ANA, kpi("Effort", KpiType.CES), "");
        Kpi nps =
                library.add(
                        OMAR,
                        Samples.named("Would recommend", measure(KpiType.NPS, ""))
                                .named(Samples.name("Would recommend", "التوصية", "Ați recomanda"))
                                .kpi(),
                        "ana");
        Kpi calls = library.add(OMAR, kpi("calls at 100%", KpiType.NUMBER), "");

        assertThat(found(KpiQuery.ALL)).containsExactly(calls.id(), ces.id(), nps.id());
        assertThat(found(words("توصيه"))).containsExactly(nps.id());
        assertThat(found(words("ATI"))).containsExactly(nps.id());
        assertThat(found(words("effort"))).containsExactly(ces.id());
        assertThat(found(words("0%"))).containsExactly(calls.id());
        assertThat(found(words("nothing of the kind"))).isEmpty();
        assertThat(found(new KpiQuery("", Optional.of(KpiType.CES), Optional.empty(), false)))
                .containsExactly(ces.id());
        assertThat(found(new KpiQuery("", Optional.empty(), Optional.of("ana"), false)))
                .containsExactly(ces.id(), nps.id());
        KpiLibrary.Stretch first = library.list(KpiQuery.ALL, 0, 2);
        assertThat(first.kpis()).containsExactly(calls, ces);
        assertThat(first.more()).isTrue();
        assertThat(library.list(KpiQuery.ALL, 2, 2))
                .isEqualTo(new KpiLibrary.Stretch(List.of(nps), false));
    }

    @Test
    void onlyItsCreatorItsOwnerAndAdministratorsChangeIt() {
        Kpi kpi = library.add(ANA, kpi("Effort", KpiType.CES), "omar");
        for (Viewer viewer : List.of(ANA, OMAR, ADMIN)) {
            kpi = library.change(viewer, renamed(kpi, "Effort of " + viewer.userKey()), "");
            assertThat(kpi.owner()).isEqualTo("omar");
            assertThat(kpi.creator()).isEqualTo("ana");
        }
        assertThat(kpi.revision()).isEqualTo(3);
        Kpi theirs = kpi;

        for (Viewer viewer : List.of(EVE, Viewer.ANONYMOUS)) {
            assertThatExceptionOfType(KpiNotYours.class)
                    .isThrownBy(() -> library.change(viewer, theirs, ""));
            assertThatExceptionOfType(KpiNotYours.class)
                    .isThrownBy(() -> library.archive(viewer, theirs.id(), true));
        }
        assertThatExceptionOfType(KpiNotYours.class)
                .isThrownBy(() -> library.add(Viewer.ANONYMOUS, theirs, ""));
        assertThat(library.read(theirs.id())).isEqualTo(theirs);

        Kpi evesNow = library.change(OMAR, theirs, EVE.userKey());
        assertThat(library.change(EVE, renamed(evesNow, "Mine"), "").revision()).isEqualTo(5);
    }

    @Test
    void whatIsPutAwayIsListedApartAndReadAllTheSame() {
        Kpi kpi = library.add(ANA, kpi("Effort", KpiType.CES), "");

        Kpi away = library.archive(ANA, kpi.id(), true);

        assertThat(library.archive(ANA, kpi.id(), true)).isEqualTo(away);
        assertThat(found(KpiQuery.ALL)).isEmpty();
        assertThat(found(new KpiQuery("", Optional.empty(), Optional.empty(), true)))
                .containsExactly(kpi.id());
        assertThat(library.read(kpi.id())).isEqualTo(kpi.keptAs(kpi.id(), 1).archived(true));
        assertThat(library.archive(ADMIN, kpi.id(), false).archived()).isFalse();
        assertThat(found(KpiQuery.ALL)).containsExactly(kpi.id());
    }

    @Test
    void whoSawAnOlderRevisionIsToldSo() {
        Kpi seen = library.add(ANA, kpi("Effort", KpiType.CES), "");
        Kpi now = library.change(ANA, renamed(seen, "Ease"), "");

        assertThatExceptionOfType(KpiChanged.class)
                .isThrownBy(() -> library.change(ANA, renamed(seen, "Trouble"), ""));
        assertThat(library.read(seen.id())).isEqualTo(now);
        assertThatExceptionOfType(NoSuchKpi.class).isThrownBy(() -> library.read("k0"));
        assertThatExceptionOfType(NoSuchKpi.class)
                .isThrownBy(() -> library.change(ADMIN, seen.keptAs("k0", 0), ""));
    }

    /** Eight people change the same revision at once: one of them does, and no row is lost. */
    @Test
    void ofThoseWhoChangeAtOnceOneDoes() throws Exception {
        Kpi kpi = library.add(ANA, kpi("Effort", KpiType.CES), "");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 5; round++) {
                Kpi seen = library.read(kpi.id());
                AtomicInteger refused = new AtomicInteger();
                List<Callable<Void>> tries = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    String name = "Effort " + round + " " + i;
                    tries.add(
                            () -> {
                                try {
                                    library.change(ANA, renamed(seen, name), "");
                                } catch (KpiChanged late) {
                                    refused.incrementAndGet();
                                }
                                return null;
                            });
                }
                for (Future<Void> each : threads.invokeAll(tries)) {
                    each.get();
                }
                assertThat(refused).hasValue(7);
                assertThat(library.read(kpi.id()).revision()).isEqualTo(seen.revision() + 1);
                assertThat(store.count()).isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsWrongIsNotKept() {
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> library.add(ANA, kpi("x".repeat(201), KpiType.CES), "nobody"))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .map(KpiRefused.Problem::error)
                                        .containsExactly(KpiError.TOO_LONG, KpiError.NO_USER));
        assertThat(store.count()).isZero();
        Kpi kept = library.add(ANA, kpi("Effort", KpiType.CES), "");
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> library.change(ANA, renamed(kept, "a\u202Eb"), ""));
        assertThat(library.read(kept.id())).isEqualTo(kept);
    }

    /** The longest texts there may be, in the widest letters. */
    @Test
    void theLongestTextsFit() {
        Kpi draft =
                Samples.named("😀".repeat(100), measure(KpiType.NUMBER, "ع".repeat(30)))
                        .named(Samples.name("😀".repeat(100), "ﷺ".repeat(200), "ș".repeat(200)))
                        .kpi();

        Kpi added = library.add(ANA, draft, "");

        assertThat(library.read(added.id()).name().in(Language.RO)).contains("ș".repeat(200));
        assertThat(library.read(added.id())).isEqualTo(added);
    }

    @Test
    void erasingAPersonLeavesNoneOfTheirKeys() {
        Kpi made = library.add(EVE, kpi("Made by Eve", KpiType.CES), "omar");
        Kpi owned = library.add(OMAR, kpi("Owned by Eve", KpiType.CES), EVE.userKey());
        Kpi neither = library.add(ANA, kpi("Neither", KpiType.CES), "");

        new AoErasureStore(harness.activeObjects()).rewriteTraces(EVE.userKey(), "erased:7");

        assertThat(library.read(made.id()))
                .isEqualTo(made.keptAs(made.id(), 1).belongingTo("erased:7", "omar"));
        assertThat(library.read(owned.id()))
                .isEqualTo(owned.keptAs(owned.id(), 1).belongingTo("omar", ""));
        assertThat(library.read(neither.id())).isEqualTo(neither);
        assertThat(found(new KpiQuery("", Optional.empty(), Optional.of(EVE.userKey()), false)))
                .isEmpty();
        // Whoever read it before the erasure does not bring the key back with a change.
        assertThat(store.replace(made.keptAs(made.id(), 1))).isFalse();
    }

    /** A change comes between what the erasure finds and what it writes. */
    @Test
    void aChangeAtTheSameTimeKeepsNoneOfTheirKeysEither() throws Exception {
        Kpi made = library.add(EVE, kpi("Made by Eve", KpiType.CES), "omar");
        ExecutorService other = Executors.newSingleThreadExecutor();
        AtomicInteger changes = new AtomicInteger();
        try (SqlTrace.Hooked ignored =
                harness.statements()
                        .hook(
                                (sql, connection) -> {
                                    if (sql.startsWith("DELETE")
                                            && changes.getAndIncrement() == 0) {
                                        await(
                                                other.submit(
                                                        () ->
                                                                library.change(
                                                                        OMAR,
                                                                        renamed(made, "Other"),
                                                                        "")));
                                    }
                                })) {
            new AoErasureStore(harness.activeObjects()).rewriteTraces(EVE.userKey(), "erased:7");
        } finally {
            other.shutdownNow();
        }

        assertThat(library.read(made.id()))
                .isEqualTo(
                        renamed(made, "Other")
                                .keptAs(made.id(), 2)
                                .belongingTo("erased:7", "omar"));
        assertThat(store.count()).isOne();
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void administratorsDeleteArchivedOnesForGood() {
        Kpi kpi = library.add(ANA, kpi("Effort", KpiType.CES), "");
        assertThatExceptionOfType(KpiRefused.class)
                .isThrownBy(() -> library.delete(ADMIN, kpi.id()))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .map(KpiRefused.Problem::error)
                                        .containsExactly(KpiError.KPI_NOT_ARCHIVED));
        Kpi away = library.archive(ANA, kpi.id(), true);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> library.delete(ANA, kpi.id()));
        assertThat(store.remove(kpi)).isFalse();
        assertThat(library.read(kpi.id())).isEqualTo(away);

        library.delete(ADMIN, kpi.id());

        assertThat(store.count()).isZero();
        assertThatExceptionOfType(NoSuchKpi.class)
                .isThrownBy(() -> library.delete(ADMIN, kpi.id()));
    }

    private List<String> found(KpiQuery query) {
        return library.list(query, 0, 100).kpis().stream().map(Kpi::id).toList();
    }

    private static KpiQuery words(String typed) {
        return new KpiQuery(Folding.fold(typed), Optional.empty(), Optional.empty(), false);
    }

    private static Kpi renamed(Kpi kpi, String name) {
        return new Samples.Draft(kpi).named(kpi.name().with(Language.EN, name)).kpi();
    }

    private static Kpi kpi(String name, KpiType type) {
        return Samples.named(name, measure(type, "")).kpi();
    }

    private static KpiMeasure measure(KpiType type, String unit) {
        return new KpiMeasure(type, KpiSummary.MEAN, unit, KpiSource.QUANTITATIVE, 10);
    }
}
