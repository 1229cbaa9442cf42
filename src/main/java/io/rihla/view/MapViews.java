package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.measures.MapMeasures;
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes the view models of maps; looks at each element once. */
@Component
public class MapViews {

    private final Texts texts;
    private final KpiViews kpis;

    public MapViews(Texts texts) {
        this.texts = texts;
        kpis = new KpiViews(texts, new Dates(texts));
    }

    /** The map as it is to be shown, without figures of KPIs: as it was on another day. */
    public MapView of(JourneyMap map, Showing showing) {
        return of(map, showing, Optional.empty());
    }

    /**
     * The map as it is to be shown.
     *
     * @param measures what its KPIs say now
     */
    public MapView of(JourneyMap map, Showing showing, Optional<MapMeasures> measures) {
        MapKpis figures = kpis.of(map, showing, measures);
        Language shown = showing.shown(map);
        Labels labels = new Labels(shown, map.mainLanguage());
        List<Stage> stages = seen(map.stages(), Stage::hidden, showing);
        List<Lane> lanes = showing.full() ? seen(map.lanes(), Lane::hidden, showing) : List.of();
        List<List<Touchpoint>> columns =
                Columns.of(stages, Stage::id, map.touchpoints(), Touchpoint::stage);
        MapPersonaViews personas = new MapPersonaViews(map, labels, showing);
        return new MapView(
                map.key(),
                showing,
                shown,
                reader(showing.reader()),
                header(map, labels, showing, personas),
                new StageViews(labels, showing).of(stages),
                showing.view() == ViewKind.TABLE || !showing.drawing()
                        ? null
                        : Curve.over(columns, shown.direction(), showing, personas),
                new TouchpointViews(labels, showing, texts, personas).of(columns),
                new LaneViews(labels, showing, personas).of(map, lanes, stages),
                figures.cells(stages),
                figures.glance(stages, columns),
                new PainPointViews(labels, showing, personas).of(map, columns),
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

    private static HeaderView header(
            JourneyMap map, Labels labels, Showing showing, MapPersonaViews personas) {
        return new HeaderView(
                labels.view(map.name()),
                EnumIds.id(map.state()),
                labels.view(map.goal()),
                labels.view(map.persona()),
                labels.view(map.scenario()),
                showing.owner(),
                personas.all(),
                showing.drawing()
                        && showing.view() != ViewKind.TABLE
                        && !personas.others().isEmpty());
    }

    /** What is hidden can be seen, and shown again, by who edits. */
    private static <T> List<T> seen(List<T> all, Predicate<T> hidden, Showing showing) {
        return showing.editing() ? all : all.stream().filter(hidden.negate()).toList();
    }
}
