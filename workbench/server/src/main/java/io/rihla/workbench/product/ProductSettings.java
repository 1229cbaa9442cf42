package io.rihla.workbench.product;

import java.nio.file.Path;

/**
 * What tells one product from the other, and this node of it from its other nodes.
 *
 * @param id {@code confluence} or {@code jira}
 * @param baseUrl what people type to reach this node, context path included, no slash at the end
 * @param canonicalUrl what links in mails and in the other product lead to; the same on all nodes
 * @param home where its files are, shared by its nodes
 * @param localHome where this node keeps what it can make again
 */
public record ProductSettings(
        String id,
        String displayName,
        String baseUrl,
        String canonicalUrl,
        Path home,
        Path localHome) {

    /** Of a product that runs on one node. */
    public ProductSettings(String id, String displayName, String baseUrl, Path home) {
        this(id, displayName, baseUrl, baseUrl, home, home);
    }

    public String contextPath() {
        return "/" + id;
    }
}
