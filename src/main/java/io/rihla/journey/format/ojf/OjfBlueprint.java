package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.ObjectReader;
import io.rihla.text.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards of what a blueprint says about people and systems behind the scenes. The rest of it,
 * what the customer sees, stays with the touchpoint.
 */
final class OjfBlueprint {

    private final MapLimits limits;
    private final Language language;
    private final OjfIds ids;
    private final Map<String, Element> elements;
    private @Nullable Lane backstage;

    OjfBlueprint(MapLimits limits, Language language, OjfIds ids, Map<String, Element> elements) {
        this.limits = limits;
        this.language = language;
        this.ids = ids;
        this.elements = elements;
    }

    void read(ObjectReader node, String stage, Rank rank) {
        if (!(node.peek("blueprint").orElse(null) instanceof ObjectNode lists)) {
            return;
        }
        for (String list : List.of("backstage", "support")) {
            JsonNode items = lists.path(list);
            if (!items.isArray() && !items.isMissingNode()) {
                throw node.fault(FormatError.WRONG_TYPE, "blueprint", "object");
            }
            List<Rank> ranks = Rank.sequence(items.size());
            for (int i = 0; i < items.size(); i++) {
                Rank place = new Rank(rank.value() + ranks.get(i).value());
                readItem(node, list, items.get(i), stage, place);
            }
            lists.remove(list);
        }
    }

    private void readItem(ObjectReader node, String list, JsonNode item, String stage, Rank rank) {
        String who = item.path("actor").asText() + item.path("system").asText();
        String what = item.path("action").asText() + item.path("description").asText();
        String text = who.isBlank() || what.isBlank() ? who + what : who + ": " + what;
        if (text.length() > limits.textLength()) {
            throw node.fault(
                    FormatError.TEXT_TOO_LONG, "blueprint", Integer.toString(limits.textLength()));
        }
        String id = ids.free("backstage");
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set(list, item);
        Card card = Card.of(id, lane().id(), stage, rank, LocalizedText.of(language, text));
        elements.put(id, OjfExtra.keep(card, kept));
    }

    private Lane lane() {
        Lane lane = backstage;
        if (lane == null) {
            Rank last =
                    elements.values().stream()
                            .filter(Lane.class::isInstance)
                            .map(Element::rank)
                            .max(Rank::compareTo)
                            .map(Rank::after)
                            .orElse(Rank.MIDDLE);
            lane = Lane.of(ids.free("lane"), last, LaneKind.BACKSTAGE);
            backstage = lane;
            elements.put(lane.id(), lane);
        }
        return lane;
    }
}
