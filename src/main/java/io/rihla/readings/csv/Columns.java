package io.rihla.readings.csv;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import io.rihla.text.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds which column of a file holds what. */
final class Columns {

    private Columns() {}

    /**
     * Where each kind of column stands.
     *
     * @throws BadReading if one is missing without which no line can be read
     */
    static Map<Column, Integer> find(ImportSettings settings, List<String> header) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        if (settings.columns().isEmpty()) {
            recognise(settings, header, found);
        } else {
            settings.columns()
                    .forEach((column, name) -> found.put(column, place(column, name, header)));
        }
        require(found, Column.AT);
        if (!found.containsKey(Column.FAVOURABLE)) {
            require(found, Column.VALUE);
        }
        if (settings.use().isEmpty()) {
            require(found, Column.USE);
        }
        return found;
    }

    private static void recognise(
            ImportSettings settings, List<String> header, Map<Column, Integer> found) {
        for (int i = 0; i < header.size(); i++) {
            String name = Folding.fold(header.get(i));
            for (Column column : Column.values()) {
                boolean wanted = column != Column.USE || settings.use().isEmpty();
                if (wanted && column.isNamed(name)) {
                    found.putIfAbsent(column, i);
                }
            }
        }
    }

    private static int place(Column column, String name, List<String> header) {
        String folded = Folding.fold(name);
        for (int i = 0; i < header.size(); i++) {
            if (Folding.fold(header.get(i)).equals(folded)) {
                return i;
            }
        }
        if (folded.matches("[1-9]\\d{0,2}")) {
            return Integer.parseInt(folded) - 1;
        }
        throw new BadReading(ReadingError.NO_COLUMN, column.id(), name);
    }

    private static void require(Map<Column, Integer> found, Column column) {
        if (!found.containsKey(column)) {
            throw new BadReading(ReadingError.NO_COLUMN, column.id(), "");
        }
    }
}
