package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.alarms.DepartmentOfUse;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.feeds.FeedMeasure;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.TextField;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiType;
import io.rihla.readings.Scale;
import io.rihla.readings.csv.ReadingImports;
import io.rihla.rest.MapPages;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.DepartmentStore;
import io.rihla.view.MapViews;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page of readings shows of a map and its KPIs, as plain maps for its template: with one
 * question for the map, one for all definitions and, where a breach opens issues, one for the
 * departments. The readings themselves the browser asks for.
 */
@ConfluenceComponent
public class ReadingsPage {

    private static final long MEGABYTE = 1_000_000;

    private final MapService maps;
    private final KpiLibrary library;
    private final MapPages pages;
    private final DepartmentStore departments;
    private final Texts texts;

    public ReadingsPage(
            MapService maps,
            KpiLibrary library,
            MapPages pages,
            DepartmentStore departments,
            Texts texts) {
        this.departments = departments;
        this.maps = maps;
        this.library = library;
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * The page for somebody who is logged in, or one that says why there is nothing to see.
     *
     * @param use which KPI of the map; the first one if the map has no such use
     */
    Map<String, Object> of(
            Viewer viewer, TextLocale locale, String key, String use, String contextPath) {
        Map<String, Object> page = new HashMap<>();
        page.put("reader", MapViews.reader(locale));
        page.put("loggedIn", !viewer.anonymous());
        page.put("administrator", viewer.administrator());
        page.put("map", key);
        page.put("most", ReadingImports.MOST_BYTES / MEGABYTE);
        page.put("maps", contextPath + MapListQuery.PATH);
        page.put("kpis", contextPath + KpisServlet.PATH);
        page.put("uses", List.of());
        for (String field :
                List.of(
                        "refused",
                        "mapName",
                        "mapHref",
                        "use",
                        "scale",
                        "zone",
                        "unit",
                        "measures")) {
            page.put(field, "");
        }
        page.put("lost", false);
        page.put("untold", false);
        if (!viewer.anonymous()) {
            try {
                fill(page, maps.open(viewer, key), locale, use, contextPath);
            } catch (NoSuchMap none) {
                page.put("refused", "rihla.rest.no-map");
            }
        }
        return page;
    }

    private void fill(
            Map<String, Object> page,
            Opened<JourneyMap> opened,
            TextLocale locale,
            String use,
            String contextPath) {
        MapHead head = opened.head();
        JourneyMap map = opened.document();
        page.put("mapName", shown(map.name(), map, locale).orElse(head.key()));
        page.put("mapHref", head.homePage().map(id -> contextPath + pages.path(id)).orElse(""));
        if (!opened.rights().edit()) {
            page.put("refused", "rihla.readings.no-edit");
            return;
        }
        List<KpiUse> uses = map.kpiUses();
        Map<String, Kpi> kpis = library.read(uses.stream().map(KpiUse::kpi).distinct().toList());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (KpiUse one : uses) {
            lines.add(line(one, map, kpis, locale, contextPath));
        }
        page.put("uses", lines);
        uses.stream()
                .filter(one -> one.id().equals(use))
                .findFirst()
                .or(() -> uses.stream().findFirst())
                .ifPresent(
                        one -> {
                            Optional<Kpi> kpi = Optional.ofNullable(kpis.get(one.kpi()));
                            chosen(page, one, kpi, locale);
                            page.put(
                                    "untold",
                                    kpi.filter(Kpi::issueOnBreach).isPresent()
                                            && DepartmentOfUse.of(
                                                            map,
                                                            one,
                                                            new Catalogue(departments.all()))
                                                    .isEmpty());
                        });
    }

    private void chosen(
            Map<String, Object> page, KpiUse use, Optional<Kpi> kpi, TextLocale locale) {
        page.put("use", use.id());
        page.put("lost", kpi.isEmpty());
        kpi.ifPresent(
                there -> {
                    KpiType type = there.measure().type();
                    String unit = there.measure().unit();
                    page.put("scale", EnumIds.id(Scale.of(type)));
                    page.put("zone", there.zone().getId());
                    page.put(
                            "measures",
                            Arrays.stream(FeedMeasure.values())
                                    .filter(measure -> measure.fits(type))
                                    .map(EnumIds::id)
                                    .collect(Collectors.joining(" ")));
                    page.put(
                            "unit",
                            type == KpiType.DURATION
                                    ? texts.text(locale.language(), "rihla.kpi-unit." + unit)
                                    : unit);
                });
    }

    private Map<String, Object> line(
            KpiUse use,
            JourneyMap map,
            Map<String, Kpi> kpis,
            TextLocale locale,
            String contextPath) {
        Kpi kpi = kpis.get(use.kpi());
        Map<String, Object> line = new HashMap<>();
        line.put("id", use.id());
        line.put(
                "name", kpi == null ? use.kpi() : shown(kpi.name(), map, locale).orElse(use.kpi()));
        line.put("subject", subject(use, map, locale));
        line.put("channel", channel(use.channel(), locale));
        line.put("href", address(contextPath, map.key(), use.id()));
        return line;
    }

    /** Where the readings of a use are. */
    static String address(String contextPath, String map, String use) {
        return contextPath + ReadingsServlet.PATH + "?map=" + map + "&use=" + use;
    }

    private String subject(KpiUse use, JourneyMap map, TextLocale locale) {
        return map.element(use.subject().id())
                .flatMap(element -> shown(element.text(TextField.NAME), map, locale))
                .orElseGet(
                        () ->
                                texts.text(
                                        locale.language(),
                                        "rihla.element." + EnumIds.id(use.subject().kind())));
    }

    private String channel(String channel, TextLocale locale) {
        String key = "rihla.channel." + channel;
        return texts.has(locale.language(), key) ? texts.text(locale.language(), key) : channel;
    }

    private static Optional<String> shown(LocalizedText text, JourneyMap map, TextLocale locale) {
        return text.shownIn(locale.language(), map.mainLanguage()).map(LocalizedText.Shown::text);
    }
}
