package io.rihla.journey;

import io.rihla.text.Language;

/** Reads and writes a map grain by grain, in canonical writing. */
final class MapValues {

    private MapValues() {}

    /** Whether the grain's element, which the map knows, has such a field. */
    static boolean has(Document<?> map, Grain grain) {
        boolean ofMap = grain.element().equals(ElementRef.MAP);
        if (grain.language().isEmpty()) {
            return ofMap
                    ? map.attributes().contains(grain.field())
                    : element(map, grain).attributes().contains(grain.field());
        }
        TextField text = text(grain);
        return ofMap
                ? map.textFields().contains(text)
                : element(map, grain).textFields().contains(text);
    }

    static String get(Document<?> map, Grain grain) {
        boolean ofMap = grain.element().equals(ElementRef.MAP);
        if (grain.language().isEmpty()) {
            return ofMap ? map.get(grain.field()) : element(map, grain).get(grain.field());
        }
        LocalizedText texts = ofMap ? map.text(text(grain)) : element(map, grain).text(text(grain));
        return texts.in(grain.language().get()).orElse("");
    }

    static <D extends Document<D>> D set(D map, Grain grain, String value) {
        boolean ofMap = grain.element().equals(ElementRef.MAP);
        if (grain.language().isEmpty()) {
            return ofMap
                    ? map.with(grain.field(), value)
                    : map.with(element(map, grain).with(grain.field(), value));
        }
        TextField field = text(grain);
        Language language = grain.language().get();
        if (ofMap) {
            return map.with(field, map.text(field).with(language, value));
        }
        Element element = element(map, grain);
        return map.with(element.with(field, element.text(field).with(language, value)));
    }

    /** Whether what an edit needs is in place. */
    static boolean satisfies(Document<?> map, Grain need) {
        return switch (need.field()) {
            case VISIBLE -> map.isVisible(need.element());
            case EXISTENCE ->
                    map.element(need.element().id())
                            .filter(found -> found.ref().equals(need.element()))
                            .filter(found -> !found.deleted())
                            .isPresent();
            default ->
                    !map.neededToPublish().containsKey(need.field()) || !map.isEmpty(need.field());
        };
    }

    /** The change that writes this value there. */
    static Change change(Grain grain, String value) {
        ElementRef element = grain.element();
        String id = element.id();
        return switch (grain.field()) {
            case EXISTENCE ->
                    value.equals(Attributes.DELETED)
                            ? new Change.Delete(element)
                            : new Change.Restore(element);
            case PLACE -> move(element, value);
            case FEELING ->
                    element.kind() == ElementKind.PERSONA_FEELING
                            ? new Change.SetPersonaFeeling(id, Attributes.feeling(value))
                            : new TouchpointChange.SetFeeling(id, Attributes.feeling(value));
            case MOMENT_OF_TRUTH ->
                    new TouchpointChange.SetMomentOfTruth(id, Boolean.parseBoolean(value));
            case DECISION_POINT ->
                    new TouchpointChange.SetDecisionPoint(id, Boolean.parseBoolean(value));
            case CHANNELS ->
                    element.kind() == ElementKind.TOUCHPOINT
                            ? new TouchpointChange.SetChannels(id, Attributes.list(value))
                            : new Change.SetValue(element, grain.field(), value);
            case SEGMENTS, PRIORITY, PICTURE, MERGED_INTO, DATE, LINK, SAMPLE_SIZE, GOAL_REACHED ->
                    new Change.SetValue(element, grain.field(), value);
            case DEPARTMENT -> new Change.SetDepartment(element, value);
            case PERSONAS -> new Change.SetPersonas(element, Attributes.list(value));
            case SEVERITY -> new PainPointChange.SetSeverity(id, Integer.parseInt(value));
            case LIFE -> new PainPointChange.SetLife(id, EnumIds.of(Life.class, value));
            case KEY_STAGE -> new Change.SetKeyStage(id, Boolean.parseBoolean(value));
            case HIDDEN -> new Change.SetHidden(element, Boolean.parseBoolean(value));
            case KIND -> kind(element, value);
            case STATE -> new MapChange.SetState(Attributes.constant(MapState.class, value));
            case LANGUAGES -> new MapChange.SetLanguages(Attributes.languages(value));
            case OWNER -> new MapChange.SetOwner(value);
            case EXTRA -> new Change.SetExtra(element, value);
            default ->
                    new Change.SetText(element, text(grain), grain.language().orElseThrow(), value);
        };
    }

    private static Change move(ElementRef element, String place) {
        String id = element.id();
        String[] parts = place.split(" ", -1);
        Rank rank = new Rank(parts[parts.length - 1]);
        return switch (element.kind()) {
            case STAGE -> new Placement.MoveStage(id, rank);
            case LANE -> new Placement.MoveLane(id, rank);
            case TOUCHPOINT -> new Placement.MoveTouchpoint(id, parts[0], rank);
            case CARD -> new Placement.MoveCard(id, parts[0], parts[1], rank);
            case PAIN_POINT -> new Placement.MovePainPoint(id, parts[0], rank);
            case MAP_PERSONA -> new Placement.MoveMapPersona(id, rank);
            case EVIDENCE -> new Placement.MoveEvidence(id, rank);
            case ISSUE_LINK, KPI_USE, PERSONA_FEELING, MAP ->
                    throw new IllegalArgumentException(element + " cannot move.");
        };
    }

    private static Change kind(ElementRef element, String value) {
        return switch (element.kind()) {
            case TOUCHPOINT ->
                    new TouchpointChange.SetTouchpointKind(
                            element.id(), EnumIds.of(TouchpointKind.class, value));
            case EVIDENCE -> new Change.SetValue(element, Field.KIND, value);
            case LANE ->
                    new Change.SetLaneKind(
                            element.id(), Attributes.constant(LaneKind.class, value));
            default ->
                    new PainPointChange.SetPainPointKind(
                            element.id(), Attributes.constant(PainPointKind.class, value));
        };
    }

    private static Element element(Document<?> map, Grain grain) {
        return map.element(grain.element().id()).orElseThrow();
    }

    private static TextField text(Grain grain) {
        return TextField.valueOf(grain.field().name());
    }
}
