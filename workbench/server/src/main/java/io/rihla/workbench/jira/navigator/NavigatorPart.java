package io.rihla.workbench.jira.navigator;

import io.rihla.workbench.jira.board.BoardScreens;
import io.rihla.workbench.jira.board.Boards;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.jira.search.UserZones;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.ScreenServlet;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;

/** Gives an issue tracker the screens of its search. */
public final class NavigatorPart implements Part {

    @Override
    public void install(HostedProduct product) {
        Services services = product.services();
        Filters filters = services.get(Filters.class);
        SearchDesk searches =
                new SearchDesk(
                        new Desk(
                                services.get(JiraContent.class),
                                services.get(Viewers.class),
                                services.get(Users.class)),
                        services.get(JqlSearch.class),
                        services.get(UserZones.class),
                        filters);
        Boards boards = Boards.of(product, filters);
        services.provide(Boards.class, boards);

        Actions actions = new Actions();
        new NavigatorScreen(searches).register(actions);
        new FilterScreens(searches).register(actions);
        new BoardScreens(searches, boards).register(actions);
        ScreenServlet.install(product, actions);
    }
}
