package io.rihla.workbench.jira.search.rest;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.permission.Viewers;
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
            List.of(
                    "/rest/api/2/search/*",
                    "/rest/api/2/filter/*",
                    "/rest/api/2/field/*",
                    "/rest/api/2/jql/*");

    private SearchRest() {}

    public static void install(
            HostedProduct product, JqlSearch search, Suggestions suggestions, Filters filters) {
        Services services = product.services();
        JiraContent content = services.get(JiraContent.class);
        SearchLimits limits = services.get(SearchLimits.class);
        IssueBeans beans = new IssueBeans(content, services.get(Users.class), product.baseUrl());
        List<Route> routes =
                Stream.of(
                                new SearchRoutes(
                                                search,
                                                content,
                                                services.get(UserZones.class),
                                                limits,
                                                beans)
                                        .routes(),
                                new FilterRoutes(filters, beans, limits, product.baseUrl())
                                        .routes(),
                                new FieldRoutes(search, suggestions).routes())
                        .flatMap(List::stream)
                        .toList();
        SearchRestServlet servlet = new SearchRestServlet(routes, services.get(Viewers.class));
        PATTERNS.forEach(pattern -> product.web().servlet(pattern, servlet));
    }
}
