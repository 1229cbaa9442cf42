package io.rihla.view;

import io.rihla.journey.Card;
import io.rihla.journey.ConcernedPersonas;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapDiff;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One side of a comparison. */
final class CompareSide {

    /** The curve as a reader of the page sees it, with the ids of its points. */
    private static final Showing VIEWING =
            new Showing(Language.EN, TextLocale.of(Language.EN), ViewKind.FULL, Use.PAGE, true, "");

    private final JourneyMap map;
    private final Language shown;
    private final Labels labels;
    private final MapWords words;
    private final Map<ElementRef, String> marks;
    private final Map<ElementRef, List<MapDiff.Difference>> differences = new HashMap<>();
    private final Map<String, List<PainPoint>> pains = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();
    private final Map<ElementRef, Integer> kpis = new HashMap<>();
    private final Map<String, List<PersonaFeeling>> felt = new HashMap<>();

    CompareSide(
            JourneyMap map,
            Language shown,
            MapWords words,
            Map<ElementRef, String> marks,
            List<MapDiff.Difference> differences) {
        this.map = map;
        this.shown = shown;
        this.words = words;
        this.marks = marks;
        labels = new Labels(shown, map.mainLanguage());
        for (MapDiff.Difference difference : differences) {
            if (difference.grain().field() != Field.EXTRA) {
                this.differences
                        .computeIfAbsent(difference.grain().element(), ref -> new ArrayList<>())
                        .add(difference);
            }
        }
        map.painPoints()
                .forEach(
                        pain ->
                                pains.computeIfAbsent(pain.touchpoint(), id -> new ArrayList<>())
                                        .add(pain));
        map.kpiUses().forEach(use -> kpis.merge(use.subject(), 1, Integer::sum));
        map.personaFeelings()
                .forEach(
                        one ->
                                felt.computeIfAbsent(one.touchpoint(), id -> new ArrayList<>())
                                        .add(one));
        map.links().forEach(link -> links.merge(link.painPoint(), 1, Integer::sum));
    }

    /** The map of this side as a table. */
    Map<String, Object> view(long revision) {
        List<Stage> stages = map.stages();
        List<List<Touchpoint>> columns = columns(stages);
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("revision", revision);
        side.put("lang", shown.tag());
        side.put("dir", shown.direction().html());
        side.put("map", item(ElementRef.MAP, map.name(), facts()));
        side.put("stages", stages.stream().map(this::stage).toList());
        side.put("columns", stages.size());
        CurveView curve =
                Curve.over(columns, shown.direction(), VIEWING, MapPersonaViews.none(VIEWING));
        if (curve != null) {
            side.put("curve", curve);
        }
        Map<String, String> points = points();
        side.put("points", points);
        side.put("different", points.size());
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(
                row(
                        words.text("rihla.map.touchpoints"),
                        columns.stream()
                                .map(cell -> cell.stream().map(this::touchpoint).toList())));
        Map<String, Map<String, List<Card>>> cards = cards();
        for (Lane lane : map.lanes()) {
            Map<String, List<Card>> ofLane = cards.getOrDefault(lane.id(), Map.of());
            Map<String, Object> row =
                    row(
                            words.name(lane.ref()),
                            stages.stream()
                                    .map(
                                            stage ->
                                                    ofLane
                                                            .getOrDefault(stage.id(), List.of())
                                                            .stream()
                                                            .map(this::card)
                                                            .toList()));
            row.put("head", item(lane.ref(), lane.name(), hidden(lane.hidden())));
            rows.add(row);
        }
        rows.add(
                row(
                        words.text("rihla.pain-points.title"),
                        columns.stream()
                                .map(
                                        cell ->
                                                cell.stream()
                                                        .flatMap(at -> painsOf(at).stream())
                                                        .map(this::pain)
                                                        .toList())));
        side.put("rows", rows);
        return side;
    }

    private static Map<String, Object> row(String title, Stream<List<Map<String, Object>>> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", title);
        row.put("cells", cells.toList());
        return row;
    }

    private List<PainPoint> painsOf(Touchpoint touchpoint) {
        return pains.getOrDefault(touchpoint.id(), List.of());
    }

    private List<List<Touchpoint>> columns(List<Stage> stages) {
        Map<String, List<Touchpoint>> byStage = new HashMap<>();
        map.touchpoints()
                .forEach(
                        at -> byStage.computeIfAbsent(at.stage(), id -> new ArrayList<>()).add(at));
        return stages.stream().map(stage -> byStage.getOrDefault(stage.id(), List.of())).toList();
    }

    /** Cards by lane, then by stage. */
    private Map<String, Map<String, List<Card>>> cards() {
        Map<String, Map<String, List<Card>>> cards = new HashMap<>();
        for (Card card : map.cards()) {
            cards.computeIfAbsent(card.lane(), id -> new HashMap<>())
                    .computeIfAbsent(card.stage(), id -> new ArrayList<>())
                    .add(card);
        }
        return cards;
    }

    /** The marks of the points of the curve by the touchpoints' ids. */
    private Map<String, String> points() {
        Map<String, String> points = new HashMap<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            String mark = marks.getOrDefault(touchpoint.ref(), "");
            boolean otherFeeling =
                    differences.getOrDefault(touchpoint.ref(), List.of()).stream()
                            .anyMatch(found -> found.grain().field() == Field.FEELING);
            if (!mark.isEmpty() && (!mark.equals("changed") || otherFeeling)) {
                points.put(touchpoint.id(), mark);
            }
        }
        return points;
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(fact(ElementRef.MAP, Field.STATE, EnumIds.id(map.state())));
        for (TextField field : List.of(TextField.GOAL, TextField.PERSONA, TextField.SCENARIO)) {
            text(facts, ElementRef.MAP, field, map.text(field));
        }
        for (MapPersona persona : map.personas()) {
            facts.add(words.element(persona.ref()));
        }
        if (!map.owner().isEmpty()) {
            facts.add(fact(ElementRef.MAP, Field.OWNER, map.owner()));
        }
        return facts;
    }

    private Map<String, Object> stage(Stage stage) {
        List<String> facts = hidden(stage.hidden());
        if (stage.keyStage()) {
            facts.add(words.text("rihla.stage.key"));
        }
        for (TextField field :
                List.of(
                        TextField.DESCRIPTION,
                        TextField.ENTRY,
                        TextField.EXIT,
                        TextField.DURATION)) {
            text(facts, stage.ref(), field, stage.text(field));
        }
        return item(stage.ref(), stage.name(), facts);
    }

    private Map<String, Object> touchpoint(Touchpoint touchpoint) {
        List<String> facts = new ArrayList<>();
        touchpoint
                .feeling()
                .ifPresent(feeling -> facts.add(words.text("rihla.feeling." + feeling.value())));
        for (PersonaFeeling one : felt.getOrDefault(touchpoint.id(), List.of())) {
            facts.add(
                    words.compose(
                            "rihla.history.fact",
                            words.name(ElementRef.mapPersona(one.mapPersona())),
                            words.text("rihla.feeling." + one.get(Field.FEELING))));
        }
        if (touchpoint.momentOfTruth()) {
            facts.add(words.text("rihla.touchpoint.moment-of-truth"));
        }
        if (touchpoint.decisionPoint()) {
            facts.add(words.text("rihla.touchpoint.decision-point"));
        }
        text(facts, touchpoint.ref(), TextField.ACTIVITY, touchpoint.activity());
        values(facts, touchpoint, List.of(Field.KIND, Field.CHANNELS, Field.DEPARTMENT));
        return item(touchpoint.ref(), touchpoint.name(), facts);
    }

    private Map<String, Object> card(Card card) {
        List<String> facts = new ArrayList<>();
        concerned(facts, card, card.personas());
        return item(card.ref(), card.text(), facts);
    }

    private Map<String, Object> pain(PainPoint pain) {
        List<String> facts = new ArrayList<>();
        values(facts, pain, List.of(Field.SEVERITY, Field.KIND, Field.LIFE, Field.DEPARTMENT));
        concerned(facts, pain, pain.personas());
        text(facts, pain.ref(), TextField.SOLUTION, pain.solution());
        text(facts, pain.ref(), TextField.RECOVERY, pain.recovery());
        int linked = links.getOrDefault(pain.id(), 0);
        if (linked > 0) {
            facts.add(words.plural("rihla.count.linked-issues", linked));
        }
        return item(pain.ref(), pain.text(), facts);
    }

    private void values(List<String> facts, Element element, List<Field> fields) {
        for (Field field : fields) {
            if (!element.get(field).isEmpty()) {
                facts.add(fact(element.ref(), field, element.get(field)));
            }
        }
    }

    private void concerned(List<String> facts, Element element, List<String> personas) {
        if (ConcernedPersonas.of(map, personas).nobody()) {
            facts.add(
                    words.compose(
                            "rihla.history.fact",
                            words.field(Grain.of(element.ref(), Field.PERSONAS)),
                            words.text("rihla.map-persona.former")));
        } else {
            values(facts, element, List.of(Field.PERSONAS));
        }
    }

    private String fact(ElementRef ref, Field field, String value) {
        Grain grain = Grain.of(ref, field);
        return words.compose("rihla.history.fact", words.field(grain), words.value(grain, value));
    }

    private void text(List<String> facts, ElementRef ref, TextField field, LocalizedText texts) {
        texts.shownIn(shown, map.mainLanguage())
                .ifPresent(
                        text ->
                                facts.add(
                                        words.compose(
                                                "rihla.history.fact",
                                                words.field(Grain.of(ref, field.field())),
                                                words.value(
                                                        Grain.of(ref, field, text.language()),
                                                        text.text()))));
    }

    private List<String> hidden(boolean hidden) {
        List<String> facts = new ArrayList<>();
        if (hidden) {
            facts.add(words.field(Grain.of(ElementRef.MAP, Field.HIDDEN)));
        }
        return facts;
    }

    private Map<String, Object> item(ElementRef ref, LocalizedText label, List<String> facts) {
        List<String> all = new ArrayList<>(facts);
        int measured = kpis.getOrDefault(ref, 0);
        if (measured > 0) {
            all.add(words.plural("rihla.count.kpi-uses", measured));
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("ref", ref.toString());
        item.put("mark", marks.getOrDefault(ref, ""));
        TextView text = labels.view(label);
        if (text != null) {
            item.put("text", text);
        }
        item.put("name", words.name(ref));
        item.put("called", words.element(ref));
        item.put("facts", all);
        item.put(
                "changes",
                differences.getOrDefault(ref, List.of()).stream().map(this::change).toList());
        return item;
    }

    private Map<String, Object> change(MapDiff.Difference difference) {
        Grain grain = difference.grain();
        return Map.of(
                "field", words.field(grain),
                "before", words.value(grain, difference.before()),
                "after", words.value(grain, difference.after()));
    }
}
