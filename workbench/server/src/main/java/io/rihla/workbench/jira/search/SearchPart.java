package io.rihla.workbench.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import io.rihla.workbench.jira.api.Entities;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.filter.Filters;
import io.rihla.workbench.jira.navigator.NavigatorPart;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.search.rest.SearchRest;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import java.time.Clock;

/** Gives an issue tracker its search: the query language, functions of plugins, filters, boards. */
public final class SearchPart implements Part {

    @Override
    public void install(HostedProduct product) {
        Services services = product.services();
        JqlFunctions functions = new JqlFunctions();
        product.moduleType(new JqlFunctionModuleType(functions));
        JiraSearchSpace space =
                new JiraSearchSpace(
                        services.get(JiraContent.class),
                        services.get(Viewers.class),
                        services.get(Users.class),
                        services.get(Entities.class)::user);
        JqlSearch search = new JqlSearch(space, functions, Clock.systemUTC());
        services.provide(JqlSearch.class, search);
        UserZones zones = new UserZones();
        services.provide(UserZones.class, zones);
        services.provide(
                SearchService.class,
                new HostSearchService(
                        search,
                        zones,
                        services.get(JiraContent.class),
                        services.get(Entities.class)));
        services.provide(SearchLimits.class, new SearchLimits());
        Filters filters = Filters.of(product);
        services.provide(Filters.class, filters);
        SearchRest.install(product, search, new Suggestions(space, search.fields()), filters);
        new NavigatorPart().install(product);
    }
}
