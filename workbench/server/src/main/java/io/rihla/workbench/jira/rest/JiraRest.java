package io.rihla.workbench.jira.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.stream.Stream;

/** Puts the routes of the tracker's REST together. Longer addresses of other parts go first. */
public final class JiraRest {

    private JiraRest() {}

    /** Answers {@code rest/api/2} and its other names as far as no other part does. */
    public static void install(HostedProduct product) {
        Services services = product.services();
        Beans beans =
                new Beans(
                        services.get(JiraContent.class),
                        services.get(Users.class),
                        product.baseUrl());
        IssueJson json = new IssueJson(beans);
        Viewers viewers = services.get(Viewers.class);
        HttpServlet api = new JiraRestServlet(routes(beans, json, product.baseUrl()), viewers);
        product.web().servlet("/rest/api/2/*", api);
        product.web().servlet("/rest/api/latest/*", api);
        product.web()
                .servlet(
                        "/rest/workbench/1.0/*",
                        new JiraRestServlet(new GrantRoutes(beans).routes(), viewers));
        services.provide(IssueJson.class, json);
    }

    private static List<Route> routes(Beans beans, IssueJson json, String baseUrl) {
        TransitionRoutes transitions = new TransitionRoutes(beans);
        return Stream.of(
                        new PeopleRoutes(beans, baseUrl).routes(),
                        new ConstantRoutes(beans).routes(),
                        // Before single issues, of which none is called "createmeta".
                        new ProjectRoutes(beans).routes(),
                        new VersionRoutes(beans).routes(),
                        transitions.routes(),
                        new CommentRoutes(beans.content(), json).routes(),
                        new RemoteLinkRoutes(beans).routes(),
                        new LinkRoutes(beans, json).routes(),
                        new IssueRoutes(beans, json, transitions).routes())
                .flatMap(List::stream)
                .toList();
    }
}
