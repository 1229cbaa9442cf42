package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.rihla.workbench.product.HostedProduct;
import java.net.URI;

/**
 * The product at the other end.
 *
 * @param address without a slash at the end
 */
record Neighbour(String id, String name, URI address, Class<? extends ApplicationType> type) {

    /** On the same server, under its own context path. */
    static Neighbour of(HostedProduct product) {
        boolean jira = product.id().equals("confluence");
        String own = product.baseUrl();
        String root = own.substring(0, own.length() - product.contextPath().length());
        String id = jira ? "jira" : "confluence";
        return new Neighbour(
                id,
                jira ? "Jira" : "Confluence",
                URI.create(root + "/" + id),
                jira ? JiraApplicationType.class : ConfluenceApplicationType.class);
    }

    /** The whole address of what is given whole, or relative to this product. */
    URI resolve(String url) {
        if (url.startsWith("http://") || url.startsWith("https://")) {
            return URI.create(url);
        }
        return URI.create(address + (url.startsWith("/") ? "" : "/") + url);
    }

    boolean has(URI uri) {
        String text = uri.toString();
        return text.equals(address.toString()) || text.startsWith(address + "/");
    }
}
