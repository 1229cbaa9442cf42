package io.rihla.workbench.confluence.content;

import java.util.Locale;

/** Where a row of content stands in its life. */
public enum PageStatus {
    CURRENT,
    TRASHED,
    /** An older version, kept as an entity with its own id. */
    HISTORICAL;

    /** The word that the product's REST uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
