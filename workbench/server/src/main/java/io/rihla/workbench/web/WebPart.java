package io.rihla.workbench.web;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static jakarta.servlet.DispatcherType.REQUEST;

import com.atlassian.sal.api.web.context.HttpContext;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.rest.RestModuleType;
import io.rihla.workbench.servlet.ServletModules;
import jakarta.servlet.Filter;
import java.nio.file.Path;

/** Log-in, profile, static files and the page frame of one product. */
public final class WebPart implements Part {

    private final Path nodeModules;

    public WebPart(Path nodeModules) {
        this.nodeModules = nodeModules;
    }

    @Override
    public void install(HostedProduct product) {
        Identity identity = new Identity(product.services().get(Users.class));
        PageFrame frame = new PageFrame(product);
        product.services().provide(Identity.class, identity);
        product.services().provide(PageFrame.class, frame);
        WebApplication web = product.web();
        ServletModules modules = new ServletModules(product);
        BoundRequest bound = new BoundRequest();
        product.services().provide(HttpContext.class, bound);
        CurrentUser currentUser = product.services().get(CurrentUser.class);
        Filter identify = new IdentityFilter(identity, currentUser, bound);
        web.filter("/*", new InFlightFilter(product.plugins().inFlight()), REQUEST, ERROR);
        modules.addPointAfterEncoding();
        modules.addPointBeforeLogin();
        web.filter("/*", identify, REQUEST, ERROR);
        modules.addPointBeforeDecoration();
        web.filter("/plugins/servlet/*", new DecorationFilter(frame), REQUEST, FORWARD);
        modules.addPointBeforeDispatch();
        product.moduleType(new RestModuleType(product));
        web.servlet(LoginAddress.path(product), new LoginServlet(product, identity));
        web.servlet("/profile/*", new ProfileServlet(product.services(), identity));
        web.servlet(StaticFiles.PATH + "/*", new StaticFiles(nodeModules));
    }
}
