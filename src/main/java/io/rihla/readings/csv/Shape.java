package io.rihla.readings.csv;

import java.util.List;
import java.util.Map;

/**
 * How a file is read, as far as it was said or recognised.
 *
 * @param header the names of the columns, in their order; empty for a file without
 * @param columns where each kind of column stands, from 0
 */
public record Shape(
        Encoding encoding,
        Separator separator,
        DateOrder dates,
        DecimalMark decimals,
        List<String> header,
        Map<Column, Integer> columns) {

    public Shape {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }
}
