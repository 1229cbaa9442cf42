package io.rihla.workbench.jira.dashboard;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.fragment.FragmentModuleType;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.ScreenServlet;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives the issue tracker its dashboards. */
public final class DashboardPart implements Part {

    @Override
    public void install(HostedProduct product) {
        Services services = product.services();
        Users users = services.get(Users.class);
        I18nResolver texts = services.get(I18nResolver.class);
        Dashboards dashboards =
                new Dashboards(
                        new JdbcTemplate(product.dataSource()), product.transactions(), users);
        ItemModuleType modules = new ItemModuleType(services.get(FragmentModuleType.class));
        product.moduleType(modules);
        services.provide(Dashboards.class, dashboards);

        Actions actions = new Actions();
        ItemFrame frame = new ItemFrame(modules, services.get(WebFragments.class), texts);
        new DashboardScreens(dashboards, frame).register(actions);
        new GalleryScreen(dashboards, modules, texts).register(actions);
        new DashboardForms(dashboards, users).register(actions);
        ScreenServlet.install(product, actions);
        product.web().servlet(DashboardRest.PATH + "/*", new DashboardRest(dashboards, services));
    }
}
