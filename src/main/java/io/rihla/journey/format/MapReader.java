package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.List;

/** Makes a map of a JSON document, or says where that fails. */
final class MapReader {

    private final MapLimits limits;
    private final Form form;

    private MapReader(MapLimits limits, Form form) {
        this.limits = limits;
        this.form = form;
    }

    static JourneyMap read(JsonNode document, MapLimits limits, Form form) {
        return new MapReader(limits, form).map(ObjectReader.of(document, "", limits.nameLength()));
    }

    private JourneyMap map(ObjectReader in) {
        in.take(MapFormat.FIELD);
        List<Language> languages = DocumentReader.languages(in);
        JourneyMap map =
                JourneyMap.empty(
                        DocumentReader.key(in),
                        languages.get(0),
                        in.texts("name", limits.of(TextField.NAME)));
        if (map.name().isEmpty()) {
            throw in.fault(FormatError.MAP_WITHOUT_NAME, "name");
        }
        MapState state = in.choice("state", MapState.class).orElse(MapState.DRAFT);
        in.take(MapFormat.LINKS_OF);
        boolean hadPersonas = in.peek(MapFormat.PERSONAS).isPresent();
        MapFormat.LISTINGS.stream()
                .filter(listing -> form.leavesBehind(listing.kind()))
                .forEach(listing -> in.take(listing.field()));
        if (form == Form.PUBLIC) {
            if (hadPersonas && state == MapState.PUBLISHED && in.peek("persona").isEmpty()) {
                state = MapState.DRAFT;
            }
        }
        DocumentReader elements = new DocumentReader(limits, form);
        for (MapFormat.Listing listing : MapFormat.LISTINGS) {
            elements.readList(in, listing.field(), listing.kind());
        }
        JourneyMap read =
                new JourneyMap(
                        map.key(),
                        state,
                        languages,
                        map.name(),
                        in.texts("goal", limits.of(TextField.GOAL)),
                        in.texts("persona", limits.of(TextField.PERSONA)),
                        in.texts("scenario", limits.of(TextField.SCENARIO)),
                        in.name("owner"),
                        elements.elements(),
                        form.extra(in));
        DocumentReader.checkPublished(in, read);
        return read;
    }
}
