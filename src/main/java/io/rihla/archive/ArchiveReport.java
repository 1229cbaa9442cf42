package io.rihla.archive;

import io.rihla.journey.format.MapFormatException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of everything in an archive, told honestly. Its size does not grow with readings. */
public final class ArchiveReport {

    /** So many faults are told one by one; the others are counted. */
    public static final int MOST_FAULTS = 200;

    /**
     * What became of the file of a map or a persona.
     *
     * @param error why it was refused
     */
    public record Line(
            String file, String key, Outcome outcome, Optional<MapFormatException> error) {}

    /**
     * Something that could not be taken in; all else was.
     *
     * @param line counted from 1 where the file is one of lines, else 0
     */
    public record Fault(String file, long line, RuntimeException why) {}

    /** How many came in, stayed as they were there, and were refused. */
    public record Count(long imported, long left, long refused) {

        static final Count NONE = new Count(0, 0, 0);

        /** All that were seen. */
        public long all() {
            return imported + left + refused;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Part, Count> counts = new EnumMap<>(Part.class);
    private long moreFaults;
    private boolean whole;

    /** What became of each map and persona, in their order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The first things that could not be taken in, apart from maps and personas. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How many faults there are besides. */
    public long moreFaults() {
        return moreFaults;
    }

    public Count count(Part part) {
        return counts.getOrDefault(part, Count.NONE);
    }

    /** Whether the file has everything that was written to it, as its last entry says. */
    public boolean whole() {
        return whole;
    }

    void add(Part part, Line line) {
        lines.add(line);
        add(part, line.outcome(), 1);
    }

    void add(Part part, Outcome outcome, long many) {
        Count before = count(part);
        counts.put(
                part,
                new Count(
                        before.imported() + (outcome == Outcome.IMPORTED ? many : 0),
                        before.left() + (outcome == Outcome.LEFT ? many : 0),
                        before.refused() + (outcome == Outcome.REFUSED ? many : 0)));
    }

    /** One that is refused, and why. */
    void refuse(Part part, Fault fault) {
        add(part, Outcome.REFUSED, 1);
        tell(fault);
    }

    void tell(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        } else {
            moreFaults++;
        }
    }

    void seenWhole(boolean all) {
        whole = all;
    }

    boolean isEmpty() {
        return counts.values().stream().allMatch(count -> count.imported() + count.left() == 0);
    }
}
