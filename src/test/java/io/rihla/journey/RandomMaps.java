package io.rihla.journey;

import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes maps and edits from a seed: equal seeds, equal maps. */
public final class RandomMaps {

    private static final String[] WORDS = {
        "price",
        "Warteschlange",
        "رحلة",
        "العميل",
        "așteptări",
        "țintă",
        "👩‍👩‍👧",
        "e\u0301",
        "é",
        "<b>bold</b>",
        "{{x}}",
        "a\nb",
        "\t",
        "\u200F",
        "١٢٣",
        "100%",
        "\"quoted\"",
        "\\",
        "  ",
        "0"
    };

    private final Random random;
    private int next;
    private final String prefix;

    public RandomMaps(long seed) {
        this(seed, "x");
    }

    /** A generator whose new elements have ids of their own. */
    public RandomMaps(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    /** A map that has come about by so many edits. */
    public JourneyMap map(int edits) {
        JourneyMap map = JourneyMap.empty("m", language(), texts(true));
        for (int i = 0; i < edits; i++) {
            map = map.apply(edit(map)).document();
        }
        return map;
    }

    /** An edit that the map accepts. */
    public MapEdit edit(JourneyMap map) {
        while (true) {
            MapEdit edit =
                    random.nextInt(12) == 0
                            ? new MapEdit.Batch(List.of(change(map), change(map)))
                            : change(map);
            try {
                map.apply(edit);
                return edit;
            } catch (EditRefused refused) {
                // Drawn blindly; the next one may fit.
            }
        }
    }

    public Change change(JourneyMap map) {
        List<Element> elements = new ArrayList<>(map.elements().values());
        elements.sort(Comparator.comparing(Element::id));
        if (elements.size() < 3 || random.nextInt(4) == 0) {
            return add(map);
        }
        Element element = elements.get(random.nextInt(elements.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new Change.Delete(element.ref());
            case 1 -> new Change.Restore(element.ref());
            case 2, 3 -> element.textFields().isEmpty() ? attribute(element) : text(element);
            case 4 ->
                    element.attributes().contains(Field.PLACE)
                            ? move(map, element)
                            : attribute(element);
            case 5 -> mapChange();
            default -> attribute(element);
        };
    }

    private Change add(JourneyMap map) {
        String id = prefix + next++;
        List<Stage> stages = map.stages();
        List<Lane> lanes = map.lanes();
        List<Touchpoint> touchpoints = map.touchpoints();
        int kind = random.nextInt(stages.isEmpty() ? 2 : 10);
        if (kind == 1) {
            return new Addition.AddLane(
                    new Lane(
                            id,
                            rank(),
                            pick(LaneKind.values()),
                            texts(false),
                            coin(),
                            false,
                            extra()));
        }
        if (kind == 2 && !lanes.isEmpty()) {
            return new Addition.AddCard(
                    new Card(
                            id,
                            pick(lanes).id(),
                            pick(stages).id(),
                            rank(),
                            texts(false),
                            List.of(),
                            false,
                            extra()));
        }
        if (kind == 3 && !touchpoints.isEmpty()) {
            return new Addition.AddPainPoint(
                    PainPoint.of(id, pick(touchpoints).id(), rank(), texts(false))
                            .with(Field.SEVERITY, "" + (1 + random.nextInt(5))));
        }
        List<PainPoint> painPoints = map.painPoints();
        if (kind == 4 && !painPoints.isEmpty()) {
            long issue = 10_000L + random.nextInt(20) + (long) prefix.hashCode() % 1_000;
            return new Addition.AddIssueLink(
                    IssueLink.of(pick(painPoints).id(), rank(), issue)
                            .with(Field.DEPARTMENT, text()));
        }
        if (kind == 5) {
            return new Addition.AddKpiUse(
                    new KpiUse(
                            id,
                            rank(),
                            subject(map),
                            coin() ? "" : "قناة",
                            "csat",
                            false,
                            extra()));
        }
        List<MapPersona> personas = map.personas();
        if (kind == 6) {
            return new Addition.AddMapPersona(MapPersona.of("who" + random.nextInt(4), rank()));
        }
        if (kind == 7 && !personas.isEmpty() && !touchpoints.isEmpty()) {
            return new Addition.AddPersonaFeeling(
                    PersonaFeeling.of(pick(touchpoints).id(), pick(personas).id(), feeling()));
        }
        if (kind >= 2) {
            return new Addition.AddTouchpoint(
                    Touchpoint.named(id, pick(stages).id(), rank(), texts(false)));
        }
        return new Addition.AddStage(Stage.named(id, rank(), texts(true)));
    }

    private ElementRef subject(JourneyMap map) {
        List<ElementRef> subjects = new ArrayList<>(List.of(ElementRef.MAP));
        map.stages().forEach(stage -> subjects.add(stage.ref()));
        map.touchpoints().forEach(touchpoint -> subjects.add(touchpoint.ref()));
        return pick(subjects);
    }

    private Change text(Element element) {
        List<TextField> fields = element.textFields().stream().sorted().toList();
        return new Change.SetText(element.ref(), pick(fields), language(), text());
    }

    private Change move(JourneyMap map, Element element) {
        StringBuilder place = new StringBuilder();
        for (ElementRef parent : element.parents()) {
            List<String> ids =
                    map.elements().values().stream()
                            .filter(other -> other.ref().kind() == parent.kind())
                            .map(Element::id)
                            .sorted()
                            .toList();
            place.append(pick(ids)).append(' ');
        }
        return Change.writing(Grain.of(element.ref(), Field.PLACE), place + rank().value());
    }

    private Change attribute(Element element) {
        ElementRef ref = element.ref();
        return switch (ref.kind()) {
            case STAGE ->
                    coin()
                            ? new Change.SetKeyStage(ref.id(), coin())
                            : new Change.SetHidden(ref, coin());
            case LANE ->
                    coin()
                            ? new Change.SetLaneKind(ref.id(), pick(LaneKind.values()))
                            : new Change.SetHidden(ref, coin());
            case TOUCHPOINT -> touchpointAttribute(ref);
            case PAIN_POINT ->
                    switch (random.nextInt(5)) {
                        case 4 -> new Change.SetPersonas(ref, ids());
                        case 0 -> new PainPointChange.SetSeverity(ref.id(), 1 + random.nextInt(5));
                        case 1 ->
                                new PainPointChange.SetPainPointKind(
                                        ref.id(), pick(PainPointKind.values()));
                        case 2 ->
                                new PainPointChange.SetLife(
                                        ref.id(),
                                        coin()
                                                ? Optional.empty()
                                                : Optional.of(pick(Life.values())));
                        default -> new Change.SetDepartment(ref, text());
                    };
            case ISSUE_LINK -> new Change.SetDepartment(ref, text());
            case CARD ->
                    coin() ? new Change.SetExtra(ref, extra()) : new Change.SetPersonas(ref, ids());
            case PERSONA_FEELING -> new Change.SetPersonaFeeling(ref.id(), feeling());
            default -> new Change.SetExtra(ref, extra());
        };
    }

    private Change touchpointAttribute(ElementRef ref) {
        return switch (random.nextInt(6)) {
            case 0 -> new TouchpointChange.SetFeeling(ref.id(), feeling());
            case 1 -> new TouchpointChange.SetMomentOfTruth(ref.id(), coin());
            case 2 -> new TouchpointChange.SetDecisionPoint(ref.id(), coin());
            case 3 ->
                    new TouchpointChange.SetTouchpointKind(
                            ref.id(),
                            coin() ? Optional.empty() : Optional.of(pick(TouchpointKind.values())));
            case 4 ->
                    new TouchpointChange.SetChannels(
                            ref.id(), coin() ? List.of() : List.of("email", "قناة"));
            default -> new Change.SetDepartment(ref, text());
        };
    }

    private Optional<Feeling> feeling() {
        return coin() ? Optional.empty() : Optional.of(new Feeling(random.nextInt(5) - 2));
    }

    /** Ids of personas, whether the map has them or not. */
    private List<String> ids() {
        return coin() ? List.of() : List.of(MapPersona.idOf("who" + random.nextInt(4)));
    }

    private Change mapChange() {
        return switch (random.nextInt(6)) {
            case 0 -> new MapChange.SetState(pick(MapState.values()));
            case 1 -> new MapChange.SetOwner(coin() ? "" : "user-" + random.nextInt(3));
            case 2 ->
                    new MapChange.SetLanguages(
                            coin() ? List.of(Language.AR) : List.of(Language.RO, Language.EN));
            default ->
                    new Change.SetText(
                            ElementRef.MAP,
                            pick(
                                    List.of(
                                            TextField.NAME,
                                            TextField.GOAL,
                                            TextField.PERSONA,
                                            TextField.SCENARIO)),
                            language(),
                            text());
        };
    }

    private LocalizedText texts(boolean named) {
        LocalizedText texts =
                named ? LocalizedText.of(language(), "n" + text()) : LocalizedText.EMPTY;
        return coin() ? texts.with(language(), "m" + text()) : texts;
    }

    /** A text that may be stored. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(List.of(WORDS)));
        }
        return text.toString().isBlank() ? "" : text.toString();
    }

    private String extra() {
        return random.nextInt(4) > 0
                ? ""
                : "{\"x-y\":[1,2.50,null,{\"ك\":\"<i>\"}],\"z\":\"" + next + "\"}";
    }

    /** Few ranks, so that siblings often bear the same one. */
    private Rank rank() {
        return new Rank(pick(List.of("1", "F", "V", "V1", "k", "z1")));
    }

    private Language language() {
        return pick(Language.values());
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
