package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The templates in the products' own engine. What they print lies in golden files; run with {@code
 * -Dgolden.write} to write them anew, then read the difference.
 */
class MapTemplateTest {

    private static final Path GOLDEN = Path.of("src/test/resources/view");
    private static final Path DEMO = Path.of("workbench/demo/maps");
    private static final Path DRAWN = Path.of("target/drawn");
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of("io.rihla.rihla:map-templates", List.of("map/map.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final MapViews views = new MapViews(new Texts());

    @ParameterizedTest
    @CsvSource({
        "en, en, simple, true",
        "ar, en, full, true",
        "ar, ar, full, false",
        "en, ro, table, false",
        "ro, ar, simple, true"
    })
    void aMapLooksAsItDid(String wanted, String reader, String view, boolean interactive)
            throws IOException {
        MapView map = view(SampleMaps.small(), wanted, reader, view, interactive);
        String name =
                "small-%s-for-%s-%s%s"
                        .formatted(wanted, reader, view, interactive ? "" : "-static");

        matches(name + ".html", html(map));
        // What the browser's templates get; their test holds what they print against the HTML.
        matches(name + ".json", new ObjectMapper().writeValueAsString(map));
    }

    /** Draws what {@code map.test.ts} draws after it and compares. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-system",
                "coffee-loyalty",
                "clinic-visit",
                "online-shop",
                "software-purchase",
                "large-map"
            })
    void everyDemoMapIsDrawnInEveryLanguage(String key) throws IOException {
        JourneyMap map =
                MapFiles.read(Files.readAllBytes(DEMO.resolve(key + ".json")), MapLimits.DEFAULT);
        Files.createDirectories(DRAWN);
        for (Language language : Language.values()) {
            MapView view = view(map, language.tag(), language.tag(), "full", true);
            String name = key + "-" + language.tag();
            String html = html(view);

            assertThat(html).contains("<table", "rihla-curve");
            Files.writeString(DRAWN.resolve(name + ".html"), html + "\n");
            Files.writeString(
                    DRAWN.resolve(name + ".json"), new ObjectMapper().writeValueAsString(view));
        }
    }

    private static void matches(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text + "\n");
        }
        assertThat(text + "\n").isEqualTo(Files.readString(golden));
    }

    @Test
    void whatPeopleWroteIsTextWhereverItStands() {
        String html = html(SampleMaps.small(), "en", "en", "full", true);

        assertThat(html)
                .contains("Search &amp; find", "Web &lt;site&gt;", "Compare &quot;plans&quot;")
                .doesNotContain("<site>");
    }

    @Test
    void theFirstStageOfAnArabicCurveIsAtTheRight() {
        assertThat(html(SampleMaps.small(), "ar", "en", "full", true))
                .contains("d=\"M875 80C750 80 750 35 625 35C437 35 437 20 250 20\"");
        assertThat(html(SampleMaps.small(), "en", "ar", "full", true))
                .contains("d=\"M125 80C250 80 250 35 375 35C562 35 562 20 750 20\"");
    }

    @Test
    void aMapForPaperHasNoScriptsHandlesAndNoButtons() {
        assertThat(html(SampleMaps.small(), "en", "en", "full", false))
                .doesNotContain("<button", "data-rihla", "tabindex");
    }

    @Test
    void aMapWithoutStagesSaysWhatToDo() {
        JourneyMap empty =
                JourneyMap.empty("NEW-1", Language.EN, LocalizedText.of(Language.EN, "New"));

        assertThat(html(empty, "en", "en", "simple", true))
                .contains("no stages")
                .doesNotContain("<table");
    }

    private String html(
            JourneyMap map, String wanted, String reader, String view, boolean interactive) {
        return html(view(map, wanted, reader, view, interactive));
    }

    private static String html(MapView map) {
        return SOY.render("io.rihla.rihla:map-templates", "Rihla.Map.page", Map.of("map", map));
    }

    private MapView view(
            JourneyMap map, String wanted, String reader, String view, boolean interactive) {
        return views.of(
                map,
                new Showing(
                        Language.ofTag(wanted).orElseThrow(),
                        TextLocale.ofTag(reader).orElseThrow(),
                        ViewKind.ofParameter(view).orElseThrow(),
                        interactive,
                        true,
                        "Omar"));
    }
}
