package io.rihla.alarms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapService;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapChange;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.Rank;
import io.rihla.journey.format.MapFiles;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiFigure;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSpan;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiStore;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiTrend;
import io.rihla.kpi.KpiType;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.UseFigures;
import io.rihla.readings.Series;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentColour;
import io.rihla.tracking.DepartmentPattern;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** One issue for a breach, and no other until the KPI has recovered. */
class AlarmsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final KpiUse USE = KpiUse.of("u1", Rank.MIDDLE, ElementRef.stage("s1"), "k1");

    private static final String MAP =
            """
            {"format":"rihla-map/1","languages":["en"],"name":{"en":"Coat [x]"},
             "stages":[{"id":"s1","name":{"en":"Buy"}},{"id":"s2","name":{"en":"Use"}}],
             "touchpoints":[{"id":"t1","stage":"s1","name":{"en":"Pay"},"department":"care"},
                            {"id":"t2","stage":"s2","name":{"en":"Wear"},"department":"Nobody"}]}
            """;

    private JourneyMap map =
            MapFiles.read(MAP.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT).withKey("m1");
    private final List<AlarmIssues.Wanted> opened = new ArrayList<>();
    private final Memory memory = new Memory();
    private OptionalLong answer = OptionalLong.of(17);
    private Optional<Department> department = Optional.of(department());
    private Kpi kpi = kpi(KpiSummary.MEAN);
    private List<PeriodFigure> periods = List.of();
    private boolean ownerMayEdit = true;
    private int passed;
    private int untold;

    @Test
    void aBreachOpensOneIssueUntilTheKpiHasRecovered() {
        look(KpiStatus.BREACH);
        look(KpiStatus.BREACH);
        look(KpiStatus.WARNING);
        look(KpiStatus.UNKNOWN);
        look(KpiStatus.BREACH);
        assertThat(opened).hasSize(1);
        assertThat(memory.alarms).hasSize(1);

        look(KpiStatus.OFF_TARGET);
        assertThat(memory.alarms).isEmpty();
        look(KpiStatus.BREACH);
        assertThat(opened).hasSize(2);
        assertThat(opened.get(0).label()).isNotEqualTo(opened.get(1).label());
    }

    @Test
    void whereJirasAnswerGetsLostTheSameIssueIsAskedForAgain() {
        answer = OptionalLong.empty();
        look(KpiStatus.BREACH);
        answer = OptionalLong.of(18);
        look(KpiStatus.BREACH);
        look(KpiStatus.BREACH);

        assertThat(opened).hasSize(2);
        assertThat(opened.get(0).label()).isEqualTo(opened.get(1).label());
        assertThat(memory.alarms.values()).extracting(Alarm::issue).containsExactly(18L);
    }

    @Test
    void itSaysWhatIsInBreachInTheLanguageOfTheProject() {
        look(KpiStatus.BREACH);

        AlarmIssues.Wanted issue = opened.get(0);
        assertThat(issue.project()).isEqualTo("CARE");
        assertThat(issue.type()).isEqualTo("Bug");
        assertThat(issue.summary()).contains("Conversie").hasSizeLessThan(256);
        assertThat(issue.description())
                .contains("2,5 %", "2026-11-01", "3 %", "Coat \\[x]", "https://wiki/m1");
        assertThat(issue.label()).doesNotContain(" ");
    }

    @Test
    void nobodyIsToldWithoutADepartmentOrAWish() {
        department = Optional.empty();
        look(KpiStatus.BREACH);
        assertThat(untold).isOne();
        look(KpiStatus.WARNING);
        assertThat(untold).isZero();
        department = Optional.of(department());
        kpi = kpi(KpiSummary.MEAN, false);
        look(KpiStatus.BREACH);

        assertThat(untold).isZero();
        assertThat(opened).isEmpty();
        assertThat(memory.alarms).isEmpty();
    }

    @Test
    void noIssueTellsOfWhatReadersDoNotSee() {
        JourneyMap shown = map;
        map = shown.apply(new Change.SetHidden(ElementRef.stage("s1"), true)).document();
        look(KpiStatus.BREACH);
        map = shown.apply(new MapChange.SetState(MapState.ARCHIVED)).document();
        look(KpiStatus.BREACH);

        assertThat(opened).isEmpty();
    }

    @Test
    void noIssueTellsOfAMapThatTheKpisOwnerMayNotEdit() {
        ownerMayEdit = false;
        look(KpiStatus.BREACH);
        assertThat(opened).isEmpty();
        assertThat(untold).isOne();

        ownerMayEdit = true;
        look(KpiStatus.BREACH);
        assertThat(opened).hasSize(1);
    }

    @Test
    void aKpiThatRecoveredWhileNobodyWantedIssuesIsToldOfAgain() {
        look(KpiStatus.BREACH);
        kpi = kpi(KpiSummary.MEAN, false);
        look(KpiStatus.ON_TARGET);
        kpi = kpi(KpiSummary.MEAN);
        look(KpiStatus.BREACH);

        assertThat(opened).hasSize(2);
    }

    @Test
    void aTotalIsJudgedWhenItsPeriodIsOver() {
        kpi = kpi(KpiSummary.TOTAL);
        periods = List.of(figure(KpiStatus.ON_TARGET, false), figure(KpiStatus.BREACH, true));
        run();
        assertThat(opened).isEmpty();

        periods = List.of(figure(KpiStatus.BREACH, false), figure(KpiStatus.ON_TARGET, true));
        run();
        assertThat(opened).hasSize(1);
    }

    private void look(KpiStatus status) {
        periods = List.of(figure(KpiStatus.UNKNOWN, false), figure(status, true));
        run();
    }

    private void run() {
        MapHead head = mock();
        when(head.key()).thenReturn("m1");
        MapService maps = mock();
        if (!ownerMayEdit) {
            doThrow(new NotAllowed("m1")).when(maps).requireEditor(Viewer.of("ana"), "m1");
        }
        MapUpkeep upkeep = mock();
        Opened<JourneyMap> there = new Opened<>(head, MapRights.NONE, 1, map);
        when(upkeep.current(List.of("m1"))).thenReturn(List.of(there));
        Measures measures = mock();
        UseFigures figures =
                new UseFigures(
                        USE,
                        Optional.of(kpi),
                        KpiPeriod.MONTH,
                        periods,
                        UseFigures.Source.READINGS);
        when(measures.of(anyList(), any()))
                .thenAnswer(
                        asked ->
                                asked.<List<Opened<JourneyMap>>>getArgument(0).stream()
                                        .map(
                                                one ->
                                                        new MapMeasures(
                                                                one,
                                                                NOW,
                                                                List.of(figures),
                                                                mock(),
                                                                false))
                                        .toList());
        KpiStore library = mock();
        when(library.someOpenIssues()).thenReturn(true);
        passed++;
        Alarms alarms =
                new Alarms(
                        maps,
                        upkeep,
                        library,
                        measures,
                        memory,
                        new FakeJira(),
                        () -> new Catalogue(department.stream().toList()),
                        one -> "https://wiki/" + one.key(),
                        new Texts(),
                        Clock.fixed(NOW.plusSeconds(passed * 3600L), ZoneOffset.UTC));
        alarms.runWhatIsDue();
        alarms.runWhatIsDue();
        untold = alarms.untold();
    }

    private static PeriodFigure figure(KpiStatus status, boolean running) {
        boolean known = status != KpiStatus.UNKNOWN;
        return new PeriodFigure(
                new KpiSpan(LocalDate.parse("2026-11-01"), NOW.minusSeconds(60), NOW),
                running,
                new KpiFigure(
                        status,
                        known ? 20 : 0,
                        known ? Optional.of(new BigDecimal("2.50")) : Optional.empty(),
                        Optional.empty()),
                new KpiTrend(KpiTrend.Course.UNKNOWN, Optional.empty()));
    }

    private static Kpi kpi(KpiSummary summary) {
        return kpi(summary, true);
    }

    private static Kpi kpi(KpiSummary summary, boolean issueOnBreach) {
        return new Kpi(
                "k1",
                0,
                LocalizedText.of(Language.RO, "Conversie"),
                new KpiMeasure(KpiType.PERCENT, summary, "", KpiSource.QUANTITATIVE, 1),
                new KpiGoal(
                        KpiDirection.HIGHER_IS_BETTER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("3"))),
                KpiPeriod.MONTH,
                ZoneOffset.UTC,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "ana",
                "ana",
                false,
                issueOnBreach);
    }

    private static Department department() {
        return new Department(
                "d1",
                LocalizedText.of(Language.EN, "Care"),
                DepartmentColour.BLUE,
                DepartmentPattern.PLAIN,
                "",
                "",
                "CARE",
                "Bug",
                Optional.of(Language.RO),
                List.of(),
                false);
    }

    private final class FakeJira implements AlarmIssues {

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public OptionalLong open(Wanted wanted) {
            opened.add(wanted);
            return answer;
        }
    }

    private static final class Memory implements AlarmStore {

        private final Map<Series, Alarm> alarms = new HashMap<>();
        private Look look = new Look(Instant.EPOCH, 0);

        @Override
        public List<String> measuredMaps(String after, int most) {
            return after.isEmpty() ? List.of("m1") : List.of();
        }

        @Override
        public Map<Series, Alarm> of(Collection<String> maps) {
            return Map.copyOf(alarms);
        }

        @Override
        public void put(Alarm alarm) {
            alarms.put(alarm.series(), alarm);
        }

        @Override
        public void remove(Series series) {
            alarms.remove(series);
        }

        @Override
        public Look lastLook() {
            return look;
        }

        @Override
        public void looked(Look other) {
            look = other;
        }
    }
}
