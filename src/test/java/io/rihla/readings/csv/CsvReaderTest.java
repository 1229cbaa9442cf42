package io.rihla.readings.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.readings.ReadingError;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** CSV as people's programs write it, and as they should not. */
class CsvReaderTest {

    @Test
    void cellsLinesAndQuotations() {
        assertThat(cells("a,b\r\n\"c,d\",\"e\"\"f\"\n\"g\nh\",i\rj,"))
                .containsExactly(
                        List.of("a", "b"),
                        List.of("c,d", "e\"f"),
                        List.of("g\nh", "i"),
                        List.of("j", ""));
    }

    @Test
    void linesAreCountedAsAnEditorDoes() {
        assertThat(records("a\r\n\n\"b\r\nc\nd\"\re\n").stream().map(CsvRecord::line))
                .containsExactly(1L, 2L, 3L, 6L);
    }

    @Test
    void quotationMarksWithinACellAreText() {
        assertThat(cells("5\" tall,a\"b\n\"c\"d,e\n\"\",\"\"\"\"\n"))
                .containsExactly(
                        List.of("5\" tall", "a\"b"), List.of("cd", "e"), List.of("", "\""));
    }

    /** What nothing closes would otherwise swallow all that follows. */
    @Test
    void anOpenQuotationSpoilsItsOwnLineOnly() {
        List<CsvRecord> records = records("1,\"a\n2,b\n3,c\n4,\"d\n");

        assertThat(records.get(0).error()).contains(ReadingError.OPEN_QUOTE);
        assertThat(records.get(1).cells()).containsExactly("2", "b");
        assertThat(records.get(2).cells()).containsExactly("3", "c");
        assertThat(records.get(3).error()).contains(ReadingError.OPEN_QUOTE);
        assertThat(records.stream().map(CsvRecord::line)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void anOpenQuotationBeforeManyLinesSpoilsItsOwnLineOnly() {
        String lines = "x,1234567890\n".repeat(CsvReader.LONGEST);
        List<CsvRecord> records = records("a,\"b\n" + lines + "c,d");

        assertThat(records).hasSize(CsvReader.LONGEST + 2);
        assertThat(records.get(0).error()).contains(ReadingError.OPEN_QUOTE);
        assertThat(records.subList(1, records.size())).allMatch(record -> record.error().isEmpty());
        assertThat(records.get(records.size() - 1))
                .isEqualTo(CsvRecord.of(CsvReader.LONGEST + 2, List.of("c", "d")));
    }

    /** As long as the memory of the tests is large: it has to be passed over, not kept. */
    @Test
    void aLineWithoutAnEndIsPassedOver() throws IOException {
        for (String begins : List.of("1,", "1,\"")) {
            CsvReader reader = new CsvReader(new LongLine(begins, longest(), "\n2,b\n"), ',');
            assertThat(reader.next()).contains(CsvRecord.bad(1, ReadingError.LINE_TOO_LONG));
            assertThat(reader.next()).contains(CsvRecord.of(2, List.of("2", "b")));
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void aLineWithTooManyCellsIsPassedOver() {
        List<CsvRecord> records = records(",".repeat(500) + "\na,b");

        assertThat(records.get(0).error()).contains(ReadingError.TOO_MANY_COLUMNS);
        assertThat(records.get(1).cells()).containsExactly("a", "b");
    }

    @Test
    void aFileOfOpenQuotationsTakesNoAges() throws IOException {
        for (String line : List.of("\"a\n", "x\",\"\n")) {
            String file = line.repeat(20_000);
            CsvReader reader = new CsvReader(new StringReader(file), ',');
            int records = 0;
            while (reader.next().isPresent()) {
                records++;
            }
            assertThat(records).isPositive();
            // The end of the file is looked for from each line near it.
            assertThat(reader.steps()).isLessThan(4L * file.length() + 3000L * CsvReader.LONGEST);
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) {
        String file =
                table.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\n"));

        assertThat(read(new StringReader(file), ';').stream().map(CsvRecord::cells).toList())
                .isEqualTo(table);
    }

    /** Whatever comes, each line is in one record, or said to be unreadable. */
    @Property(tries = 500)
    void nothingIsLost(@ForAll("scrawls") String file) {
        List<CsvRecord> records = read(new StringReader(file), ',');

        long line = 0;
        for (CsvRecord record : records) {
            assertThat(record.line()).isGreaterThan(line);
            line = record.line();
        }
        assertThat(line).isLessThanOrEqualTo(file.lines().count());
        if (!file.contains("\"")) {
            assertThat(records).hasSize((int) file.lines().count());
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("ab,;\"\n\r\tșع ")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> scrawls() {
        return Arbitraries.strings().withChars("a,\"\n").ofMaxLength(200);
    }

    private static long longest() {
        return Boolean.getBoolean("soak") ? 1_000_000_000L : 20_000_000L;
    }

    private static List<List<String>> cells(String file) {
        return records(file).stream().map(CsvRecord::cells).toList();
    }

    private static List<CsvRecord> records(String file) {
        return read(new StringReader(file), ',');
    }

    private static List<CsvRecord> read(Reader file, char separator) {
        CsvReader reader = new CsvReader(file, separator);
        List<CsvRecord> records = new ArrayList<>();
        try {
            for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                records.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** A text with very many letters in its middle, made while it is read. */
    private static final class LongLine extends Reader {

        private final StringReader begins;
        private final StringReader ends;
        private long left;

        LongLine(String begins, long letters, String ends) {
            this.begins = new StringReader(begins);
            this.ends = new StringReader(ends);
            left = letters;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = begins.read(into, from, length);
            if (read >= 0) {
                return read;
            }
            if (left > 0) {
                int some = (int) Math.min(length, left);
                Arrays.fill(into, from, from + some, 'x');
                left -= some;
                return some;
            }
            return ends.read(into, from, length);
        }

        @Override
        public void close() {
            begins.close();
            ends.close();
        }
    }
}
