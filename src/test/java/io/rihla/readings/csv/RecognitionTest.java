package io.rihla.readings.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.readings.BadReading;
import io.rihla.readings.ReadingError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file gives away about how it was written. */
class RecognitionTest {

    private static final String ARABIC =
            "التاريخ;القيمة;الملاحظات\n٢٥/٣/٢٠٢٦;٤٫٥;كانت الخدمة سريعة جدًا\n";
    private static final String ROMANIAN =
            "Data;Valoare;Observații\n25.3.2026;4,5;Răspunsul a venit foarte târziu\n";

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void everyEncodingIsRecognised(Encoding encoding) throws IOException {
        boolean romanian = encoding == Encoding.CP1250;
        // Code page 1250 has the cedilla only.
        String file = romanian ? ROMANIAN.replace('ț', 'ţ') : ARABIC.replace("ً", "");
        Shape shape = shape(bytes(file, encoding.charset()), ANY);

        assertThat(shape.encoding()).isEqualTo(encoding);
        assertThat(shape.header().get(0)).isEqualTo(romanian ? "Data" : "التاريخ");
    }

    @Test
    void marksOfAnEncodingAreNoPartOfTheText() throws IOException {
        for (Encoding encoding : List.of(Encoding.UTF_8, Encoding.UTF_16LE, Encoding.UTF_16BE)) {
            Shape shape = shape(bytes("\uFEFFdate,value\n", encoding.charset()), ANY);
            assertThat(shape.encoding()).isEqualTo(encoding);
            assertThat(shape.header()).containsExactly("date", "value");
        }
    }

    @Test
    void separatorDatesAndNumbersAreRecognised() throws IOException {
        Shape romanian = shape(utf8(ROMANIAN), ANY);
        assertThat(romanian.separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(romanian.dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(romanian.decimals()).isEqualTo(DecimalMark.COMMA);
        assertThat(romanian.columns()).isEqualTo(Map.of(Column.AT, 0, Column.VALUE, 1));

        Shape american = shape(utf8("Date\tScore\n1/2/2026\t7\n3/25/2026\t7.5\n"), ANY);
        assertThat(american.separator()).isEqualTo(Separator.TAB);
        assertThat(american.dates()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(american.decimals()).isEqualTo(DecimalMark.POINT);
    }

    @Test
    void whatContradictsItselfStaysUnknown() throws IOException {
        Shape shape = shape(utf8("date;value\n25/3/2026;1.5\n3/25/2026;1,5\n"), ANY);

        assertThat(shape.dates()).isEqualTo(DateOrder.UNKNOWN);
        assertThat(shape.decimals()).isEqualTo(DecimalMark.UNKNOWN);
    }

    @Test
    void spreadsheetsMayNameTheSeparator() throws IOException {
        Shape shape = shape(utf8("sep=;\r\ndate;value, in minutes;value\r\n"), ANY);

        assertThat(shape.separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(shape.columns()).isEqualTo(Map.of(Column.AT, 0, Column.VALUE, 2));
    }

    @Test
    void whoeverKnowsBetterSaysSo() throws IOException {
        ImportSettings said =
                new ImportSettings(
                        Optional.of("u1"),
                        Optional.empty(),
                        ZoneId.of("UTC"),
                        Optional.of(Encoding.CP1250),
                        Optional.of(Separator.COMMA),
                        Optional.of(DateOrder.MONTH_FIRST),
                        Optional.of(DecimalMark.POINT),
                        true,
                        Map.of(Column.AT, "ÎNCEPUT", Column.VALUE, "2"));
        Shape shape = shape(bytes("început,x\n1.2.2026,5", Charset.forName("windows-1250")), said);

        assertThat(shape)
                .isEqualTo(
                        new Shape(
                                Encoding.CP1250,
                                Separator.COMMA,
                                DateOrder.MONTH_FIRST,
                                DecimalMark.POINT,
                                List.of("început", "x"),
                                Map.of(Column.AT, 0, Column.VALUE, 1)));
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        for (String file : List.of("", "a,b\n1,2", "date\n2026-01-01", "value\n5")) {
            assertThatThrownBy(() -> shape(utf8(file), ANY))
                    .isInstanceOfSatisfying(
                            BadReading.class,
                            bad -> assertThat(bad.at(0).error()).isEqualTo(ReadingError.NO_COLUMN));
        }
    }

    private static final ImportSettings ANY =
            new ImportSettings(
                    Optional.of("u1"),
                    Optional.empty(),
                    ZoneId.of("UTC"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Map.of());

    private static Shape shape(byte[] file, ImportSettings settings) throws IOException {
        return new CsvFile(new ByteArrayInputStream(file), settings).shape();
    }

    private static byte[] utf8(String file) {
        return bytes(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file, Charset charset) {
        return file.getBytes(charset);
    }
}
