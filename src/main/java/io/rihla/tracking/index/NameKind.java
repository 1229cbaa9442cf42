package io.rihla.tracking.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a name of the index belongs to. */
public enum NameKind {
    MAP,
    STAGE,
    TOUCHPOINT,
    DEPARTMENT,
    PERSONA;

    /** As messages write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id; empty for any other text. */
    public static Optional<NameKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
