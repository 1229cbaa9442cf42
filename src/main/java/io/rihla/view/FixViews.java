package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Figures;
import io.rihla.tracking.FixBoard;
import io.rihla.tracking.FixQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures about fixes as plain maps, for the template and for the browser alike. */
public final class FixViews {

    private FixViews() {}

    /**
     * The board.
     *
     * @param wanted the language of the names on it
     * @param query what the browser asks by when it refreshes
     */
    public static Map<String, Object> of(
            FixBoard board,
            FixQuery.By by,
            int days,
            TextLocale reader,
            Language wanted,
            boolean interactive,
            String query) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("word", reader.tag());
        view.put("lang", reader.language().tag());
        view.put("dir", reader.language().direction().html());
        view.put("interactive", interactive);
        view.put("query", query);
        view.put("by", EnumIds.id(by));
        view.put("days", days);
        // Without a whole mirror there is no figure, and least of all a zero.
        if (board.asOf().isEmpty()) {
            view.put("state", "unavailable");
            return view;
        }
        view.put("state", board.empty() ? "empty" : "figures");
        putAsOf(view, board.asOf());
        view.put("total", figures(board.total()));
        List<Map<String, Object>> rows =
                board.rows().stream().map(row -> row(row, wanted)).toList();
        view.put("rows", rows);
        return view;
    }

    /** When the issues were last known to be read; empty texts where they never were. */
    static void putAsOf(Map<String, Object> view, Optional<Instant> asOf) {
        Optional<Instant> seconds = asOf.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
        view.put("asOf", seconds.map(Instant::toString).orElse(""));
        view.put(
                "asOfUtc",
                seconds.map(
                                moment ->
                                        LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
                                                .truncatedTo(ChronoUnit.MINUTES)
                                                .toString())
                        .orElse(""));
    }

    private static Map<String, Object> row(FixBoard.Row row, Language wanted) {
        Map<String, Object> view = figures(row.figures());
        view.put("key", row.key());
        put(view, "name", "lang", "dir", row.name(), wanted);
        put(view, "map", "mapLang", "mapDir", row.map(), wanted);
        view.put("colour", row.department().map(found -> EnumIds.id(found.colour())).orElse(""));
        view.put("pattern", row.department().map(found -> EnumIds.id(found.pattern())).orElse(""));
        return view;
    }

    private static void put(
            Map<String, Object> view,
            String text,
            String lang,
            String dir,
            LocalizedText name,
            Language wanted) {
        view.put(text, "");
        view.put(lang, "");
        view.put(dir, "");
        name.shownIn(wanted, Language.EN)
                .ifPresent(
                        shown -> {
                            view.put(text, shown.text());
                            view.put(lang, shown.language().tag());
                            view.put(dir, shown.language().direction().html());
                        });
    }

    /** An age of -1 is none. */
    static Map<String, Object> figures(Figures figures) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("known", figures.counted() > 0 || figures.unread() == 0);
        view.put("open", figures.open());
        view.put("inProgress", figures.inProgress());
        view.put("done", figures.done());
        view.put("overdue", figures.overdue());
        view.put("age", figures.medianAge().orElse(-1));
        view.put("unread", figures.unread());
        return view;
    }
}
