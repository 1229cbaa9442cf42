package io.rihla.workbench.jira.workflow;

import static io.rihla.workbench.jira.model.Constants.DONE;
import static io.rihla.workbench.jira.model.Constants.IN_PROGRESS;
import static io.rihla.workbench.jira.model.Constants.IN_REVIEW;
import static io.rihla.workbench.jira.model.Constants.REOPENED;
import static io.rihla.workbench.jira.model.Constants.TO_DO;

import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one workflow, of all projects and kinds of issues. */
public final class Workflow {

    private static final List<Transition> TRANSITIONS =
            List.of(
                    transition(11, "Back to To Do", TO_DO, IN_PROGRESS, IN_REVIEW, REOPENED),
                    transition(21, "Start Progress", IN_PROGRESS, TO_DO, REOPENED, IN_REVIEW),
                    transition(31, "Ask for Review", IN_REVIEW, IN_PROGRESS),
                    transition(41, "Done", DONE, TO_DO, REOPENED, IN_PROGRESS, IN_REVIEW),
                    transition(51, "Reopen", REOPENED, DONE));

    /** The state of a new issue. */
    public JiraStatus first() {
        return TO_DO;
    }

    /** What is offered for an issue as it stands. */
    public List<Transition> from(JiraIssue issue) {
        return TRANSITIONS.stream()
                .filter(transition -> transition.from().contains(issue.status()))
                .toList();
    }

    /** Empty when the issue's state does not offer it. */
    public Optional<Transition> find(JiraIssue issue, int transitionId) {
        return from(issue).stream()
                .filter(transition -> transition.id() == transitionId)
                .findFirst();
    }

    /** The way into a state, if there is one from where the issue stands. */
    public Optional<Transition> to(JiraIssue issue, String status) {
        return from(issue).stream()
                .filter(transition -> transition.to().id().equals(status))
                .findFirst();
    }

    /**
     * The issue behind a transition: what ends has a resolution, whatever goes on has none.
     *
     * @param resolution an id; null for the usual one
     */
    public JiraIssue apply(
            JiraIssue issue, Transition transition, String resolution, Instant when) {
        if (!transition.resolves()) {
            return issue.inStatus(transition.to().id(), null, null, when);
        }
        String reason = resolution == null ? Constants.FIXED.id() : resolution;
        return issue.inStatus(transition.to().id(), reason, when, when);
    }

    private static Transition transition(int id, String name, JiraStatus to, JiraStatus... from) {
        return new Transition(
                id,
                name,
                Set.of(from).stream()
                        .map(JiraStatus::id)
                        .collect(java.util.stream.Collectors.toSet()),
                to);
    }
}
