package io.rihla.view.soy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.text.Dates;
import io.rihla.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words that the browser's twins are held to, in {@code twins.json}. After a change of texts or
 * functions, {@code -Drihla.twins=write} writes the file anew.
 */
class TwinsTest {

    private static final Path FILE = Path.of("src/test/resources/text/twins.json");
    private static final List<String> TAGS = List.of("en", "ar", "ar-u-nu-arab", "ro", "de");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts = new Texts();
    private final Dates dates = new Dates(texts);
    private final List<Map<String, Object>> calls = new ArrayList<>();

    @Test
    void theFileHoldsWhatTheServerSays() throws IOException {
        TAGS.forEach(this::counts);
        TAGS.forEach(this::figures);
        TAGS.forEach(this::days);
        TAGS.forEach(this::names);
        String written = json();
        if ("write".equals(System.getProperty("rihla.twins"))) {
            Files.writeString(FILE, written);
        }

        assertThat(Files.readString(FILE)).isEqualTo(written);
    }

    private void counts(String tag) {
        Stream.concat(
                        IntStream.rangeClosed(0, 122).boxed(),
                        Stream.of(199, 200, 201, 1000, 1_000_000, 1.5, 0.5, -1, -3))
                .forEach(n -> call(new PluralFunction(texts), tag, "rihla.count.touchpoints", n));
    }

    private void figures(String tag) {
        Stream.<Number>of(
                        0,
                        7,
                        999,
                        1000,
                        -1000,
                        12345678,
                        1.5,
                        -0.5,
                        0.0004,
                        -0.0004,
                        0.0005,
                        1e-7,
                        2.0005,
                        1.0005,
                        9.9995,
                        999.9995,
                        1234567.891,
                        0.1 + 0.2,
                        123456789012.0)
                .forEach(n -> call(new NumberFunction(), tag, n));
        Stream.of(-2, -1, 0, 1, 2).forEach(n -> call(new SignedFunction(), tag, n));
    }

    private void days(String tag) {
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "2026-%02d-%02d".formatted(month, month * 2))
                .forEach(day -> call(new DayFunction(dates), tag, day));
        call(new DayTimeFunction(dates), tag, "2026-11-02T09:05");
        call(new DayTimeFunction(dates), tag, "1999-01-31T00:00");
    }

    private void names(String tag) {
        Stream.of(
                        "Clinic 7",
                        "رحلة الولاء",
                        "Harta „Începuturi”",
                        "RIHLA-7",
                        "خريطة RIHLA-7",
                        "−2",
                        "2026",
                        "{0} $& {1}",
                        "<b>&amp;</b> 'x' \"y\"",
                        "a\u202eb\u2069\u200f",
                        "🗺 \ud83a\udd00",
                        "")
                .forEach(name -> call(new TextFunction(texts), tag, "rihla.map.empty", name));
        call(new TextFunction(texts), tag, "rihla.severity.of", 1, 5);
        call(new TextFunction(texts), tag, "rihla.severity.of", 2.5, 3.0, null, 4);
    }

    private void call(WordFunction function, String tag, Object... args) {
        Object[] all = Stream.concat(Stream.of(tag), Arrays.stream(args)).toArray();
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("call", function.getName());
        call.put("args", all);
        call.put("words", function.apply(all));
        calls.add(call);
    }

    private String json() {
        return calls.stream()
                .map(JSON::valueToTree)
                .map(Object::toString)
                .map(line -> INVISIBLE.matcher(line).replaceAll(TwinsTest::escape))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String escape(MatchResult found) {
        return "\\\\u%04x".formatted((int) found.group().charAt(0));
    }
}
