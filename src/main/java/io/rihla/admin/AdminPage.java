package io.rihla.admin;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText.Shown;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapUpkeep;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.MapViews;
import io.rihla.view.ReaderView;
import io.rihla.view.Showing;
import io.rihla.view.ViewKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the settings page shows, as plain maps for its template. */
@ConfluenceComponent
public class AdminPage {

    /** More maps than an administrator reads through; the rest is in the export. */
    private static final int MOST_MAPS = 500;

    private final MapUpkeep maps;
    private final MapViews views;
    private final SiteLimits limits;
    private final Spaces spaces;

    public AdminPage(MapUpkeep maps, MapViews views, SiteLimits limits, Spaces spaces) {
        this.maps = maps;
        this.views = views;
        this.limits = limits;
        this.spaces = spaces;
    }

    Map<String, Object> of(TextLocale reader) {
        List<Map<String, Object>> missing = new ArrayList<>();
        int count =
                maps.eachMap(
                                (head, map) -> {
                                    if (missing.size() < MOST_MAPS) {
                                        for (Language language : map.languages()) {
                                            Showing showing =
                                                    new Showing(
                                                            language,
                                                            reader,
                                                            ViewKind.FULL,
                                                            false,
                                                            false,
                                                            "");
                                            int gaps = views.of(map, showing).getFallbacks();
                                            if (gaps > 0) {
                                                missing.add(
                                                        Map.of(
                                                                "key", head.key(),
                                                                "name",
                                                                        name(
                                                                                head.key(),
                                                                                map,
                                                                                language),
                                                                "lang", language.tag(),
                                                                "missing", gaps));
                                            }
                                        }
                                    }
                                    return true;
                                })
                        .done();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("reader", readerView(reader));
        page.put("maps", count);
        page.put("missing", missing);
        page.put("limits", limits(limits.current()));
        page.put("demos", DemoMaps.NAMES.stream().map(AdminPage::demo).toList());
        page.put("spaces", spaces.writable());
        return page;
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
