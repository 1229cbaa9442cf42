package io.rihla.journey;

import java.util.Locale;
import java.util.Optional;

/** Constants as they stand in files and logs: in small letters, words joined by hyphens. */
public final class EnumIds {

    private EnumIds() {}

    /** The constant's id, such as {@code pain-point}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with exactly this id. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (id(constant).equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
