package io.rihla.alarms;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapState;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiStatus;
import io.rihla.kpi.KpiStore;
import io.rihla.kpi.KpiSummary;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Measures;
import io.rihla.measures.PeriodFigure;
import io.rihla.measures.Timeframe;
import io.rihla.measures.UseFigures;
import io.rihla.readings.Series;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.Department;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an issue for the department of a KPI that is in breach, where the KPI's owner wants that:
 * one, and no other until the KPI has recovered. Whoever sees the issue's project reads the KPI's
 * name, its place and its figure there.
 */
public class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int MAPS_AT_ONCE = 100;

    /** A figure that is only near the breach, or unknown, has not recovered. */
    private static final Set<KpiStatus> RECOVERED =
            EnumSet.of(KpiStatus.ON_TARGET, KpiStatus.OFF_TARGET, KpiStatus.NO_TARGET);

    private final MapService maps;
    private final MapUpkeep upkeep;
    private final KpiStore library;
    private final Measures measures;
    private final AlarmStore store;
    private final AlarmIssues jira;
    private final Supplier<Catalogue> departments;
    private final Function<MapHead, String> address;
    private final Texts texts;
    private final Clock clock;

    /**
     * @param address where a map is to be read; empty when it has no page
     */
    public Alarms(
            MapService maps,
            MapUpkeep upkeep,
            KpiStore library,
            Measures measures,
            AlarmStore store,
            AlarmIssues jira,
            Supplier<Catalogue> departments,
            Function<MapHead, String> address,
            Texts texts,
            Clock clock) {
        this.maps = maps;
        this.upkeep = upkeep;
        this.library = library;
        this.measures = measures;
        this.store = store;
        this.jira = jira;
        this.departments = departments;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** Looks at all KPIs, once an hour; for a job that runs once a minute. */
    public void runWhatIsDue() {
        Instant now = clock.instant();
        AlarmStore.Look last = store.lastLook();
        if (!last.at().plus(EVERY).isAfter(now)) {
            // Another node may come now: it is to find that somebody is at it.
            store.looked(new AlarmStore.Look(now, last.untold()));
            store.looked(new AlarmStore.Look(now, run()));
        }
    }

    /**
     * How many KPIs were in breach at the last look whose issue cannot be opened: no department
     * with a project is named where they are measured, or their owner may not edit the map.
     */
    public int untold() {
        return store.lastLook().untold();
    }

    /**
     * Looks at all KPIs that may open issues. As long as none has to be opened, a hundred maps that
     * this node keeps cost the same few statements as one.
     *
     * @return how many are in breach of which nobody can be told
     */
    public int run() {
        if (!library.someOpenIssues() || !jira.ready()) {
            return 0;
        }
        Catalogue catalogue = departments.get();
        int untold = 0;
        List<String> keys = store.measuredMaps("", MAPS_AT_ONCE);
        while (!keys.isEmpty()) {
            try {
                untold += look(keys, catalogue);
            } catch (RuntimeException failure) {
                LOG.warn("The KPIs of maps {} could not be looked at", keys, failure);
            }
            keys = store.measuredMaps(keys.get(keys.size() - 1), MAPS_AT_ONCE);
        }
        return untold;
    }

    private int look(List<String> keys, Catalogue catalogue) {
        List<Opened<JourneyMap>> opened =
                upkeep.current(keys).stream()
                        .filter(map -> map.document().state() != MapState.ARCHIVED)
                        .toList();
        Map<Series, Alarm> alarms = store.of(keys);
        int untold = 0;
        for (MapMeasures map : measures.of(opened, Timeframe.last(2))) {
            try {
                for (UseFigures use : map.uses()) {
                    untold += look(map.opened(), use, alarms, catalogue) ? 0 : 1;
                }
            } catch (RuntimeException failure) {
                LOG.warn("The KPIs of map {} could not be looked at", map.map().key(), failure);
            }
        }
        return untold;
    }

    /** Whether whoever has to be told could be. */
    private boolean look(
            Opened<JourneyMap> opened,
            UseFigures use,
            Map<Series, Alarm> alarms,
            Catalogue catalogue) {
        Optional<PeriodFigure> judged = use.kpi().flatMap(each -> judged(use, each));
        if (judged.isEmpty()) {
            return true;
        }
        Kpi kpi = use.kpi().get();
        KpiStatus status = judged.get().figure().status();
        Series series = new Series(opened.head().key(), use.use().id());
        Optional<Alarm> alarm = Optional.ofNullable(alarms.get(series));
        if (alarm.isPresent() && RECOVERED.contains(status)) {
            store.remove(series);
        }
        if (status != KpiStatus.BREACH
                || !kpi.issueOnBreach()
                || alarm.filter(one -> one.issue() > 0).isPresent()
                || hidden(opened.document(), use.use())) {
            return true;
        }
        Optional<Department> department =
                DepartmentOfUse.of(opened.document(), use.use(), catalogue);
        if (department.isEmpty() || !mayEdit(kpi.owner(), opened.head())) {
            LOG.info(
                    "Nobody can be told that KPI {} is in breach on map {}",
                    kpi.id(),
                    series.map());
            return false;
        }
        open(opened, use, kpi, judged.get(), alarm, department.get());
        return true;
    }

    /** Whether it is measured for something that readers do not see. */
    private static boolean hidden(JourneyMap map, KpiUse use) {
        String stage =
                map.element(use.subject().id())
                        .filter(Touchpoint.class::isInstance)
                        .map(element -> ((Touchpoint) element).stage())
                        .orElse(use.subject().id());
        return map.element(stage)
                .filter(element -> element instanceof Stage shown && shown.hidden())
                .isPresent();
    }

    /**
     * The issue tells others of the map, and whoever owns the KPI decides that there is one: so it
     * has to be somebody who could tell of the map anyway.
     */
    private boolean mayEdit(String owner, MapHead head) {
        if (owner.isEmpty()) {
            return false;
        }
        try {
            maps.requireEditor(Viewer.of(owner), head.key());
            return true;
        } catch (NoSuchMap | NotAllowed without) {
            return false;
        }
    }

    /** Of a total only a whole period tells anything. */
    private static Optional<PeriodFigure> judged(UseFigures use, Kpi kpi) {
        if (kpi.measure().summary() != KpiSummary.TOTAL) {
            return use.latest();
        }
        return use.periods().stream()
                .filter(period -> !period.running())
                .reduce((earlier, later) -> later);
    }

    /** Remembered before it is opened: if Jira's answer is lost, its label finds it again. */
    private void open(
            Opened<JourneyMap> opened,
            UseFigures use,
            Kpi kpi,
            PeriodFigure figure,
            Optional<Alarm> begun,
            Department department) {
        JourneyMap map = opened.document();
        Alarm alarm =
                begun.orElseGet(
                        () ->
                                new Alarm(
                                        new Series(opened.head().key(), use.use().id()),
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                        0));
        store.put(alarm);
        Language language = department.language().orElseGet(map::mainLanguage);
        AlarmText text = new AlarmText(texts, language, map, use.use(), kpi);
        OptionalLong issue =
                jira.open(
                        new AlarmIssues.Wanted(
                                department.project(),
                                department.issueType(),
                                text.summary(),
                                text.description(figure, address.apply(opened.head())),
                                alarm.label()));
        issue.ifPresent(number -> store.put(new Alarm(alarm.series(), alarm.since(), number)));
    }
}
