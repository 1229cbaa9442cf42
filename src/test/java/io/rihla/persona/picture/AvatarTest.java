package io.rihla.persona.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Pop, AP",
        "ana, A",
        "Élodie van den Berg, ÉB",
        "Ștefan-Andrei țurcanu, ȘȚ",
        "«Ana» (student), AS",
        "ǆ, ǅ",
        "3M fan, 3F",
        "أحمد كمال, أ ك",
        "المشتري الأول, م أ",
        "ليلى, ل",
        "الي, ا",
        "Omar الطالب, O ط",
        "<script>alert(1)</script>, S"
    })
    void initialsAreThoseOfTheFirstWordAndTheLast(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
        assertThat(Avatar.svg("k", name)).contains(">" + initials + "</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "…", "\u064B"})
    void whoHasNoLettersIsASilhouette(String name) {
        assertThat(Avatar.svg("k", name)).contains("<circle").doesNotContain("<text");
    }

    @Test
    void itIsTheSameEverywhereAndKeepsItsColourUnderAnotherName() {
        assertThat(Avatar.svg("ana", "Ana")).isEqualTo(Avatar.svg("ana", "Ana"));
        assertThat(colour(Avatar.svg("ana", "Ana"))).isEqualTo(colour(Avatar.svg("ana", "ليلى")));
        Set<String> colours =
                IntStream.range(0, 200)
                        .mapToObj(i -> colour(Avatar.svg("persona-" + i, "A")))
                        .collect(Collectors.toSet());
        assertThat(colours).containsExactlyInAnyOrderElementsOf(Avatar.COLOURS);
    }

    @Test
    void lettersCanBeReadOnEveryColour() {
        assertThat(Avatar.COLOURS).allMatch(colour -> contrast(colour, Avatar.INK) >= 4.5);
        assertThat(contrast("#000000", "#ffffff")).isBetween(20.9, 21.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "", "<&\"'>", "ليلى حسن"})
    void itIsADrawingOfItsOwn(String name) throws Exception {
        String svg = Avatar.svg("<&>", name);

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "url(", "href", "<style", "<script");
    }

    private static String colour(String svg) {
        return svg.replaceAll(".*<rect[^>]*fill=\"([^\"]*)\".*", "$1");
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
