package io.rihla.view;

import io.rihla.documents.MapHead;
import io.rihla.journey.EnumIds;
import io.rihla.text.Language;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Figures;
import io.rihla.tracking.Hurts;
import io.rihla.tracking.PersonaFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What stands round a persona on its page as plain maps, for the templates. */
public final class PersonaFactsViews {

    private PersonaFactsViews() {}

    /**
     * The maps about a persona.
     *
     * @param wanted the language of the names
     * @param links the addresses of the maps' pages; empty for one that has none
     */
    public static Map<String, Object> of(
            PersonaFacts.Told told,
            TextLocale reader,
            Language wanted,
            boolean interactive,
            Function<MapHead, String> links) {
        Map<String, Object> view = words(reader);
        view.put("interactive", interactive);
        view.put("most", told.more() ? PersonaFacts.MOST_MAPS : 0);
        FixViews.putAsOf(view, told.asOf());
        List<Map<String, Object>> maps = new ArrayList<>();
        for (PersonaFacts.OfMap map : told.maps()) {
            Map<String, Object> line = hurts(map.hurts(), reader);
            line.put("name", name(map.map(), wanted));
            line.put("state", EnumIds.id(map.map().state()));
            line.put("link", links.apply(map.map()));
            maps.add(line);
        }
        view.put("maps", maps);
        view.put("total", hurts(told.total(), reader));
        return view;
    }

    /**
     * The persona that another one was merged into.
     *
     * @param into empty where the reader may not see it
     * @param link the address of its page; empty where it has none
     */
    public static Map<String, Object> merged(
            Optional<MapHead> into, TextLocale reader, Language wanted, String link) {
        Map<String, Object> view = words(reader);
        into.ifPresent(head -> view.put("name", name(head, wanted)));
        view.put("link", link);
        return view;
    }

    private static Map<String, Object> words(TextLocale reader) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("word", reader.tag());
        view.put("lang", reader.language().tag());
        view.put("dir", reader.language().direction().html());
        return view;
    }

    private static Map<String, Object> name(MapHead head, Language wanted) {
        return PersonaMatrixViews.name(head.name(), head.mainLanguage(), wanted, head.key());
    }

    /** With the shares of open and done ones among those that count. */
    private static Map<String, Object> hurts(Hurts hurts, TextLocale reader) {
        Map<String, Object> view = PersonaMatrixViews.hurts(hurts);
        Figures fixes = hurts.fixes();
        view.put("openShare", share(fixes.open(), fixes, reader));
        view.put("inProgressShare", share(fixes.inProgress(), fixes, reader));
        view.put("doneShare", share(fixes.done(), fixes, reader));
        return view;
    }

    /** Empty where nothing counts: a share of nothing is none. */
    private static String share(int part, Figures fixes, TextLocale reader) {
        return fixes.counted() == 0
                ? ""
                : Numbers.percent(
                        reader,
                        BigDecimal.valueOf(part)
                                .divide(
                                        BigDecimal.valueOf(fixes.counted()),
                                        2,
                                        RoundingMode.HALF_UP));
    }
}
