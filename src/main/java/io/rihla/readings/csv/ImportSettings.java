package io.rihla.readings.csv;

import io.rihla.readings.Scale;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * How somebody wants a file to be read; what is empty is recognised from the file.
 *
 * @param use the use that all lines belong to; empty where a column says so
 * @param scale how the answers are counted; needed for uses without any reading
 * @param zone where clocks show the file's times
 * @param header whether the first line names the columns; without, {@code columns} are numbers
 * @param columns names of columns, or their numbers from 1; any given, those not given are none
 */
public record ImportSettings(
        Optional<String> use,
        Optional<Scale> scale,
        ZoneId zone,
        Optional<Encoding> encoding,
        Optional<Separator> separator,
        Optional<DateOrder> dates,
        Optional<DecimalMark> decimals,
        boolean header,
        Map<Column, String> columns) {

    public ImportSettings {
        columns = Map.copyOf(columns);
    }
}
