package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people's programs write them: digits of any script, either decimal mark, thousands
 * grouped or not. What is not clearly a number is none: nothing is worked out, a formula is a text.
 */
final class Figures {

    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUP = '\u066C';
    private static final int LONGEST = 60;

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,30}");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern POWER =
            Pattern.compile("[+-]?\\d(?:[.,\u066B]\\d{1,20})?[eE][+-]?\\d{1,2}");

    /** Groups of three, with one and the same sign between them. */
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:([.,' \u2019])\\d{3})(?:\\1\\d{3})*");

    private static final Pattern SEPARATED = Pattern.compile("[+-]?[\\d.,' \u2019]+");

    private Figures() {}

    /**
     * The number that a cell holds.
     *
     * @param field what to name where it holds none
     * @throws BadReading if it holds none, or one of two
     */
    static BigDecimal read(String cell, DecimalMark mark, String field) {
        if (cell.length() > LONGEST) {
            throw new BadReading(ReadingError.BAD_NUMBER, field, cell);
        }
        String text = Signs.plain(cell);
        if (WHOLE.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        return slowly(cell, text, mark, field);
    }

    /** A number of whole things. */
    static long count(String cell, DecimalMark mark, String field) {
        BigDecimal number = read(cell, mark, field);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new BadReading(ReadingError.NOT_WHOLE, field, cell);
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new BadReading(ReadingError.NUMBER_TOO_LARGE, field, cell);
        }
        return number.longValueExact();
    }

    /** What a number gives away about the decimal mark of its file. */
    static Optional<DecimalMark> hint(String cell) {
        String text = unadorned(Signs.plain(cell));
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (!SEPARATED.matcher(text).matches() || Math.max(point, comma) < 0) {
            return Optional.empty();
        }
        int last = Math.max(point, comma);
        DecimalMark fraction = point > comma ? DecimalMark.POINT : DecimalMark.COMMA;
        String whole = text.substring(0, last);
        if (GROUPED.matcher(text).matches() && !text.startsWith("0", signs(text))) {
            // Several of one sign can only group; a single one could be either.
            boolean several = whole.indexOf(text.charAt(last)) >= 0;
            DecimalMark other =
                    fraction == DecimalMark.POINT ? DecimalMark.COMMA : DecimalMark.POINT;
            return several ? Optional.of(other) : Optional.empty();
        }
        return WHOLE.matcher(whole).matches() || GROUPED.matcher(whole).matches()
                ? Optional.of(fraction)
                : Optional.empty();
    }

    private static BigDecimal slowly(String cell, String plain, DecimalMark mark, String field) {
        String text = unadorned(plain);
        if (text.isEmpty()) {
            throw new BadReading(ReadingError.NO_VALUE, field, cell);
        }
        DecimalMark known = mark == DecimalMark.UNKNOWN ? own(text) : mark;
        if (known == DecimalMark.UNKNOWN && isAmbiguous(text, known)) {
            throw new BadReading(ReadingError.AMBIGUOUS_NUMBER, field, cell);
        }
        if (POWER.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.').replace(ARABIC_DECIMAL, '.'));
        }
        char decimal = known == DecimalMark.COMMA ? ',' : '.';
        int fraction = Math.max(text.indexOf(ARABIC_DECIMAL), text.indexOf(decimal));
        String whole = fraction < 0 ? text : text.substring(0, fraction);
        String rest = fraction < 0 ? "" : text.substring(fraction + 1);
        whole = whole.replace(ARABIC_GROUP, '\'');
        if (fraction >= 0 && whole.length() == signs(whole)) {
            whole += "0";
        }
        if (GROUPED.matcher(whole).matches() && whole.indexOf(decimal) < 0) {
            whole = whole.replaceAll("[^\\d+-]", "");
        }
        String number = rest.isEmpty() ? whole : whole + "." + rest;
        if (!PLAIN.matcher(number).matches() || (fraction >= 0 && rest.isEmpty())) {
            throw new BadReading(ReadingError.BAD_NUMBER, field, cell);
        }
        return new BigDecimal(number);
    }

    /** Without the sign of per cent, which the scale knows already. */
    private static String unadorned(String text) {
        return text.endsWith("%") || text.endsWith("\u066A")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    private static int signs(String text) {
        return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    }

    private static DecimalMark own(String text) {
        return hint(text).orElse(DecimalMark.UNKNOWN);
    }

    /** {@code 1.250} and {@code 1,250}, while nobody knows which is which. */
    private static boolean isAmbiguous(String text, DecimalMark mark) {
        return mark == DecimalMark.UNKNOWN
                && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0)
                && GROUPED.matcher(text).matches()
                && hint(text).isEmpty();
    }
}
