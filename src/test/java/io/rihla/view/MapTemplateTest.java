package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.NumberFunction;
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

    /** Getters have no order of their own. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private static final Path GOLDEN = Path.of("src/test/resources/view");
    private static final Path DEMO = Path.of("workbench/demo/maps");
    private static final Path DRAWN = Path.of("target/drawn");
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of("io.rihla.rihla:map-templates", List.of("map/map.soy", "kpi/kpi.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final MapViews views = new MapViews(new Texts());

    @ParameterizedTest
    @CsvSource({
        "en, en, simple, PAGE",
        "ar, en, full, PAGE",
        "ar, ar, full, PAPER",
        "en, ro, table, PAPER",
        "ro, ar, simple, PAGE",
        "en, en, full, EDITOR",
        "ar, ar, full, EDITOR"
    })
    void aMapLooksAsItDid(String wanted, String reader, String view, Use use) throws IOException {
        MapView map =
                view(
                        use == Use.EDITOR ? SampleMaps.unfinished() : SampleMaps.small(),
                        wanted,
                        reader,
                        view,
                        use);
        String name =
                "small-%s-for-%s-%s%s"
                        .formatted(
                                wanted,
                                reader,
                                view,
                                Map.of(Use.PAGE, "", Use.PAPER, "-static", Use.EDITOR, "-editing")
                                        .get(use));

        matches(name + ".html", html(map));
        // What the browser's templates get; their test holds what they print against the HTML.
        matches(name + ".json", JSON.writeValueAsString(map));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en, full, PAGE",
        "ar, ar, full, PAGE",
        "en, ro, full, PAPER",
        "en, en, full, EDITOR"
    })
    void aMapOfTwoPersonasLooksAsItDid(String wanted, String reader, String view, Use use)
            throws IOException {
        MapView map = view(SampleMaps.shared(), wanted, reader, view, use);
        String name =
                "shared-%s-for-%s%s"
                        .formatted(
                                wanted,
                                reader,
                                Map.of(Use.PAGE, "", Use.PAPER, "-static", Use.EDITOR, "-editing")
                                        .get(use));

        matches(name + ".html", html(map));
        matches(name + ".json", JSON.writeValueAsString(map));
    }

    @Test
    void curvesOfPersonasAreToldApartWithoutColourAndInWords() {
        String html = html(SampleMaps.shared(), "en", "en", "full", Use.PAGE);

        assertThat(html)
                .contains("stroke-dasharray=\"7 4\"", "Ana", "a persona that you may not see")
                .contains("data-rihla-choice=\"persona.omar\"", "data-rihla-for=\"persona.omar\"")
                .contains("data-rihla-for=\"persona.gone\"");
        assertThat(html(SampleMaps.shared(), "en", "en", "full", Use.PAPER))
                .contains("Ana", "stroke-dasharray", "a persona that is no longer on this map")
                .doesNotContain("<button", "data-rihla", "tabindex");
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
            MapView view = view(map, language.tag(), language.tag(), "full", Use.PAGE);
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
        String html = html(SampleMaps.small(), "en", "en", "full", Use.PAGE);

        assertThat(html)
                .contains("Search &amp; find", "Web &lt;site&gt;", "Compare &quot;plans&quot;")
                .doesNotContain("<site>");
    }

    @Test
    void theFirstStageOfAnArabicCurveIsAtTheRight() {
        assertThat(html(SampleMaps.small(), "ar", "en", "full", Use.PAGE))
                .contains("d=\"M875 80C750 80 750 35 625 35C437 35 437 20 250 20\"");
        assertThat(html(SampleMaps.small(), "en", "ar", "full", Use.PAGE))
                .contains("d=\"M125 80C250 80 250 35 375 35C562 35 562 20 750 20\"");
    }

    @Test
    void aMapForPaperHasNoScriptsHandlesAndNoButtons() {
        assertThat(html(SampleMaps.small(), "en", "en", "full", Use.PAPER))
                .doesNotContain("<button", "data-rihla", "tabindex");
    }

    @Test
    void aMapWithoutStagesSaysWhatToDo() {
        JourneyMap empty =
                JourneyMap.empty("NEW-1", Language.EN, LocalizedText.of(Language.EN, "New"));

        assertThat(html(empty, "en", "en", "simple", Use.PAGE))
                .contains("no stages")
                .doesNotContain("<table");
    }

    @Test
    void whoEditsFindsWhatIsHiddenOrEmptyAndAPlaceForEveryText() {
        String html = html(SampleMaps.unfinished(), "ar", "en", "full", Use.EDITOR);

        assertThat(html)
                .contains("data-rihla-editing=\"\"", "data-rihla-ref=\"stage:s3\"", "rihla-hidden")
                .contains("data-rihla-cell=\"cards/l1/s3\"", "data-rihla-ref=\"card:c3\"")
                .contains("data-rihla-group=\"t3\"", "data-rihla-add=\"stage\"");
        // A text in another language is a hint and not the value.
        assertThat(html)
                .contains("data-rihla-placeholder=\"Pay by card\"></span>")
                .doesNotContain(">Pay by card<");
        assertThat(html(SampleMaps.unfinished(), "ar", "en", "full", Use.PAGE))
                .doesNotContain("s3", "c3", "data-rihla-add", "data-rihla-text", "rihla-hidden");
    }

    @Test
    void aMapWithoutStagesCanBeFilledWhereItStands() {
        JourneyMap empty =
                JourneyMap.empty("NEW-1", Language.EN, LocalizedText.of(Language.EN, "New"));

        assertThat(html(empty, "en", "en", "full", Use.EDITOR))
                .contains("data-rihla-add=\"stage\"", "data-rihla-add=\"lane\"");
    }

    private String html(JourneyMap map, String wanted, String reader, String view, Use use) {
        return html(view(map, wanted, reader, view, use));
    }

    private static String html(MapView map) {
        return SOY.render("io.rihla.rihla:map-templates", "Rihla.Map.page", Map.of("map", map));
    }

    private MapView view(JourneyMap map, String wanted, String reader, String view, Use use) {
        return views.of(
                map,
                new Showing(
                        Language.ofTag(wanted).orElseThrow(),
                        TextLocale.ofTag(reader).orElseThrow(),
                        ViewKind.ofParameter(view).orElseThrow(),
                        use,
                        true,
                        "Omar",
                        Map.of(
                                "ana",
                                LocalizedText.of(Language.EN, "Ana").with(Language.AR, "آنا"))));
    }
}
