package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.ObjectReader;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes touchpoints, pain points and cards of a file's nodes. */
final class OjfNodes {

    private final MapLimits limits;
    private final Language language;
    private final OjfIds ids;
    private final Map<String, Element> elements;
    private final OjfBlueprint blueprint;

    OjfNodes(MapLimits limits, Language language, OjfIds ids, Map<String, Element> elements) {
        this.limits = limits;
        this.language = language;
        this.ids = ids;
        this.elements = elements;
        this.blueprint = new OjfBlueprint(limits, language, ids, elements);
    }

    void read(List<ObjectReader> nodes) {
        List<Rank> ranks = Rank.sequence(nodes.size());
        List<Integer> pains = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (painKind(nodes.get(i)).isPresent()) {
                pains.add(i);
            } else {
                readNode(nodes.get(i), ranks.get(i));
            }
        }
        // A pain point hangs on a touchpoint, which may stand after it in the file.
        for (int i : pains) {
            readPain(nodes.get(i), ranks.get(i));
        }
    }

    private void readNode(ObjectReader in, Rank rank) {
        Optional<String> lane = ids.laneOf(in);
        boolean isTouchpoint =
                lane.isEmpty()
                        || in.peek("score").isPresent()
                        || in.peek("purpose").isPresent()
                        || in.peek("isMomentOfTruth").isPresent()
                        || in.peek("blueprint").isPresent();
        if (isTouchpoint) {
            readTouchpoint(in, rank);
        } else {
            readCard(in, lane.orElseThrow(), rank);
        }
    }

    private Touchpoint readTouchpoint(ObjectReader in, Rank rank) {
        String id = ids.node(in);
        String stage = ids.stageOf(in);
        Element touchpoint =
                Touchpoint.named(id, stage, rank, label(in))
                        .with(
                                TextField.ACTIVITY,
                                LocalizedText.of(language, in.text("description")));
        Optional<Feeling> feeling = OjfScore.feeling(in);
        if (feeling.isPresent()) {
            touchpoint = touchpoint.with(Field.FEELING, Integer.toString(feeling.get().value()));
        }
        Optional<JsonNode> momentOfTruth = in.peek("isMomentOfTruth");
        if (momentOfTruth.isPresent()) {
            boolean isMoment = in.flag("isMomentOfTruth");
            touchpoint = touchpoint.with(Field.MOMENT_OF_TRUTH, Boolean.toString(isMoment));
        }
        blueprint.read(in, stage, rank);
        touchpoint = OjfExtra.keep(touchpoint, in);
        elements.put(id, touchpoint);
        return (Touchpoint) touchpoint;
    }

    private void readCard(ObjectReader in, String lane, Rank rank) {
        String id = ids.node(in);
        String stage = ids.stageOf(in);
        LocalizedText text = both(in);
        elements.put(id, OjfExtra.keep(Card.of(id, lane, stage, rank, text), in));
    }

    private void readPain(ObjectReader in, Rank rank) {
        String stage = ids.stageOf(in);
        ids.laneOf(in);
        PainPointKind kind = painKind(in).orElseThrow();
        int severity = severity(in);
        Optional<Feeling> feeling = OjfScore.feeling(in);
        String id = ids.node(in);
        String touchpoint =
                touchpointBefore(stage, rank)
                        .orElseGet(() -> makeTouchpoint(in, stage, rank, feeling));
        PainPoint pain = PainPoint.of(id, touchpoint, rank, both(in));
        elements.put(
                id,
                OjfExtra.keep(
                        pain.with(Field.KIND, EnumIds.id(kind))
                                .with(Field.SEVERITY, Integer.toString(severity)),
                        in));
    }

    /** The stage's last touchpoint before the node, else its first one after it. */
    private Optional<String> touchpointBefore(String stage, Rank rank) {
        List<Touchpoint> inStage =
                elements.values().stream()
                        .filter(element -> element.ref().kind() == ElementKind.TOUCHPOINT)
                        .map(Touchpoint.class::cast)
                        .filter(touchpoint -> touchpoint.stage().equals(stage))
                        .sorted(JourneyMap.ORDER)
                        .toList();
        Optional<Touchpoint> before =
                inStage.stream()
                        .filter(touchpoint -> touchpoint.rank().compareTo(rank) < 0)
                        .reduce((earlier, later) -> later);
        return before.or(() -> inStage.stream().findFirst()).map(Touchpoint::id);
    }

    private String makeTouchpoint(
            ObjectReader in, String stage, Rank rank, Optional<Feeling> feeling) {
        String id = ids.free("touchpoint");
        Element made = Touchpoint.named(id, stage, rank, peekLabel(in));
        String value = feeling.map(f -> Integer.toString(f.value())).orElse("");
        elements.put(id, made.with(Field.FEELING, value));
        return id;
    }

    private static Optional<PainPointKind> painKind(ObjectReader in) {
        String purpose = in.peek("purpose").map(JsonNode::asText).orElse("");
        return switch (purpose.toLowerCase(Locale.ROOT)) {
            case "pain-point" -> Optional.of(PainPointKind.PAIN);
            case "bottleneck" -> Optional.of(PainPointKind.BOTTLENECK);
            default -> Optional.empty();
        };
    }

    private static int severity(ObjectReader in) {
        Optional<JsonNode> severity = in.peek("severity");
        if (severity.isEmpty()) {
            return PainPoint.MIDDLE_SEVERITY;
        }
        return switch (severity.get().asText().toLowerCase(Locale.ROOT)) {
            case "low" -> 2;
            case "medium" -> 3;
            case "high" -> 5;
            default ->
                    throw in.fault(FormatError.UNKNOWN_CHOICE, "severity", severity.get().asText());
        };
    }

    private LocalizedText peekLabel(ObjectReader in) {
        String title = in.peek("title").map(JsonNode::asText).orElse("");
        return LocalizedText.of(
                language, title.substring(0, Math.min(title.length(), limits.nameLength())));
    }

    private LocalizedText label(ObjectReader in) {
        return LocalizedText.of(language, in.name("title"));
    }

    private LocalizedText both(ObjectReader in) {
        String title = in.text("title");
        String description = in.text("description");
        String text =
                title.isBlank() || description.isBlank()
                        ? title + description
                        : title + "\n" + description;
        if (text.length() > limits.textLength()) {
            throw in.fault(
                    FormatError.TEXT_TOO_LONG,
                    "description",
                    Integer.toString(limits.textLength()));
        }
        return LocalizedText.of(language, text);
    }
}
