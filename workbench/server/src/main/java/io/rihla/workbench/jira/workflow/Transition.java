package io.rihla.workbench.jira.workflow;

import io.rihla.workbench.jira.model.JiraStatus;
import io.rihla.workbench.jira.model.StatusCategory;
import java.util.Set;

/**
 * A way from some states to another one.
 *
 * @param from ids of the states in which it is offered
 */
public record Transition(int id, String name, Set<String> from, JiraStatus to) {

    public Transition {
        from = Set.copyOf(from);
    }

    /** Whether its screen asks for a resolution. */
    public boolean resolves() {
        return to.category() == StatusCategory.DONE;
    }
}
