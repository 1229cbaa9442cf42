package io.rihla.journey.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rihla.journey.MapLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue: every bad file is refused with a clear error that names the place. */
class BadInputTest {

    private static final String HEAD =
            "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],\"name\":{\"en\":\"M\"}";
    private static final String STAGE = "{\"id\":\"s1\",\"name\":{\"en\":\"S\"}}";
    private static final String TOUCHPOINT =
            "{\"id\":\"t1\",\"stage\":\"s1\",\"name\":{\"en\":\"T\"}";

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    truncated            | ``                           | ``
                    truncated            | /stages/0/id                 | {"stages":[{"id":"s1"
                    truncated            | /name/en                     | {"name":{"en":"half a
                    not-json             | ``                           | hello
                    not-json             | /stages                      | {"stages":NaN}
                    not-json             | /a                           | {"a":-Infinity}
                    not-json             | ``                           | {} {}
                    not-json             | /a/1                         | {"a":[1,]}
                    wrong-type           | ``                           | []
                    wrong-type           | ``                           | "text"
                    unknown-format       | /format                      | {}
                    unknown-format       | /format                      | {"format":"rihla-map/2"}
                    unknown-format       | /format                      | {"format":1}
                    missing              | /languages                   | {"format":"rihla-map/1"}
                    map-without-name     | /name                        | {"format":"rihla-map/1","languages":["en"]}
                    unknown-language     | /name/fr                     | {"format":"rihla-map/1","languages":["en"],"name":{"fr":"x"}}
                    unknown-language     | /languages                   | {"format":"rihla-map/1","languages":["fr"],"name":{"en":"x"}}
                    named-twice          | /languages/1                 | {"format":"rihla-map/1","languages":["en","en"]}
                    duplicate-key        | /format                      | {"format":"rihla-map/1","format":"rihla-map/1"}
                    duplicate-key        | /stages/0/x/y                | {"stages":[{"x":{"y":1,"y":1}}]}
                    lone-surrogate       | /a                           | {"a":"x\\ud800y"}
                    lone-surrogate       | /a                           | {"a":"\\udc00"}
                    bidi-override        | /a/0                         | {"a":["x\\u202ey"]}
                    bidi-override        | /a                           | {"a":"\\u2066"}
                    control-character    | /a                           | {"a":"\\u0000"}
                    """)
    void aDocumentIsRefusedAtItsPlace(String code, String place, String json) {
        assertRefused(code, place, json);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    wrong-type           | /stages              | "stages":{}
                    wrong-type           | /stages/0            | "stages":[1]
                    missing              | /stages/0/id         | "stages":[{"name":{"en":"x"}}]
                    bad-id               | /stages/0/id         | "stages":[{"id":"a b","name":{"en":"x"}}]
                    bad-id               | /stages/0/id         | "stages":[{"id":"map","name":{"en":"x"}}]
                    stage-without-name   | /stages/0/name       | "stages":[{"id":"a"}]
                    stage-without-name   | /stages/0/name       | "stages":[{"id":"a","name":{"en":"  "}}]
                    wrong-type           | /stages/0/name       | "stages":[{"id":"a","name":"x"}]
                    wrong-type           | /stages/0/name/en    | "stages":[{"id":"a","name":{"en":7}}]
                    bad-rank             | /stages/1/rank       | "stages":[STAGE,{"id":"b","rank":"a0"}]
                    duplicate-id         | /stages/1/id         | "stages":[STAGE,STAGE]
                    duplicate-id         | /lanes/0/id          | "stages":[STAGE],"lanes":[{"id":"s1"}]
                    unknown-choice       | /lanes/0/kind        | "lanes":[{"id":"l","kind":"x"}]
                    feeling-out-of-range | /touchpoints/0/feeling | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"feeling":7}]
                    feeling-out-of-range | /touchpoints/0/feeling | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"feeling":99999999999}]
                    wrong-type           | /touchpoints/0/feeling | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"feeling":"1"}]
                    wrong-type           | /touchpoints/0/feeling | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"feeling":1.5}]
                    wrong-type           | /touchpoints/0/momentOfTruth | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"momentOfTruth":1}]
                    unknown-parent       | /touchpoints/0/stage | "touchpoints":[TOUCHPOINT}]
                    unknown-parent       | /touchpoints/0/stage | "lanes":[{"id":"s1"}],"touchpoints":[TOUCHPOINT}]
                    named-twice          | /touchpoints/0/channels/1 | "stages":[STAGE],"touchpoints":[TOUCHPOINT,"channels":["a","a"]}]
                    severity-out-of-range| /painPoints/0/severity | "stages":[STAGE],"touchpoints":[TOUCHPOINT}],"painPoints":[{"id":"p","touchpoint":"t1","severity":0}]
                    published-incomplete | /goal                | "state":"published"
                    unknown-choice       | /state               | "state":"gone"
                    """)
    void aMapIsRefusedAtItsPlace(String code, String place, String fields) {
        String json =
                HEAD + "," + fields.replace("STAGE", STAGE).replace("TOUCHPOINT", TOUCHPOINT) + "}";
        assertRefused(code, place, json);
    }

    @Test
    void aMillionCharactersInACellAreRefused() {
        String json =
                HEAD
                        + ",\"stages\":["
                        + STAGE
                        + "],\"lanes\":[{\"id\":\"l\"}],\"cards\":[{\"id\":\"c\",\"lane\":\"l\","
                        + "\"stage\":\"s1\",\"text\":{\"en\":\""
                        + "x".repeat(1_000_000)
                        + "\"}}]}";
        MapFormatException refused = assertRefused("text-too-long", "/cards/0/text/en", json);
        assertThat(refused.args()).containsExactly("10000");
    }

    @Test
    void combiningMarksCountAsCharacters() {
        assertRefused("text-too-long", "/a", "{\"a\":\"e" + "\u0301".repeat(100_000) + "\"}");
    }

    @Test
    void aLongNameIsRefused() {
        String json =
                HEAD
                        + ",\"stages\":[{\"id\":\"a\",\"name\":{\"en\":\""
                        + "x".repeat(256)
                        + "\"}}]}";
        assertRefused("text-too-long", "/stages/0/name/en", json);
    }

    @Test
    void tooManyStagesAreRefused() {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            stages.append(i == 0 ? "" : ",").append(STAGE.replace("s1", "s" + i));
        }
        assertRefused("too-many", "/stages", HEAD + ",\"stages\":[" + stages + "]}");
    }

    @Test
    void deepNestingIsRefusedAtTheLimit() {
        String json = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        MapFormatException refused = assertRefused("too-deep", null, json);
        assertThat(refused.place()).startsWith("/a/a/a").hasSizeLessThan(256);
        assertRefused("too-deep", null, "[".repeat(5_000));
        assertRefused("too-deep", null, "[".repeat(2_000_000));
    }

    @Test
    void fiftyMegabytesAreRefusedAfterFive() {
        CountingStream endless = new CountingStream(50_000_000);

        MapFormatException refused =
                catchThrowableOfType(
                        MapFormatException.class, () -> MapFiles.read(endless, MapLimits.DEFAULT));

        assertThat(refused.code()).isEqualTo("too-large");
        assertThat(refused.args()).containsExactly(Integer.toString(MapLimits.DEFAULT.bytes()));
        assertThat(endless.read).isLessThan(MapLimits.DEFAULT.bytes() + 100_000);
    }

    @Test
    void aSmallFileOfManyBracesIsRefused() {
        assertRefused("too-large", null, "[" + "{},".repeat(1_200_000) + "{}]");
    }

    @Test
    void loneSurrogatesAreRefusedInRawBytesToo() {
        byte[] json = "{\"a\":\"???\"}".getBytes(StandardCharsets.ISO_8859_1);
        json[6] = (byte) 0xED;
        json[7] = (byte) 0xA0;
        json[8] = (byte) 0x80;
        MapFormatException refused =
                catchThrowableOfType(
                        MapFormatException.class, () -> MapFiles.read(json, MapLimits.DEFAULT));
        assertThat(refused.code()).isIn("lone-surrogate", "not-json");
    }

    @Test
    void markupIsPlainText() {
        String markup = "<script>alert(1)</script>{{x}}${y}&amp;";
        String json = HEAD.replace("\"M\"", "\"" + markup + "\"") + "}";
        assertThat(read(json).name().texts()).containsValue(markup);
    }

    @Test
    void errorsSayWhereButNotWhat() {
        MapFormatException refused = assertRefused("truncated", "/secret", "{\"secret\":\"se");
        assertThat(refused).hasMessage("truncated at /secret");
    }

    private static io.rihla.journey.JourneyMap read(String json) {
        return MapFiles.read(json.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT);
    }

    private static MapFormatException assertRefused(String code, String place, String json) {
        MapFormatException refused =
                catchThrowableOfType(MapFormatException.class, () -> read(json));
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        if (place != null) {
            assertThat(refused.place()).isEqualTo(place);
        }
        return refused;
    }

    /** A document as large as one likes, made while it is read. */
    private static final class CountingStream extends InputStream {
        private final long size;
        private long read;

        CountingStream(long size) {
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            return read >= size ? -1 : read++ == 0 ? '[' : read % 2 == 0 ? '1' : ',';
        }
    }
}
