package io.rihla.persona;

import io.rihla.journey.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a persona stands on: its evidence in short.
 *
 * @param count how many pieces there are
 * @param newest when the newest of them was gathered; empty where none says
 */
public record Footing(int count, Optional<LocalDate> newest, Grade grade) {

    /** How long evidence lasts where nobody has said, in months. */
    public static final int LASTS_MONTHS = 12;

    /** How firm it is. */
    public enum Grade {
        /** There is no evidence: somebody has made the persona up. */
        ASSUMPTION,
        /** No piece says when it was gathered. */
        UNDATED,
        /** Even the newest piece is older than evidence lasts. */
        AGEING,
        SOUND
    }

    /**
     * What evidence comes to.
     *
     * @param evidence without what was deleted
     * @param lastsMonths from how many months on evidence is old; 0 for never
     */
    public static Footing of(Collection<Evidence> evidence, LocalDate today, int lastsMonths) {
        Optional<LocalDate> newest =
                evidence.stream()
                        .map(Evidence::date)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
        return new Footing(
                evidence.size(), newest, grade(evidence.isEmpty(), newest, today, lastsMonths));
    }

    /** Whole months from the newest evidence to a day; 0 for evidence from the future. */
    public int months(LocalDate today) {
        return newest.map(day -> (int) Math.max(0, Period.between(day, today).toTotalMonths()))
                .orElse(0);
    }

    /** Whether evidence of a day is old by now. */
    public static boolean isOld(LocalDate day, LocalDate today, int lastsMonths) {
        return lastsMonths > 0 && day.plusMonths(lastsMonths).isBefore(today);
    }

    private static Grade grade(
            boolean none, Optional<LocalDate> newest, LocalDate today, int lastsMonths) {
        if (none) {
            return Grade.ASSUMPTION;
        }
        return newest.map(day -> isOld(day, today, lastsMonths) ? Grade.AGEING : Grade.SOUND)
                .orElse(Grade.UNDATED);
    }
}
