package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.acceptance.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are no maps. The caller reads Romanian, gets the place, and finds everything as it was
 * before.
 */
class BadInputTest {

    private static final String GOOD = Maps.saying("Bine");

    private final Host host = Host.shared();
    private final Maps maps = new Maps(host.wiki("manager"));
    private JsonNode before;

    @BeforeEach
    void look() {
        Pages.speak("manager", "");
        before = maps.list("");
    }

    @AfterEach
    void nothingIsHalfStoredAndTheHostGoesOn() {
        assertThat(maps.list("")).isEqualTo(before);
        String key = maps.take(GOOD, "");
        assertThat(maps.map(key).at("/name/en").asText()).isEqualTo("Bine");
        maps.delete(key).expect(204);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                bad("cut", GOOD.substring(0, GOOD.length() / 2), "truncated", null),
                bad("noJson", "a map, honestly", "not-json", null),
                bad("nothing", "", "truncated", null),
                bad("aList", "[]", "wrong-type", null),
                bad("afterTheEnd", GOOD + "{}", "not-json", null),
                bad("notANumber", with("\"feeling\":1", "\"feeling\":NaN"), "not-json", null),
                bad("infinity", with("\"feeling\":1", "\"feeling\":Infinity"), "not-json", null),
                bad("deep", deep(5_000), "too-deep", null),
                bad(
                        "keyTwice",
                        with("\"severity\":4", "\"severity\":4,\"severity\":5"),
                        "duplicate-key",
                        "/painPoints/0/severity"),
                bad(
                        "idTwice",
                        with("\"id\":\"s2\"", "\"id\":\"s1\""),
                        "duplicate-id",
                        "/stages/1/id"),
                bad(
                        "stagesAsText",
                        with("\"stages\":[", "\"stages\":\"many\",\"other\":["),
                        "wrong-type",
                        "/stages"),
                bad(
                        "feelingAsText",
                        with("\"feeling\":1", "\"feeling\":\"good\""),
                        "wrong-type",
                        "/touchpoints/0/feeling"),
                bad(
                        "feelingAsNull",
                        with("\"feeling\":1", "\"feeling\":null"),
                        "wrong-type",
                        "/touchpoints/0/feeling"),
                bad(
                        "feelingOfSeven",
                        with("\"feeling\":1", "\"feeling\":7"),
                        "feeling-out-of-range",
                        "/touchpoints/0/feeling"),
                bad(
                        "severityOfNine",
                        with("\"severity\":4", "\"severity\":9"),
                        "severity-out-of-range",
                        "/painPoints/0/severity"),
                bad(
                        "stageWithoutName",
                        with("\"s2\",\"name\":{\"en\":\"Bine\"}", "\"s2\""),
                        "stage-without-name",
                        "/stages/1/name"),
                bad(
                        "blankStage",
                        with("\"s2\",\"name\":{\"en\":\"Bine\"}", "\"s2\",\"name\":{\"en\":\" \"}"),
                        "stage-without-name",
                        "/stages/1/name"),
                bad(
                        "noSuchStage",
                        with("\"stage\":\"s1\",\"name\"", "\"stage\":\"s9\",\"name\""),
                        "unknown-parent",
                        "/touchpoints/0/stage"),
                bad(
                        "anotherLanguage",
                        with("\"s2\",\"name\":{\"en\"", "\"s2\",\"name\":{\"fr\""),
                        "unknown-language",
                        "/stages/1/name/fr"),
                bad(
                        "laterFormat",
                        with("rihla-map/1", "rihla-map/99"),
                        "unknown-format",
                        "/format"),
                bad("longCell", cell("x".repeat(1_000_000)), "text-too-long", CELL),
                bad("marks", cell("a" + "\u0301".repeat(100_000)), "text-too-long", CELL),
                bad("highSurrogate", cell("\\ud83d alone"), "lone-surrogate", CELL),
                bad("lowSurrogate", cell("\\ude00 alone"), "lone-surrogate", CELL),
                bad("bidiOverride", cell("txt\u202Egpj.exe"), "bidi-override", CELL),
                bad("bidiIsolate", cell("txt\\u2066gpj"), "bidi-override", CELL),
                bad("nul", cell("a\\u0000b"), "control-character", CELL),
                bad("tooManyStages", manyStages(10_001), "too-many", "/stages"));
    }

    private static final String CELL = "/cards/0/text/en";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileThatIsNoMapIsRefusedWithThePlaceInTheCallersLanguage(
            String name, String file, String code, String place) {
        isSaid(maps.post(file.getBytes(StandardCharsets.UTF_8)), 400, code, place);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 50})
    void aFileThatIsTooLargeIsRefused(int megabytes) {
        byte[] file = new byte[megabytes * 1024 * 1024];
        Arrays.fill(file, (byte) ' ');
        byte[] start = Maps.utf8("{\"format\":\"rihla-map/1\",");
        System.arraycopy(start, 0, file, 0, start.length);
        isSaid(maps.post(file), 413, "too-large", null);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] file = Maps.utf8(GOOD);
        file[GOOD.indexOf("Bine")] = (byte) 0xFF;
        isSaid(maps.post(file), 400, "not-json", null);
    }

    /** Markup is plain text: kept as it is, and harmless wherever it is shown. */
    @Test
    void markupIsTextAndStaysText() {
        String markup = "<script>alert(1)</script><img src=x onerror=alert(1)>{{x}} &amp; \\\"'";
        String key = maps.take(Maps.saying(markup), "?space=" + new Wiki(host).space("manager"));
        assertThat(maps.map(key).at("/stages/0/name/en").asText())
                .isEqualTo(markup.replace("\\", ""));
        String page = host.wiki("manager").get(maps.read(key).json().path("page").asText()).text();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x")
                .doesNotContain("<script>alert(1)", "<img src=x");
        maps.delete(key).expect(204);
    }

    @Test
    void anEditThatIsNoneChangesNothing() {
        String key = maps.take(GOOD, "?space=" + new Wiki(host).space("manager"));
        long base = maps.read(key).json().path("revision").asLong();
        JsonNode map = maps.map(key);
        List<String> edits =
                List.of(
                        "{}",
                        "{\"type\":\"explode\"}",
                        "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t1\",\"value\":7}",
                        "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t1\",\"value\":\"x\"}",
                        "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t9\",\"value\":1}",
                        "{\"type\":\"set-extra\",\"element\":\"map:map\",\"value\":{}}",
                        Maps.setText("stage:s1", "a\\u202Eb"),
                        Maps.setText("stage:s1", "\\ud83d"),
                        Maps.setText("stage:s1", "y".repeat(300)));
        for (String edit : edits) {
            Answer answer = maps.edit(key, base, "c", edit);
            assertThat(answer.status()).as(edit).isIn(400, 422);
            assertThat(answer.json().path("code").asText()).as(edit).isNotEmpty();
            assertThat(answer.json().path("message").asText()).as(edit).isNotEmpty();
        }
        maps.edit(key, base + 1, "c", Maps.setText("stage:s1", "too new")).expect(400);
        assertThat(maps.map(key)).isEqualTo(map);
        maps.delete(key).expect(204);
    }

    private static void isSaid(Answer answer, int status, String code, String place) {
        JsonNode error = answer.expect(status).json();
        assertThat(error.path("code").asText()).isEqualTo(code);
        String message = error.path("message").asText();
        assertThat(message).isEqualTo(Sentences.romanian(code, message));
        if (place != null) {
            assertThat(error.path("field").asText()).isEqualTo(place);
            assertThat(message).contains(place);
        }
    }

    private static Arguments bad(String name, String file, String code, String place) {
        return Arguments.of(name, file, code, place);
    }

    /** The good file with one change. */
    private static String with(String was, String is) {
        if (!GOOD.contains(was)) {
            throw new IllegalArgumentException(was);
        }
        return GOOD.replace(was, is);
    }

    /** The good file with this text on its card. */
    private static String cell(String text) {
        int card = GOOD.indexOf("\"cards\"");
        return GOOD.substring(0, card)
                + GOOD.substring(card)
                        .replaceFirst("Bine", java.util.regex.Matcher.quoteReplacement(text));
    }

    private static String deep(int levels) {
        return with(
                "\"languages\"",
                "\"extra\":" + "[".repeat(levels) + "]".repeat(levels) + ",\"languages\"");
    }

    private static String manyStages(int number) {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < number; i++) {
            stages.append("{\"id\":\"x" + i + "\",\"name\":{\"en\":\"Bine\"}},");
        }
        return with("\"stages\":[", "\"stages\":[" + stages);
    }
}
