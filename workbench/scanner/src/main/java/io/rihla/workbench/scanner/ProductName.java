package io.rihla.workbench.scanner;

import java.util.Optional;
import java.util.Set;

/** A product that has index files of its own. */
enum ProductName {
    CONFLUENCE(
            "confluence",
            Set.of("com.atlassian.confluence.", "com.atlassian.user.", "com.atlassian.renderer.")),
    JIRA("jira", Set.of("com.atlassian.jira.", "com.atlassian.query."));

    private final String suffix;
    private final Set<String> packages;

    ProductName(String suffix, Set<String> packages) {
        this.suffix = suffix;
        this.packages = packages;
    }

    /** The end of this product's index files, such as {@code component-jira}. */
    String suffix() {
        return suffix;
    }

    /** The product that alone has this class, if any. */
    static Optional<ProductName> owning(String className) {
        for (ProductName product : values()) {
            if (product.packages.stream().anyMatch(className::startsWith)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }
}
