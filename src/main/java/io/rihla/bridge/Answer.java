package io.rihla.bridge;

import java.util.List;

/**
 * What the other product answered, or that it did not.
 *
 * @param value the answer; when there is none, the empty one of its kind
 * @param problems what the other product has against the question, in its own words and in the
 *     language in which it speaks to the person; shown to them as they are
 */
public record Answer<T>(Availability availability, T value, List<String> problems) {

    public Answer {
        problems = List.copyOf(problems);
    }

    public static <T> Answer<T> of(T value) {
        return new Answer<>(Availability.OK, value, List.of());
    }

    /** No answer: an empty value with the reason. */
    public static <T> Answer<T> none(Availability availability, T empty) {
        return new Answer<>(availability, empty, List.of());
    }

    public boolean ok() {
        return availability.ok();
    }
}
