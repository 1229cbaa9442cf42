package io.rihla.workbench.jira;

import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.permission.Viewers;
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
        Services services = product.services();
        Users users = services.get(Users.class);
        services.provide(EventSwitch.class, new EventSwitch());
        services.provide(Viewers.class, new Viewers(users, services.get(CurrentUser.class)));
        services.provide(
                JiraContent.class,
                new JiraContent(
                        new JdbcTemplate(product.dataSource()),
                        product.transactions(),
                        Clock.systemUTC(),
                        key -> users.byKey(key).isPresent(),
                        change -> {}));
        new JiraScreensPart().install(product);
    }
}
