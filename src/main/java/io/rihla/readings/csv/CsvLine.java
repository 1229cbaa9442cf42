package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.ReadingChecks;
import io.rihla.readings.ReadingError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Reads a record as a reading. */
final class CsvLine {

    /** What stands where the encoding has no character. */
    private static final char UNREADABLE = '\uFFFD';

    private final ImportSettings settings;
    private final Shape shape;
    private final Instant now;

    CsvLine(ImportSettings settings, Shape shape, Instant now) {
        this.settings = settings;
        this.shape = shape;
        this.now = now;
    }

    /**
     * @param ownId the name of the reading if the file gives it none
     * @throws BadReading if the record cannot be read as a reading
     */
    NewReading read(CsvRecord record, String ownId) {
        if (record.error().isPresent()) {
            throw new BadReading(record.error().get(), "", "");
        }
        String use = settings.use().orElseGet(() -> text(record, Column.USE).orElse(""));
        return new NewReading(
                ReadingChecks.use(use),
                text(record, Column.ID).map(ReadingChecks::id).orElse(ownId),
                at(record),
                new Measured(
                        number(record, Column.VALUE),
                        count(record, Column.ANSWERS),
                        count(record, Column.FAVOURABLE),
                        count(record, Column.NEUTRAL),
                        count(record, Column.UNFAVOURABLE),
                        number(record, Column.DEVIATION)));
    }

    private Instant at(CsvRecord record) {
        String cell = text(record, Column.AT).orElse("");
        try {
            return ReadingChecks.at(Moments.read(cell, shape.dates(), settings.zone()), now);
        } catch (BadReading bad) {
            // As it stands in the file, not as it was understood.
            throw bad.saying(cell);
        }
    }

    private Optional<BigDecimal> number(CsvRecord record, Column column) {
        return text(record, column).map(cell -> Figures.read(cell, shape.decimals(), column.id()));
    }

    private Optional<Long> count(CsvRecord record, Column column) {
        return text(record, column).map(cell -> Figures.count(cell, shape.decimals(), column.id()));
    }

    private Optional<String> text(CsvRecord record, Column column) {
        Integer place = shape.columns().get(column);
        if (place == null || place >= record.cells().size()) {
            return Optional.empty();
        }
        String cell = record.cells().get(place).strip();
        if (cell.indexOf(UNREADABLE) >= 0) {
            throw new BadReading(ReadingError.BAD_ENCODING, column.id(), cell);
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
