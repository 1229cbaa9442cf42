package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.tracking.index.JourneyIndex;
import java.util.Set;

/** The journey index as one person may see it. */
@JiraComponent
public class VisibleIndex {

    private final JourneyIndex index;
    private final MapSight sight;

    public VisibleIndex(JourneyIndex index, MapSight sight) {
        this.index = index;
        this.sight = sight;
    }

    /**
     * The keys of the maps that the person may see. Every question is for all maps at once, so that
     * nothing about the single map shows in what is asked.
     *
     * @param userKey empty for somebody who has not logged in and who sees none
     */
    public Answer<Set<String>> maps(String userKey) {
        Set<String> keys = userKey.isEmpty() ? Set.of() : index.keys();
        if (keys.isEmpty()) {
            return Answer.of(Set.of());
        }
        Answer<Set<String>> visible = sight.visible(userKey, keys, Set.of());
        return visible.ok() ? Answer.of(both(keys, visible.value())) : visible;
    }

    /**
     * The keys of those of the maps' personas that the person may see. Whoever may see a map need
     * not see them.
     */
    public Answer<Set<String>> personas(String userKey) {
        Set<String> personas = userKey.isEmpty() ? Set.of() : index.personas();
        if (personas.isEmpty()) {
            return Answer.of(Set.of());
        }
        // With the maps, so that one answer serves both questions.
        Answer<Set<String>> visible = sight.visible(userKey, index.keys(), personas);
        return visible.ok() ? Answer.of(both(personas, visible.value())) : visible;
    }

    /** What to look things up in. */
    public JourneyIndex index() {
        return index;
    }

    private static Set<String> both(Set<String> there, Set<String> seen) {
        return Set.copyOf(seen.stream().filter(there::contains).toList());
    }
}
