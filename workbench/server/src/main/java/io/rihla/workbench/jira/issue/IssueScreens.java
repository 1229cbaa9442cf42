package io.rihla.workbench.jira.issue;

import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;

/** Puts the screens of issues together. */
public final class IssueScreens {

    private IssueScreens() {}

    public static void register(Actions actions, Desk desk, WebFragments fragments) {
        IssueContext contexts = new IssueContext(issue -> java.util.Map.of());
        new IssueScreen(desk, fragments, contexts).register(actions);
        new CreateScreens(desk).register(actions);
        new EditScreens(desk).register(actions);
        new StepScreens(desk).register(actions);
        new LinkScreens(desk).register(actions);
        new MoveScreens(desk).register(actions);
        new BulkScreens(desk).register(actions);
    }
}
