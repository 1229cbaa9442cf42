package io.rihla.jira.rest;

import io.rihla.tracking.index.ElementInMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Stages as items of dashboards name them: with the key of their map before them. */
final class ChosenStages {

    private ChosenStages() {}

    /** Neither a key nor an id holds a slash. */
    static Set<ElementInMap> of(List<String> texts) {
        return texts.stream().map(ChosenStages::stage).collect(Collectors.toSet());
    }

    private static ElementInMap stage(String text) {
        int slash = text.indexOf('/');
        return new ElementInMap(text.substring(0, Math.max(0, slash)), text.substring(slash + 1));
    }
}
