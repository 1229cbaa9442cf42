package io.rihla.admin;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.journey.MapLimits;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.MapViews;
import io.rihla.view.ReaderView;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the settings page shows, as plain maps for its template. */
@ConfluenceComponent
public class AdminPage {

    /** Of how many maps, the last changed ones, the missing translations are counted. */
    private static final int LAST_CHANGED = 50;

    private final MapUpkeep maps;
    private final MapViews views;
    private final SiteLimits limits;
    private final Spaces spaces;
    private final DepartmentsPage departments;

    public AdminPage(
            MapUpkeep maps,
            MapViews views,
            SiteLimits limits,
            Spaces spaces,
            DepartmentsPage departments) {
        this.maps = maps;
        this.views = views;
        this.limits = limits;
        this.spaces = spaces;
        this.departments = departments;
    }

    Map<String, Object> of(TextLocale reader) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", readerView(reader));
        page.put("maps", maps.count());
        page.put("missing", missing(reader));
        page.put("limits", limits(limits.current()));
        page.put("demos", DemoMaps.NAMES.stream().map(AdminPage::demo).toList());
        page.put("spaces", spaces.writable());
        page.put("catalogue", departments.whole(reader));
        return page;
    }

    private List<Map<String, Object>> missing(TextLocale reader) {
        List<Map<String, Object>> rows = new ArrayList<>();
        maps.newest(LAST_CHANGED)
                .forEach(
                        (head, map) -> {
                            for (Language language : map.languages()) {
                                int gaps = gaps(map, language, reader);
                                if (gaps > 0) {
                                    rows.add(
                                            Map.of(
                                                    "key", head.key(),
                                                    "name", name(head.key(), map, language),
                                                    "lang", language.tag(),
                                                    "missing", gaps));
                                }
                            }
                        });
        return rows;
    }

    private int gaps(JourneyMap map, Language language, TextLocale reader) {
        Showing showing = new Showing(language, reader, ViewKind.FULL, Use.PAPER, false, "");
        return views.of(map, showing).getFallbacks();
    }

    private static String name(String key, JourneyMap map, Language language) {
        return map.name().shownIn(language, map.mainLanguage()).map(Shown::text).orElse(key);
    }

    private static Map<String, Object> demo(String id) {
        JourneyMap map = DemoMaps.read(id).orElseThrow();
        Language main = map.mainLanguage();
        return Map.of(
                "id", id,
                "name", name(id, map, main),
                "lang", main.tag(),
                "dir", main.direction().html());
    }

    private static List<Map<String, Object>> limits(MapLimits current) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            rows.add(
                    Map.of(
                            "id", limit.id(),
                            "value", limit.of(current),
                            "least", limit.least(),
                            "most", limit.most()));
        }
        return rows;
    }

    private static ReaderView readerView(TextLocale reader) {
        return MapViews.reader(reader);
    }

    /** The spaces of the wiki, for the person who asks. */
    public interface Spaces {

        /** Key and name of each space in which the person may make pages, under these names. */
        List<Map<String, Object>> writable();
    }
}
