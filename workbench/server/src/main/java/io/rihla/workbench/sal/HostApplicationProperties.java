package io.rihla.workbench.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.workbench.product.HostedProduct;

/** The name by which people know the product, and where it stands. */
public final class HostApplicationProperties implements ApplicationProperties {

    private final HostedProduct product;
    private final CurrentRequest request;

    public HostApplicationProperties(HostedProduct product, CurrentRequest request) {
        this.product = product;
        this.request = request;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> product.canonicalUrl();
            case RELATIVE, RELATIVE_CANONICAL -> product.contextPath();
            // Inside a request a link may be relative; a mail needs the whole address.
            case AUTO -> request.get().isPresent() ? product.contextPath() : product.canonicalUrl();
        };
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    @Override
    public String getPlatformId() {
        return product.id().equals("jira") ? "jira" : PLATFORM_CONFLUENCE;
    }
}
