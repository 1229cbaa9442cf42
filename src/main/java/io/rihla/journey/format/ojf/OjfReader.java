package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.journey.format.ObjectReader;
import io.rihla.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/**
 * Makes a map of an OpenJourney file. What the model has no place for is kept beside the element,
 * in its extra fields under {@code ojf}, and comes back on export.
 */
public final class OjfReader {

    private final MapLimits limits;
    private final Language language;
    private final OjfIds ids = new OjfIds();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    private OjfReader(MapLimits limits, Language language) {
        this.limits = limits;
        this.language = language;
    }

    /** Whether a JSON object looks like an OpenJourney file. */
    public static boolean recognises(JsonNode document) {
        return document.has("stages") && (document.has("nodes") || document.has("swimlanes"));
    }

    /**
     * Reads a file that {@link #recognises} has found to be one.
     *
     * @throws MapFormatException at the first fault
     */
    public static JourneyMap read(JsonNode document, MapLimits limits) {
        return new OjfReader(limits, OjfLanguage.of(document))
                .map(ObjectReader.of(document, "", limits.nameLength()));
    }

    private JourneyMap map(ObjectReader in) {
        Optional<ObjectReader> metadata =
                in.take("metadata")
                        .map(
                                node ->
                                        ObjectReader.of(
                                                node, in.place("metadata"), limits.nameLength()));
        ObjectReader head = metadata.orElse(in);
        String title = head.name("title");
        String persona = head.name("persona");
        String view = head.text("pointOfView") + head.text("pov");
        String name = title.isBlank() ? shorten(view.isBlank() ? persona : view) : title;
        if (name.isBlank()) {
            throw head.fault(FormatError.MAP_WITHOUT_NAME, "title");
        }
        readStages(in);
        readLanes(in);
        List<ObjectReader> nodes = in.objects("nodes", limits.elements());
        new OjfNodes(limits, language, ids, elements).read(nodes);
        checkNumbers(in);
        showOnlyLanesWithCards();
        String rest = metadata.map(ObjectReader::rest).orElse("");
        return new JourneyMap(
                "",
                MapState.DRAFT,
                List.of(language),
                LocalizedText.of(language, name),
                LocalizedText.EMPTY,
                LocalizedText.of(language, persona),
                LocalizedText.of(language, view),
                "",
                HashTreePMap.from(elements),
                OjfExtra.ofMap(in.rest(), rest));
    }

    private String shorten(String text) {
        if (text.length() <= limits.nameLength()) {
            return text;
        }
        int end = limits.nameLength() - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private void readStages(ObjectReader in) {
        List<ObjectReader> stages = in.objects("stages", limits.stages());
        List<Rank> ranks = Rank.sequence(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            ObjectReader stage = stages.get(i);
            String id = ids.stage(stage);
            String name = stage.name("name");
            if (name.isBlank()) {
                throw stage.fault(FormatError.STAGE_WITHOUT_NAME, "name");
            }
            Stage read =
                    Stage.named(id, ranks.get(i), LocalizedText.of(language, name))
                            .with(
                                    TextField.DESCRIPTION,
                                    LocalizedText.of(language, stage.text("description")));
            elements.put(id, OjfExtra.keep(read, stage));
        }
    }

    private void readLanes(ObjectReader in) {
        List<ObjectReader> lanes = in.objects("swimlanes", limits.lanes());
        List<Rank> ranks = Rank.sequence(lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            ObjectReader lane = lanes.get(i);
            String id = ids.lane(lane);
            LocalizedText name = LocalizedText.of(language, lane.name("name"));
            Lane read = new Lane(id, ranks.get(i), LaneKind.CUSTOM, name, false, false, "");
            elements.put(id, OjfExtra.keep(read, lane));
        }
    }

    private void checkNumbers(ObjectReader in) {
        for (ElementKind kind : ElementKind.values()) {
            long number =
                    elements.values().stream()
                            .filter(element -> element.ref().kind() == kind)
                            .count();
            if (number > limits.of(kind) || elements.size() > limits.elements()) {
                throw in.fault(FormatError.TOO_MANY, "nodes", Integer.toString(limits.of(kind)));
            }
        }
    }

    /** A swimlane whose nodes have all become touchpoints or pain points would be an empty row. */
    private void showOnlyLanesWithCards() {
        List<String> filled =
                elements.values().stream()
                        .filter(Card.class::isInstance)
                        .map(card -> ((Card) card).lane())
                        .distinct()
                        .toList();
        elements.replaceAll(
                (id, element) ->
                        element instanceof Lane lane && !filled.contains(id)
                                ? new Lane(
                                        id,
                                        lane.rank(),
                                        lane.kind(),
                                        lane.name(),
                                        true,
                                        false,
                                        lane.extra())
                                : element);
    }
}
