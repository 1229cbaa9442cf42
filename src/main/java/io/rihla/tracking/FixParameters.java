package io.rihla.tracking;

import io.rihla.journey.EnumIds;
import io.rihla.tracking.FixQuery.By;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Reads what people write into a macro, or scripts into an address, as a question about fixes. */
public final class FixParameters {

    /** The names of the parameters that choose what is counted. */
    public static final List<String> NAMES =
            List.of("departments", "maps", "space", "stages", "period", "by");

    /** How many names a list may have; further ones are not looked at. */
    private static final int MOST_NAMES = 100;

    private static final int LONGEST_PERIOD = 3650;

    private FixParameters() {}

    /**
     * The question.
     *
     * @param parameter gives what was written for a parameter, or the empty text; lists are
     *     separated by commas, also Arabic ones, the period is a number of days
     */
    public static FixQuery read(UnaryOperator<String> parameter) {
        String space = parameter.apply("space").strip();
        return new FixQuery(
                list(parameter.apply("departments")),
                list(parameter.apply("maps")),
                space.isEmpty() ? Optional.empty() : Optional.of(space),
                list(parameter.apply("stages")),
                days(parameter.apply("period").strip()),
                EnumIds.of(By.class, parameter.apply("by").strip()).orElse(By.DEPARTMENT));
    }

    /** The names in a list that people wrote, each once. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split("[,\u060C]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static OptionalInt days(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.min(LONGEST_PERIOD, Integer.parseInt(text)));
    }
}
