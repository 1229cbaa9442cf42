package io.rihla.view;

import io.rihla.documents.MapHead;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MeanFeeling;
import io.rihla.journey.PainPoint;
import io.rihla.text.Language;
import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Hurts;
import io.rihla.tracking.PersonaMatrix;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Personas and the stages of maps as plain maps, for the template. */
public final class PersonaMatrixViews {

    private PersonaMatrixViews() {}

    /**
     * The whole.
     *
     * @param more whether more maps were asked for than are looked at
     * @param wanted the language of the names
     * @param links the addresses of the maps' pages; empty for one that has none
     */
    public static Map<String, Object> of(
            PersonaMatrix.Board board,
            boolean more,
            TextLocale reader,
            Language wanted,
            boolean interactive,
            Function<MapHead, String> links) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("word", reader.tag());
        view.put("lang", reader.language().tag());
        view.put("dir", reader.language().direction().html());
        view.put("interactive", interactive);
        view.put("missing", board.missing());
        view.put("most", more ? PersonaMatrix.MOST_MAPS : 0);
        view.put("linked", board.linked());
        FixViews.putAsOf(view, board.asOf());
        view.put(
                "unread",
                board.asOf().isPresent()
                        && board.maps().stream()
                                .flatMap(map -> map.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .anyMatch(cell -> cell.hurts().fixes().unread() > 0));
        view.put(
                "maps",
                board.maps().stream()
                        .map(map -> map(map, reader, wanted, links.apply(map.map())))
                        .toList());
        return view;
    }

    private static Map<String, Object> map(
            PersonaMatrix.OfMap map, TextLocale reader, Language wanted, String link) {
        Language main = map.document().mainLanguage();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name(map.document().name(), main, wanted, map.map().key()));
        view.put("link", link);
        view.put("hidden", map.hidden());
        view.put(
                "stages",
                map.stages().stream()
                        .map(stage -> name(stage.name(), main, wanted, stage.id()))
                        .toList());
        view.put(
                "rows",
                map.rows().stream()
                        .map(
                                row -> {
                                    Map<String, Object> line = new LinkedHashMap<>();
                                    line.put("name", name(row.name(), main, wanted, row.key()));
                                    line.put(
                                            "cells",
                                            row.cells().stream()
                                                    .map(cell -> cell(cell, reader))
                                                    .toList());
                                    return line;
                                })
                        .toList());
        return view;
    }

    private static Map<String, Object> cell(PersonaMatrix.Cell cell, TextLocale reader) {
        Map<String, Object> view = hurts(cell.hurts());
        view.put("touchpoints", cell.touchpoints());
        cell.feeling().ifPresent(mean -> view.put("felt", felt(mean, reader)));
        return view;
    }

    private static Map<String, Object> felt(MeanFeeling mean, TextLocale reader) {
        FeelingView nearest = new FeelingView(mean.nearest().value());
        return Map.of(
                "mean", Numbers.signed(reader, mean.value()),
                "count", mean.count(),
                "value", nearest.getValue(),
                "name", nearest.getName(),
                "shape", nearest.getShape());
    }

    /** What hurts, with the severity as a meter of five squares. */
    static Map<String, Object> hurts(Hurts hurts) {
        Map<String, Object> view = FixViews.figures(hurts.fixes());
        view.put("painPoints", hurts.painPoints());
        view.put("worst", hurts.worst());
        view.put(
                "meter",
                "\u25a0".repeat(hurts.worst())
                        + "\u25a1".repeat(PainPoint.MAX_SEVERITY - hurts.worst()));
        view.put("linked", hurts.linked());
        view.put("unfinished", hurts.fixes().open() + hurts.fixes().inProgress());
        return view;
    }

    /** A name in the wanted language, else in another one it has. */
    static Map<String, Object> name(
            LocalizedText name, Language main, Language wanted, String otherwise) {
        return KpiViews.text(
                name.shownIn(wanted, main)
                        .orElseGet(() -> new LocalizedText.Shown(otherwise, Language.EN, false)));
    }
}
