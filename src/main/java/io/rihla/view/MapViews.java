package io.rihla.view;

import io.rihla.journey.Card;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the view models of maps; looks at each element once. */
@Component
public class MapViews {

    private final Texts texts;

    public MapViews(Texts texts) {
        this.texts = texts;
    }

    /** The map as it is to be shown. */
    public MapView of(JourneyMap map, Showing showing) {
        Language shown = showing.shown(map);
        Labels labels = new Labels(shown, map.mainLanguage());
        List<Stage> stages = map.stages().stream().filter(stage -> !stage.hidden()).toList();
        List<List<Touchpoint>> columns =
                byColumn(stages, Stage::id, map.touchpoints(), Touchpoint::stage);
        boolean full = showing.view() != ViewKind.SIMPLE;
        return new MapView(
                map.key(),
                showing.view().parameter(),
                showing.interactive(),
                shown.tag(),
                shown.direction().html(),
                reader(showing.reader()),
                header(map, labels, showing.owner()),
                stages(stages, labels, full, showing.interactive()),
                showing.view() == ViewKind.TABLE || !showing.drawing()
                        ? null
                        : Curve.over(columns, shown.direction(), showing.interactive()),
                touchpoints(columns, labels, showing.reader().language()),
                full ? lanes(map, stages, labels) : List.of(),
                painPoints(map, columns, labels, showing.interactive()),
                shown != showing.wanted(),
                labels.fallbacks());
    }

    /** The reader as templates know them. */
    public static ReaderView reader(TextLocale reader) {
        List<LanguageChoice> choices = new ArrayList<>();
        for (Language language : Language.values()) {
            choices.add(
                    new LanguageChoice(
                            language.tag(),
                            language.direction().html(),
                            language == reader.language()));
        }
        Language language = reader.language();
        return new ReaderView(reader.tag(), language.tag(), language.direction().html(), choices);
    }

    private static HeaderView header(JourneyMap map, Labels labels, String owner) {
        return new HeaderView(
                labels.view(map.name()),
                keyPart(map.state()),
                labels.view(map.goal()),
                labels.view(map.persona()),
                labels.view(map.scenario()),
                owner);
    }

    private static List<StageView> stages(
            List<Stage> stages, Labels labels, boolean full, boolean interactive) {
        List<StageView> views = new ArrayList<>(stages.size());
        for (Stage stage : stages) {
            views.add(
                    new StageView(
                            interactive ? stage.id() : "",
                            views.size() + 1,
                            labels.view(stage.name()),
                            full ? labels.view(stage.description()) : null,
                            full ? labels.view(stage.entry()) : null,
                            full ? labels.view(stage.exit()) : null,
                            full ? labels.view(stage.duration()) : null,
                            stage.keyStage()));
        }
        return views;
    }

    private List<List<TouchpointView>> touchpoints(
            List<List<Touchpoint>> columns, Labels labels, Language reader) {
        return each(
                columns,
                touchpoint ->
                        new TouchpointView(
                                labels.view(touchpoint.name()),
                                labels.view(touchpoint.activity()),
                                touchpoint.kind().map(MapViews::keyPart).orElse(""),
                                touchpoint.channels().stream()
                                        .map(channel -> channel(channel, reader))
                                        .toList(),
                                touchpoint.department(),
                                touchpoint
                                        .feeling()
                                        .map(feeling -> new FeelingView(feeling.value()))
                                        .orElse(null),
                                touchpoint.momentOfTruth(),
                                touchpoint.decisionPoint()));
    }

    private String channel(String channel, Language reader) {
        String key = "rihla.channel." + channel;
        return texts.has(reader, key) ? texts.text(reader, key) : channel;
    }

    private static List<LaneView> lanes(JourneyMap map, List<Stage> stages, Labels labels) {
        List<Lane> lanes = map.lanes().stream().filter(lane -> !lane.hidden()).toList();
        List<List<Card>> rows = byColumn(lanes, Lane::id, map.cards(), Card::lane);
        List<LaneView> views = new ArrayList<>(lanes.size());
        for (int row = 0; row < lanes.size(); row++) {
            Lane lane = lanes.get(row);
            views.add(
                    new LaneView(
                            labels.view(lane.name()),
                            keyPart(lane.kind()),
                            cells(
                                    byColumn(stages, Stage::id, rows.get(row), Card::stage),
                                    labels)));
        }
        return views;
    }

    private static List<List<TextView>> cells(List<List<Card>> cells, Labels labels) {
        List<List<TextView>> views = new ArrayList<>(cells.size());
        for (List<Card> cards : cells) {
            List<TextView> cell = new ArrayList<>(cards.size());
            for (Card card : cards) {
                TextView text = labels.view(card.text());
                if (text != null) {
                    cell.add(text);
                }
            }
            views.add(cell);
        }
        return views;
    }

    private static List<List<PainPointView>> painPoints(
            JourneyMap map, List<List<Touchpoint>> columns, Labels labels, boolean interactive) {
        Map<String, List<PainPoint>> byTouchpoint = new HashMap<>();
        for (PainPoint pain : map.painPoints()) {
            byTouchpoint.computeIfAbsent(pain.touchpoint(), id -> new ArrayList<>()).add(pain);
        }
        List<List<PainPointView>> views = new ArrayList<>(columns.size());
        for (List<Touchpoint> column : columns) {
            List<PainPointView> cell = new ArrayList<>();
            for (Touchpoint touchpoint : column) {
                for (PainPoint pain : byTouchpoint.getOrDefault(touchpoint.id(), List.of())) {
                    cell.add(painPoint(pain, touchpoint, labels, interactive));
                }
            }
            views.add(cell);
        }
        return views;
    }

    private static PainPointView painPoint(
            PainPoint pain, Touchpoint at, Labels labels, boolean interactive) {
        return new PainPointView(
                interactive ? pain.id() : "",
                labels.view(pain.text()),
                keyPart(pain.kind()),
                pain.severity(),
                pain.department().isEmpty() ? at.department() : pain.department(),
                labels.again(at.name()));
    }

    /** The children of each parent in their order, in the order of the parents. */
    private static <P, C> List<List<C>> byColumn(
            List<P> parents,
            Function<P, String> id,
            List<C> children,
            Function<C, String> parentId) {
        Map<String, List<C>> byId = new HashMap<>();
        List<List<C>> columns = new ArrayList<>(parents.size());
        for (P parent : parents) {
            List<C> column = new ArrayList<>();
            byId.put(id.apply(parent), column);
            columns.add(column);
        }
        for (C child : children) {
            List<C> column = byId.get(parentId.apply(child));
            if (column != null) {
                column.add(child);
            }
        }
        return columns;
    }

    private static <A, B> List<List<B>> each(List<List<A>> columns, Function<A, B> view) {
        return columns.stream().map(column -> column.stream().map(view).toList()).toList();
    }

    private static String keyPart(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
