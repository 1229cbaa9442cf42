package io.rihla.workbench.web;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Users;
import jakarta.servlet.DispatcherType;
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
        product.services().provide(Identity.class, identity);
        product.services().provide(PageFrame.class, new PageFrame(product));
        WebApplication web = product.web();
        web.filter(
                "/*",
                new IdentityFilter(identity, product.services().get(CurrentUser.class)),
                DispatcherType.REQUEST,
                DispatcherType.ERROR);
        web.servlet(LoginAddress.path(product), new LoginServlet(product, identity));
        web.servlet("/profile/*", new ProfileServlet(product.services(), identity));
        web.servlet(StaticFiles.PATH + "/*", new StaticFiles(nodeModules));
    }
}
