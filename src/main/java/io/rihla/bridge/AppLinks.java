package io.rihla.bridge;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Finds the application link to the other product.
 *
 * <p>The service is looked up each time and never imported: application links are a plugin of the
 * product's that administrators may switch off, and Rihla has to live without it.
 */
final class AppLinks implements Supplier<Optional<ApplicationLink>> {

    private final Class<? extends ApplicationType> type;
    private final Supplier<Optional<ApplicationLinkService>> service;

    AppLinks(
            Class<? extends ApplicationType> type,
            Supplier<Optional<ApplicationLinkService>> service) {
        this.type = type;
        this.service = service;
    }

    @Override
    public Optional<ApplicationLink> get() {
        return service.get()
                .flatMap(links -> Optional.ofNullable(links.getPrimaryApplicationLink(type)));
    }

    /** A wire to Jira. */
    static Wire toJira(Supplier<URI> callback) {
        return new AppLinkWire(new AppLinks(JiraApplicationType.class, AppLinks::find), callback);
    }

    /** A wire to Confluence. */
    static Wire toConfluence(Supplier<URI> callback) {
        return new AppLinkWire(
                new AppLinks(ConfluenceApplicationType.class, AppLinks::find), callback);
    }

    private static Optional<ApplicationLinkService> find() {
        BundleContext bundle = FrameworkUtil.getBundle(AppLinks.class).getBundleContext();
        ServiceReference<ApplicationLinkService> reference =
                bundle.getServiceReference(ApplicationLinkService.class);
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(bundle.getService(reference));
    }
}
