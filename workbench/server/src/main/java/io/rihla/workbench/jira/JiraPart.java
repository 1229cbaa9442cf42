package io.rihla.workbench.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.jira.api.Entities;
import io.rihla.workbench.jira.api.HostAuthenticationContext;
import io.rihla.workbench.jira.api.HostJiraUserManager;
import io.rihla.workbench.jira.api.IssueEvents;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.permission.Viewers;
import io.rihla.workbench.jira.rest.JiraRest;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a product an issue tracker. */
public final class JiraPart implements Part {

    @Override
    public void install(HostedProduct product) {
        installCore(product);
        new JiraScreensPart().install(product);
    }

    /** Everything but screens. */
    static void installCore(HostedProduct product) {
        Services services = product.services();
        Users users = services.get(Users.class);
        EventSwitch swallowing = new EventSwitch();
        JiraContent content =
                new JiraContent(
                        new JdbcTemplate(product.dataSource()),
                        product.transactions(),
                        Clock.systemUTC(),
                        key -> users.byKey(key).isPresent(),
                        new IssueEvents(services, swallowing),
                        services.get(Cluster.class));
        services.provide(EventSwitch.class, swallowing);
        services.provide(JiraContent.class, content);
        provideToPlugins(services, users);
        JiraRest.install(product);
    }

    private static void provideToPlugins(Services services, Users users) {
        CurrentUser current = services.get(CurrentUser.class);
        Viewers viewers = new Viewers(users, current);
        Entities entities = new Entities(users);
        services.provide(Viewers.class, viewers);
        services.provide(Entities.class, entities);
        services.provide(UserManager.class, new HostJiraUserManager(users));
        services.provide(
                JiraAuthenticationContext.class, new HostAuthenticationContext(current, users));
    }
}
