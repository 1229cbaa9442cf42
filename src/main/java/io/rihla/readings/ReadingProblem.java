package io.rihla.readings;

import io.rihla.text.Isolate;
import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param place where: a line of a file, or which of the readings sent, counted from 1; 0 for none
 * @param field what is at fault, such as {@code value}; empty when it is the whole reading
 * @param text what stands there, cut short and without what turns its neighbours; empty if it does
 *     not matter
 * @param values what the sentence about it needs
 */
public record ReadingProblem(
        ReadingError error, long place, String field, String text, List<String> values) {

    private static final int LONGEST_TEXT = 60;

    public ReadingProblem {
        text = Isolate.withoutControls(text);
        text = text.length() <= LONGEST_TEXT ? text : cut(text);
        values = List.copyOf(values);
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0;
        return text.substring(0, LONGEST_TEXT - end) + "…";
    }
}
