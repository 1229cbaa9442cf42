package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.EditKind;
import io.rihla.journey.Element;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes edits of JSON objects. */
final class EditReader {

    /** What no edit moves. */
    private static final Set<ElementKind> STAYING =
            Set.of(
                    ElementKind.MAP,
                    ElementKind.ISSUE_LINK,
                    ElementKind.KPI_USE,
                    ElementKind.PERSONA_FEELING);

    private final MapLimits limits;
    private final Optional<Document<?>> map;
    private final ElementReader elements;
    private final ValueReader values;

    private EditReader(MapLimits limits, Optional<Document<?>> map) {
        this.limits = limits;
        this.map = map;
        this.elements = new ElementReader(limits, Form.INTERNAL);
        this.values = new ValueReader(limits);
    }

    /** A reader of what this site has written itself. */
    static EditReader ofLog() {
        return new EditReader(MapLimits.OWN, Optional.empty());
    }

    /** A reader of what clients send, who may name siblings of this map instead of ranks. */
    static EditReader ofClient(Document<?> map, MapLimits limits) {
        return new EditReader(limits, Optional.of(map));
    }

    MapEdit edit(ObjectReader in) {
        EditKind kind = kind(in);
        return switch (kind) {
            case BATCH -> new MapEdit.Batch(changes(in));
            case UNDO -> new MapEdit.Undo(revision(in));
            case UNDONE -> new MapEdit.Undone(revision(in), changes(in));
            default -> change(kind, in);
        };
    }

    List<Change> changes(ObjectReader in) {
        List<Change> changes = new ArrayList<>();
        SiblingRanks ranks = new SiblingRanks(map);
        for (ObjectReader change : in.objects("changes", limits.elements())) {
            changes.add(change(kind(change), change, ranks));
        }
        return changes;
    }

    private EditKind kind(ObjectReader in) {
        EditKind kind =
                in.choice("type", EditKind.class)
                        .orElseThrow(() -> in.fault(FormatError.MISSING, "type"));
        if (map.filter(known -> !EditJson.isForClients(kind, known)).isPresent()) {
            throw in.fault(FormatError.UNKNOWN_CHOICE, "type", kind.id());
        }
        return kind;
    }

    private static long revision(ObjectReader in) {
        JsonNode revision = in.require("revision");
        if (!revision.isIntegralNumber() || !revision.canConvertToLong()) {
            throw in.fault(FormatError.WRONG_TYPE, "revision", "integer");
        }
        return revision.longValue();
    }

    private Change change(EditKind kind, ObjectReader in) {
        return change(kind, in, new SiblingRanks(map));
    }

    private Change change(EditKind kind, ObjectReader in, SiblingRanks ranks) {
        return switch (kind) {
            case ADD_STAGE -> new Addition.AddStage(added(ElementKind.STAGE, in, ranks));
            case ADD_LANE -> new Addition.AddLane(added(ElementKind.LANE, in, ranks));
            case ADD_TOUCHPOINT ->
                    new Addition.AddTouchpoint(added(ElementKind.TOUCHPOINT, in, ranks));
            case ADD_CARD -> new Addition.AddCard(added(ElementKind.CARD, in, ranks));
            case ADD_PAIN_POINT ->
                    new Addition.AddPainPoint(added(ElementKind.PAIN_POINT, in, ranks));
            case ADD_ISSUE_LINK ->
                    new Addition.AddIssueLink(added(ElementKind.ISSUE_LINK, in, ranks));
            case ADD_KPI_USE -> new Addition.AddKpiUse(added(ElementKind.KPI_USE, in, ranks));
            case ADD_MAP_PERSONA ->
                    new Addition.AddMapPersona(added(ElementKind.MAP_PERSONA, in, ranks));
            case ADD_PERSONA_FEELING ->
                    new Addition.AddPersonaFeeling(added(ElementKind.PERSONA_FEELING, in, ranks));
            case ADD_EVIDENCE -> new Addition.AddEvidence(added(ElementKind.EVIDENCE, in, ranks));
            case MOVE_STAGE,
                    MOVE_LANE,
                    MOVE_TOUCHPOINT,
                    MOVE_CARD,
                    MOVE_PAIN_POINT,
                    MOVE_MAP_PERSONA,
                    MOVE_EVIDENCE ->
                    checked(kind, in, moved(in, ranks));
            case DELETE -> new Change.Delete(element(in));
            case RESTORE -> new Change.Restore(element(in));
            case SET_TEXT -> text(in);
            case BATCH, UNDO, UNDONE ->
                    throw in.fault(FormatError.UNKNOWN_CHOICE, "type", kind.id());
            default -> set(kind, in);
        };
    }

    @SuppressWarnings("unchecked")
    private <E extends Element> E added(ElementKind kind, ObjectReader in, SiblingRanks ranks) {
        ObjectReader object =
                ObjectReader.of(in.require("element"), in.place("element"), limits.nameLength());
        Optional<Rank> given = elements.rank(object);
        Optional<String> after = after(object);
        Element element = elements.element(kind, object, given.orElse(Rank.MIDDLE));
        Rank rank = given.orElseGet(() -> ranks.place(element, after));
        return (E) ranks.placed(element, rank);
    }

    private Change moved(ObjectReader in, SiblingRanks ranks) {
        ElementRef element = element(in);
        if (STAYING.contains(element.kind())) {
            throw in.fault(FormatError.UNKNOWN_CHOICE, "element", element.toString());
        }
        StringBuilder parents = new StringBuilder();
        for (ElementKind parent : parents(element.kind())) {
            parents.append(in.id(MapFormat.parentField(parent))).append(' ');
        }
        Optional<Rank> given = elements.rank(in);
        Optional<String> after = after(in);
        Rank rank = given.orElseGet(() -> ranks.place(element, parents.toString(), after));
        return Change.writing(Grain.of(element, Field.PLACE), parents + rank.value());
    }

    private static List<ElementKind> parents(ElementKind kind) {
        return switch (kind) {
            case TOUCHPOINT -> List.of(ElementKind.STAGE);
            case CARD -> List.of(ElementKind.LANE, ElementKind.STAGE);
            case PAIN_POINT -> List.of(ElementKind.TOUCHPOINT);
            case STAGE, LANE, ISSUE_LINK, KPI_USE, MAP_PERSONA, PERSONA_FEELING, EVIDENCE, MAP ->
                    List.of();
        };
    }

    private Optional<String> after(ObjectReader in) {
        return map.isEmpty() ? Optional.empty() : in.take("after").map(JsonNode::asText);
    }

    private static ElementRef element(ObjectReader in) {
        String text = in.text("element");
        int colon = text.indexOf(':');
        Optional<ElementKind> kind =
                colon < 0
                        ? Optional.empty()
                        : EnumIds.of(ElementKind.class, text.substring(0, colon));
        if (kind.isEmpty()) {
            throw in.fault(FormatError.UNKNOWN_CHOICE, "element", text);
        }
        return new ElementRef(kind.get(), text.substring(colon + 1));
    }

    private static Change text(ObjectReader in) {
        ElementRef element = element(in);
        TextField field =
                in.choice("field", TextField.class)
                        .orElseThrow(() -> in.fault(FormatError.MISSING, "field"));
        String tag = in.text("language");
        Language language =
                Language.ofTag(tag)
                        .orElseThrow(() -> in.fault(FormatError.UNKNOWN_LANGUAGE, "language", tag));
        return new Change.SetText(element, field, language, in.text("text"));
    }

    private Change set(EditKind kind, ObjectReader in) {
        Field field =
                switch (kind) {
                    case SET_VALUE ->
                            in.choice("field", Field.class)
                                    .orElseThrow(() -> in.fault(FormatError.MISSING, "field"));
                    case SET_PERSONA_FEELING -> Field.FEELING;
                    case SET_TOUCHPOINT_KIND, SET_PAIN_POINT_KIND, SET_LANE_KIND -> Field.KIND;
                    default -> Field.valueOf(kind.name().substring("SET_".length()));
                };
        ElementRef element = in.peek("element").isPresent() ? element(in) : ElementRef.MAP;
        if (kind == EditKind.SET_VALUE) {
            return new Change.SetValue(element, field, values.attribute(field, in));
        }
        Grain grain = Grain.of(element, field);
        return checked(kind, in, Change.writing(grain, values.value(kind, in)));
    }

    private static Change checked(EditKind kind, ObjectReader in, Change change) {
        if (EditKind.of(change) != kind) {
            throw in.fault(
                    FormatError.UNKNOWN_CHOICE, "element", change.grain().element().toString());
        }
        return change;
    }
}
