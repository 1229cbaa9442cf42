package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkService;
import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.Part;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.Identity;
import io.rihla.workbench.web.WebApplication;
import java.io.IOException;
import java.nio.file.Path;

/** One product's end of the link: what it sends, whom it believes, pages and switches. */
public final class ApplicationLinksPart implements Part {

    private final Path secret;

    /**
     * @param secret the file that both products read; made when it is missing
     */
    public ApplicationLinksPart(Path secret) {
        this.secret = secret;
    }

    @Override
    public void install(HostedProduct product) throws IOException {
        Services services = product.services();
        Users users = services.get(Users.class);
        LinkSecret known = LinkSecret.in(secret);
        Neighbour neighbour = Neighbour.of(product);
        LinkStore store =
                new LinkStore(
                        product.home().resolve("application-link.json"),
                        services.get(Cluster.class));
        LinkFaults faults = new LinkFaults();
        LinkTraffic traffic = new LinkTraffic();
        LinkSettings settings = new LinkSettings(store, users);
        LinkWire wire = new LinkWire(known, product.id(), neighbour);
        LoginDance dance = new LoginDance(product, neighbour, wire, store);
        HostApplicationLink link =
                new HostApplicationLink(
                        neighbour,
                        store,
                        new LinkClient(neighbour, wire, faults, traffic),
                        dance,
                        services.get(CurrentUser.class),
                        services.get(Cluster.class).id());
        services.get(Identity.class).believe(new IncomingLink(known, neighbour.id(), store, users));
        services.provide(
                ApplicationLinkService.class,
                new HostApplicationLinkService(neighbour, store, link));
        services.provide(LinkSettings.class, settings);
        services.provide(LinkFaults.class, faults);
        services.provide(LinkTraffic.class, traffic);
        WebApplication web = product.web();
        web.servlet(ManifestServlet.PATH, new ManifestServlet(product));
        web.servlet(LoginDance.PATH + "/*", new LoginDanceServlet(product, dance));
        web.servlet(ConsentServlet.PATH + "/*", new ConsentServlet(product, neighbour, store));
        web.servlet(
                LinkPageServlet.PATH,
                new LinkPageServlet(product, neighbour, settings, faults, traffic));
        web.servlet(
                LinkControlServlet.PATH,
                new LinkControlServlet(product, settings, faults, traffic));
    }
}
