package io.rihla.tracking;

import io.rihla.text.Folding;
import java.util.List;

/**
 * One way to recognise a department's issues: everything that is given has to be true of the issue.
 *
 * @param project a project's key; empty for any
 * @param component the name of a component; empty for any
 * @param label a label; empty for any
 * @param issueType the name of an issue type; empty for any
 */
public record DepartmentRule(String project, String component, String label, String issueType) {

    public DepartmentRule {
        project = project.strip();
        component = component.strip();
        label = label.strip();
        issueType = issueType.strip();
    }

    /** Whether nothing is given. Such a rule recognises nothing. */
    public boolean empty() {
        return project.isEmpty() && component.isEmpty() && label.isEmpty() && issueType.isEmpty();
    }

    /** Whether an issue is recognised; case and accents do not count. */
    public boolean matches(IssueTraits issue) {
        return !empty()
                && allows(project, List.of(issue.projectKey()))
                && allows(component, issue.components())
                && allows(label, issue.labels())
                && allows(issueType, List.of(issue.issueType()));
    }

    private static boolean allows(String wanted, List<String> given) {
        if (wanted.isEmpty()) {
            return true;
        }
        String folded = Folding.fold(wanted);
        return given.stream().map(Folding::fold).anyMatch(folded::equals);
    }
}
