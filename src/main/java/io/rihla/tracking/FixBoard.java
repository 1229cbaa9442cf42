package io.rihla.tracking;

import io.rihla.journey.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Figures about fixes for one person.
 *
 * @param asOf when the issues were last known to be read; empty when they never were, and then
 *     there are no figures either
 */
public record FixBoard(Optional<Instant> asOf, Figures total, List<Row> rows) {

    public FixBoard {
        rows = List.copyOf(rows);
    }

    /** Whether no pain point that was asked for is linked to any issue that counts. */
    public boolean empty() {
        return total.equals(Figures.NONE);
    }

    /**
     * One line.
     *
     * @param key what the line is asked for by
     * @param name of the department, map or stage; empty for what nobody answers for, or a name
     *     that is not known
     * @param department the entry of the catalogue whose line it is
     * @param map the map's name, where the line is a stage's
     */
    public record Row(
            String key,
            LocalizedText name,
            Optional<Department> department,
            LocalizedText map,
            Figures figures) {}
}
