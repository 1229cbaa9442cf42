package io.rihla.workbench.jira;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.dashboard.DashboardPart;
import io.rihla.workbench.jira.issue.IssueScreens;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.project.ProjectScreens;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.ScreenServlet;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;

/** Gives the issue tracker its screens; its content has to be there before. */
final class JiraScreensPart implements Part {

    @Override
    public void install(HostedProduct product) {
        new DashboardPart().install(product);
        Services services = product.services();
        Desk desk =
                new Desk(
                        services.get(JiraContent.class),
                        services.get(Viewers.class),
                        services.get(Users.class));
        Actions actions = new Actions();
        IssueScreens.register(actions, desk, services);
        new ProjectScreens(desk).register(actions);
        ScreenServlet.install(product, actions);
    }
}
