package io.rihla.view;

import io.rihla.journey.LocalizedText;
import io.rihla.journey.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the heads of the columns. */
final class StageViews {

    private final Labels labels;
    private final Showing showing;

    StageViews(Labels labels, Showing showing) {
        this.labels = labels;
        this.showing = showing;
    }

    List<StageView> of(List<Stage> stages) {
        List<StageView> views = new ArrayList<>(stages.size());
        for (Stage stage : stages) {
            views.add(
                    new StageView(
                            showing.id(stage.id()),
                            views.size() + 1,
                            labels.view(stage.name()),
                            detail(stage.description()),
                            detail(stage.entry()),
                            detail(stage.exit()),
                            detail(stage.duration()),
                            stage.keyStage(),
                            stage.hidden()));
        }
        return views;
    }

    private @Nullable TextView detail(LocalizedText text) {
        return showing.full() ? labels.view(text) : null;
    }
}
