package io.rihla.workbench.product;

import java.nio.file.Path;

/**
 * What tells one product from the other.
 *
 * @param id {@code confluence} or {@code jira}
 * @param baseUrl what people type, context path included, no slash at the end
 * @param home where its files are
 */
public record ProductSettings(String id, String displayName, String baseUrl, Path home) {

    public String contextPath() {
        return "/" + id;
    }
}
