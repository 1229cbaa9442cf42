package io.rihla.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.readings.BadReading;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingChecks;
import io.rihla.readings.Tally;
import java.math.BigDecimal;
import java.time.Instant;

/** A reading as a line: what was counted of it, which is all that is kept. */
final class ReadingLine {

    private static final BigDecimal MOST_TOTAL = BigDecimal.valueOf(Tally.MOST);

    private ReadingLine() {}

    /**
     * @param series the number that its series has in the archive
     */
    static ObjectNode write(long series, Reading reading) {
        Tally tally = reading.tally();
        ObjectNode line = Values.object();
        line.put("series", series);
        line.put("id", reading.externalId());
        line.put("at", reading.at().toString());
        count(line, "answers", tally.answers());
        count(line, "favourable", tally.favourable());
        count(line, "unfavourable", tally.unfavourable());
        sum(line, "total", tally.total());
        sum(line, "squares", tally.squares());
        count(line, "spreadless", tally.spreadless());
        return line;
    }

    /**
     * @param snapshots whether there may have been nothing to measure
     * @param now later than which nothing can have been measured
     */
    static Reading read(JsonNode json, boolean snapshots, Instant now) {
        Values line = new Values(json);
        Tally tally =
                new Tally(
                        within(line, "answers", snapshots ? 0 : 1, Tally.MOST_ANSWERS),
                        within(line, "favourable", 0, Tally.MOST_ANSWERS),
                        within(line, "unfavourable", 0, Tally.MOST_ANSWERS),
                        line.number("total").orElse(BigDecimal.ZERO),
                        line.number("squares").orElse(BigDecimal.ZERO),
                        within(line, "spreadless", 0, Tally.MOST_ANSWERS));
        if (tally.favourable() + tally.unfavourable() > tally.answers()
                || tally.spreadless() > tally.answers()
                || tally.empty() && !tally.equals(Tally.NONE)) {
            throw Values.unfit("answers", Long.toString(tally.answers()));
        }
        if (tally.total().abs().compareTo(MOST_TOTAL) > 0) {
            throw Values.unfit("total", tally.total().toPlainString());
        }
        if (tally.squares().signum() < 0 || tally.squares().compareTo(Tally.MOST_SQUARES) > 0) {
            throw Values.unfit("squares", tally.squares().toPlainString());
        }
        return new Reading(id(line.needed("id")), at(line.moment("at"), now), tally);
    }

    private static String id(String written) {
        try {
            return ReadingChecks.id(written);
        } catch (BadReading none) {
            throw Values.unfit("id", written);
        }
    }

    private static Instant at(Instant written, Instant now) {
        try {
            return ReadingChecks.at(written, now);
        } catch (BadReading none) {
            throw Values.unfit("at", written.toString());
        }
    }

    private static long within(Values line, String field, long least, long most) {
        long value = line.whole(field);
        if (value < least || value > most) {
            throw Values.unfit(field, Long.toString(value));
        }
        return value;
    }

    private static void count(ObjectNode line, String field, long many) {
        if (many != 0) {
            line.put(field, many);
        }
    }

    private static void sum(ObjectNode line, String field, BigDecimal sum) {
        if (sum.signum() != 0) {
            line.put(field, sum.stripTrailingZeros().toPlainString());
        }
    }
}
