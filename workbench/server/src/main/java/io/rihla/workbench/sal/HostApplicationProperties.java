package io.rihla.workbench.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.workbench.product.HostedProduct;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** What the product says of itself: the version that the plugin is made for. */
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
            case CANONICAL, ABSOLUTE -> product.baseUrl();
            case RELATIVE, RELATIVE_CANONICAL -> product.contextPath();
            // Inside a request a link may be relative; a mail needs the whole address.
            case AUTO -> request.get().isPresent() ? product.contextPath() : product.baseUrl();
        };
    }

    @Override
    public String getDisplayName() {
        return product.displayName();
    }

    @Override
    public String getPlatformId() {
        return isJira() ? PLATFORM_JIRA : PLATFORM_CONFLUENCE;
    }

    @Override
    public String getVersion() {
        return isJira() ? "11.3.0" : "10.2.0";
    }

    @Override
    public Date getBuildDate() {
        return Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Override
    public String getBuildNumber() {
        return isJira() ? "1130000" : "10020";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(product.home());
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(product.home().resolve("shared"));
    }

    private boolean isJira() {
        return product.id().equals("jira");
    }
}
