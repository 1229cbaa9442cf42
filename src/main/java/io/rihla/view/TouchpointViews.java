package io.rihla.view;

import io.rihla.journey.EnumIds;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import java.util.List;

/** Makes the row of touchpoints. */
final class TouchpointViews {

    private final Labels labels;
    private final Showing showing;
    private final Texts texts;
    private final MapPersonaViews personas;

    TouchpointViews(Labels labels, Showing showing, Texts texts, MapPersonaViews personas) {
        this.labels = labels;
        this.showing = showing;
        this.texts = texts;
        this.personas = personas;
    }

    List<List<TouchpointView>> of(List<List<Touchpoint>> columns) {
        return Columns.each(columns, this::view);
    }

    private TouchpointView view(Touchpoint touchpoint) {
        return new TouchpointView(
                showing.id(touchpoint.id()),
                labels.view(touchpoint.name()),
                labels.view(touchpoint.activity()),
                touchpoint.kind().map(EnumIds::id).orElse(""),
                touchpoint.channels().stream().map(this::channel).toList(),
                touchpoint.department(),
                touchpoint.feeling().map(feeling -> new FeelingView(feeling.value())).orElse(null),
                personas.felt(touchpoint),
                touchpoint.momentOfTruth(),
                touchpoint.decisionPoint());
    }

    private String channel(String channel) {
        Language reader = showing.reader().language();
        String key = "rihla.channel." + channel;
        return texts.has(reader, key) ? texts.text(reader, key) : channel;
    }
}
