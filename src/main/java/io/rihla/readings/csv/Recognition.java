package io.rihla.readings.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Recognises how a file is written from how it begins. */
final class Recognition {

    /** What spreadsheets put on the first line to say which separator they used. */
    private static final String SEPARATOR_LINE = "sep=";

    private final ImportSettings settings;
    private final Encoding encoding;
    private final List<CsvRecord> records = new ArrayList<>();
    private final Separator separator;
    private final int preamble;

    /**
     * @param beginning of the file, without the mark of its encoding; perhaps cut off anywhere
     * @param whole whether that is the whole file
     */
    Recognition(ImportSettings settings, Encoding encoding, byte[] beginning, boolean whole)
            throws IOException {
        this.settings = settings;
        this.encoding = encoding;
        String text = new String(beginning, encoding.charset());
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        preamble = isSeparatorLine(first) ? 1 : 0;
        separator = settings.separator().orElseGet(() -> separator(first));
        CsvReader reader = new CsvReader(new StringReader(text), separator.sign());
        for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            if (!next.get().blank()) {
                records.add(next.get());
            }
        }
        if (!whole && !records.isEmpty()) {
            records.remove(records.size() - 1);
        }
    }

    /** How many records come before those with readings. */
    int before() {
        return preamble + (settings.header() ? 1 : 0);
    }

    /**
     * @throws io.rihla.readings.BadReading if a column is missing
     */
    Shape shape() {
        List<String> header =
                settings.header() && records.size() > preamble
                        ? records.get(preamble).cells()
                        : List.of();
        Map<Column, Integer> columns = Columns.find(settings, header);
        return new Shape(
                encoding,
                separator,
                settings.dates()
                        .orElseGet(
                                () ->
                                        agreed(columns, Column.AT, Moments::hint)
                                                .orElse(DateOrder.UNKNOWN)),
                settings.decimals()
                        .orElseGet(
                                () ->
                                        agreed(columns, Column.VALUE, Figures::hint)
                                                .orElse(DecimalMark.UNKNOWN)),
                header,
                columns);
    }

    /** What all cells of a column agree on that give anything away. */
    private <T> Optional<T> agreed(
            Map<Column, Integer> columns, Column column, Function<String, Optional<T>> hint) {
        Integer place = columns.get(column);
        Set<T> hints = new HashSet<>();
        if (place != null) {
            records.stream()
                    .skip(before())
                    .filter(record -> record.cells().size() > place)
                    .forEach(record -> hint.apply(record.cells().get(place)).ifPresent(hints::add));
        }
        return hints.size() == 1 ? hints.stream().findFirst() : Optional.empty();
    }

    private static boolean isSeparatorLine(String line) {
        return line.startsWith(SEPARATOR_LINE) && line.length() == SEPARATOR_LINE.length() + 1;
    }

    private static Separator separator(String first) {
        if (isSeparatorLine(first)) {
            for (Separator separator : Separator.values()) {
                if (first.charAt(SEPARATOR_LINE.length()) == separator.sign()) {
                    return separator;
                }
            }
        }
        return Separator.of(first);
    }
}
