package io.rihla.readings;

import io.rihla.journey.TextRules;
import java.time.Duration;
import java.time.Instant;

/** What a reading may be, however it comes. */
public final class ReadingChecks {

    /** Clocks of other systems go wrong, and their days begin earlier. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private ReadingChecks() {}

    /**
     * A name as it is kept.
     *
     * @throws BadReading if it cannot be one
     */
    public static String id(String written) {
        String id = written.strip();
        if (id.isEmpty() || id.length() > Reading.MAX_ID || TextRules.problem(id).isPresent()) {
            throw new BadReading(
                    ReadingError.BAD_READING_ID, "id", id, Integer.toString(Reading.MAX_ID));
        }
        return id;
    }

    /**
     * A use as it is named.
     *
     * @throws BadReading if nothing can be named so
     */
    public static String use(String written) {
        String use = written.strip();
        if (use.isEmpty()) {
            throw new BadReading(ReadingError.NO_USE, "use", "");
        }
        if (!TextRules.isId(use)) {
            throw new BadReading(ReadingError.UNKNOWN_USE, "use", use);
        }
        return use;
    }

    /**
     * A moment at which something can have been measured.
     *
     * @throws BadReading if it is none
     */
    public static Instant at(Instant at, Instant now) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(now.plus(AHEAD))) {
            throw new BadReading(ReadingError.DATE_OUT_OF_RANGE, "at", at.toString());
        }
        return Instant.ofEpochMilli(at.toEpochMilli());
    }
}
