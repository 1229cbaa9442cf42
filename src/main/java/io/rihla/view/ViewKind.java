package io.rihla.view;

import java.util.Locale;
import java.util.Optional;

/** How much of a map is shown. */
public enum ViewKind {
    /** Stages, feelings and pain points. */
    SIMPLE,
    /** Everything, with the curve. */
    FULL,
    /** Everything in words, without a drawing. */
    TABLE;

    /** The value of the macro's parameter {@code view}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with exactly this parameter value; empty for any other text. */
    public static Optional<ViewKind> ofParameter(String value) {
        for (ViewKind kind : values()) {
            if (kind.parameter().equals(value)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
