package io.rihla.workbench.jira.search.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.rest.Beans;
import io.rihla.workbench.jira.rest.IssueJson;
import io.rihla.workbench.jira.search.JqlSearch;
import io.rihla.workbench.jira.search.SearchLimits;
import io.rihla.workbench.jira.search.Suggestions;
import io.rihla.workbench.jira.search.UserZones;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import java.util.List;
import java.util.stream.Stream;

/** Puts the routes of searching together. */
public final class SearchRest {

    private static final List<String> PATTERNS =
            List.of("/search/*", "/filter/*", "/field/*", "/jql/*");

    private SearchRest() {}

    public static void install(
            HostedProduct product, JqlSearch search, Suggestions suggestions, Filters filters) {
        Services services = product.services();
        JiraContent content = services.get(JiraContent.class);
        SearchLimits limits = services.get(SearchLimits.class);
        Beans beans = new Beans(content, services.get(Users.class), product.baseUrl());
        List<Route> routes =
                Stream.of(
                                new SearchRoutes(
                                                search,
                                                content,
                                                services.get(UserZones.class),
                                                limits,
                                                services.get(IssueJson.class))
                                        .routes(),
                                new FilterRoutes(filters, beans, limits, product.baseUrl())
                                        .routes(),
                                new FieldRoutes(search, suggestions).routes())
                        .flatMap(List::stream)
                        .toList();
        SearchRestServlet servlet = new SearchRestServlet(routes, services.get(Viewers.class));
        for (String pattern : PATTERNS) {
            product.web().servlet("/rest/api/2" + pattern, servlet);
            product.web().servlet("/rest/api/latest" + pattern, servlet);
        }
    }
}
