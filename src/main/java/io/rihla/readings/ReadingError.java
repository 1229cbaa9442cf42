package io.rihla.readings;

import java.util.Locale;

/** What can be wrong with a reading, or with a line that should hold one. */
public enum ReadingError {
    NO_DATE,
    BAD_DATE,
    /** It could be the fifth of March or the third of May. */
    AMBIGUOUS_DATE,
    /** Before 1970, or later than tomorrow. */
    DATE_OUT_OF_RANGE,
    NO_VALUE,
    BAD_NUMBER,
    /** It could be one and a quarter or more than a thousand. */
    AMBIGUOUS_NUMBER,
    NOT_WHOLE,
    /** Outside the scale, whose ends are the values. */
    OUT_OF_SCALE,
    /** A share or score of several answers, from which their kinds cannot be told. */
    NEEDS_COUNTS,
    COUNTS_DISAGREE,
    NUMBER_TOO_LARGE,
    NO_USE,
    UNKNOWN_USE,
    /** The series was begun with another scale, which is the value. */
    ANOTHER_SCALE,
    BAD_READING_ID,
    /** Characters that the encoding does not have. */
    BAD_ENCODING,
    LINE_TOO_LONG,
    /** A quotation mark that nothing closes. */
    OPEN_QUOTE,
    /** The file has no column of this kind, or none of this name, which is the text. */
    NO_COLUMN,
    TOO_MANY_COLUMNS,
    TOO_MANY_SERIES;

    /** What scripts go by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
