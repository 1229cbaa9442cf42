package io.rihla.workbench.jira.issue;

import io.rihla.workbench.fragment.HostConditions;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.api.Entities;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.product.Services;

/** Puts the screens of issues together. */
public final class IssueScreens {

    private IssueScreens() {}

    public static void register(Actions actions, Desk desk, Services services) {
        IssueContext contexts = new IssueContext(desk, services.get(Entities.class));
        new IssueConditions(desk).offer(services.get(HostConditions.class));
        new IssueScreen(desk, services.get(WebFragments.class), contexts).register(actions);
        new CreateScreens(desk).register(actions);
        new EditScreens(desk).register(actions);
        new StepScreens(desk).register(actions);
        new LinkScreens(desk).register(actions);
        new MoveScreens(desk).register(actions);
        new BulkScreens(desk).register(actions);
    }
}
