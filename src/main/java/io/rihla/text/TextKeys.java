package io.rihla.text;

import java.util.Locale;

/** Keys of texts that are put together from an area and a value. */
public final class TextKeys {

    private TextKeys() {}

    /**
     * The key of a value's name: {@code ACTION_ITEMS} in the area {@code rihla.lane} is {@code
     * rihla.lane.action-items}.
     */
    public static String of(String area, Enum<?> value) {
        return area + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
