package io.rihla.readings.csv;

import io.rihla.readings.ReadingError;
import java.util.List;
import java.util.Optional;

/**
 * A record of a file.
 *
 * @param line the line on which it begins, as an editor counts them from 1
 * @param cells empty where it could not be read
 * @param error why it could not be read
 */
record CsvRecord(long line, List<String> cells, Optional<ReadingError> error) {

    static CsvRecord of(long line, List<String> cells) {
        return new CsvRecord(line, cells, Optional.empty());
    }

    static CsvRecord bad(long line, ReadingError error) {
        return new CsvRecord(line, List.of(), Optional.of(error));
    }

    /** Spreadsheets end with lines of nothing but separators. */
    boolean blank() {
        return error.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
