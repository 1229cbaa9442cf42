package io.rihla.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.PainPoint;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.format.MapFiles;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps that a visitor sees first: whole, in their languages, and worth looking at. */
class DemoMapsTest {

    private static final Path FOLDER = Path.of("workbench/demo");
    private static final Pattern CEDILLA = Pattern.compile("[şŞţŢ]");

    @ParameterizedTest
    @CsvSource({
        "phone-system, 8, AR",
        "coffee-loyalty, 5, AR",
        "clinic-visit, 6, RO",
        "online-shop, 6, EN",
        "software-purchase, 6, EN",
        "large-map, 50, EN"
    })
    void everyTextIsThereInTheMainLanguage(String key, int stages, Language main) {
        JourneyMap map = read(key);

        assertThat(map.key()).isEqualTo(key);
        assertThat(map.stages()).hasSize(stages);
        assertThat(map.mainLanguage()).isEqualTo(main);
        assertThat(untranslated(map, main)).isEmpty();
        assertThat(labels(map))
                .allSatisfy(text -> assertThat(map.languages()).containsAll(text.texts().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"online-shop", "large-map"})
    void everyTextIsThereInAllThreeLanguages(String key) {
        JourneyMap map = read(key);

        assertThat(map.languages()).containsExactlyInAnyOrder(Language.values());
        assertThat(Stream.of(Language.values()).flatMap(l -> untranslated(map, l).stream()))
                .isEmpty();
    }

    @Test
    void oneMapShowsWhatAHalfTranslatedOneLooksLike() {
        JourneyMap map = read("software-purchase");

        assertThat(map.languages()).containsExactly(Language.EN, Language.RO);
        assertThat(untranslated(map, Language.RO)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-system",
                "coffee-loyalty",
                "clinic-visit",
                "online-shop",
                "software-purchase"
            })
    void theCurveTellsAStory(String key) {
        JourneyMap map = read(key);
        List<Touchpoint> touchpoints = map.touchpoints();

        assertThat(touchpoints.stream().collect(groupingBy(Touchpoint::stage)).values())
                .hasSameSizeAs(map.stages())
                .allSatisfy(inStage -> assertThat(inStage).hasSizeBetween(2, 4));
        assertThat(touchpoints.stream().map(Touchpoint::feeling))
                .allMatch(feeling -> feeling.isPresent())
                .extracting(feeling -> feeling.orElseThrow())
                .contains(new Feeling(Feeling.MIN), new Feeling(Feeling.MAX));
        assertThat(touchpoints).anyMatch(Touchpoint::momentOfTruth);
        assertThat(touchpoints).anyMatch(Touchpoint::decisionPoint);
        assertThat(touchpoints)
                .allMatch(t -> t.kind().isPresent())
                .noneMatch(t -> t.channels().isEmpty() || t.department().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone-system",
                "coffee-loyalty",
                "clinic-visit",
                "online-shop",
                "software-purchase"
            })
    void whatHurtsHasAWayOut(String key) {
        JourneyMap map = read(key);

        assertThat(map.goal().isEmpty() || map.persona().isEmpty()).isFalse();
        assertThat(map.lanes()).hasSizeBetween(4, 6);
        assertThat(map.cards().stream().map(Card::stage).distinct()).hasSameSizeAs(map.stages());
        assertThat(map.painPoints()).isNotEmpty().noneMatch(p -> p.solution().isEmpty());
        assertThat(map.painPoints().stream().map(PainPoint::severity).distinct())
                .hasSizeGreaterThan(2);
    }

    @Test
    void theLargeOneHasAThousandCells() {
        JourneyMap map = read("large-map");

        assertThat(map.lanes()).hasSize(20);
        assertThat(map.cards().stream().map(card -> card.lane() + " " + card.stage()).distinct())
                .hasSize(1_000);
        assertThat(map.cards().stream().map(card -> card.text().in(Language.EN).orElseThrow()))
                .filteredOn(
                        text -> text.contains("<b>") && text.contains("&") && text.contains("\""))
                .hasSize(500);
    }

    @Test
    void channelsThatLookLikeKeysAreInTheCatalogue() {
        Texts texts = new Texts();

        assertThat(maps().flatMap(map -> map.touchpoints().stream()))
                .flatExtracting(Touchpoint::channels)
                .filteredOn(channel -> channel.matches("[a-z0-9-]+"))
                .allMatch(channel -> texts.has(Language.EN, "rihla.channel." + channel));
    }

    @Test
    void romanianIsWrittenWithCommasBelow() {
        assertThat(maps().flatMap(map -> labels(map).stream()))
                .extracting(text -> text.in(Language.RO).orElse(""))
                .noneMatch(text -> CEDILLA.matcher(text).find());
    }

    @Test
    void everyPageShowsAMapThatExistsInASpaceThatExists() throws IOException {
        JsonNode pages =
                new ObjectMapper().readTree(Files.readString(FOLDER.resolve("pages.json")));
        List<String> spaces = pages.path("spaces").findValuesAsText("key");
        List<String> keys = maps().map(JourneyMap::key).toList();

        assertThat(pages.path("pages"))
                .hasSameSizeAs(keys)
                .allSatisfy(
                        page -> {
                            String map = page.path("map").asText();
                            assertThat(spaces).contains(page.path("space").asText());
                            assertThat(keys).contains(map);
                            assertThat(page.path("storage").asText())
                                    .contains(
                                            "<ac:parameter ac:name=\"map\">"
                                                    + map
                                                    + "</ac:parameter>");
                        });
        assertThat(StreamSupport.stream(pages.path("pages").spliterator(), false))
                .extracting(page -> page.path("title").asText())
                .doesNotHaveDuplicates();
    }

    private static Stream<JourneyMap> maps() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("maps"))) {
            return files.sorted().map(DemoMapsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JourneyMap read(String key) {
        return read(FOLDER.resolve("maps").resolve(key + ".json"));
    }

    private static JourneyMap read(Path file) {
        try {
            return MapFiles.read(Files.readAllBytes(file), MapLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LocalizedText> labels(JourneyMap map) {
        List<LocalizedText> labels = new ArrayList<>();
        Stream.of(map.name(), map.goal(), map.persona(), map.scenario())
                .filter(text -> !text.isEmpty())
                .forEach(labels::add);
        for (Element element : map.elements().values()) {
            for (TextField field : element.textFields()) {
                if (!element.text(field).isEmpty()) {
                    labels.add(element.text(field));
                }
            }
        }
        return labels;
    }

    private static List<LocalizedText> untranslated(JourneyMap map, Language language) {
        return labels(map).stream().filter(text -> text.in(language).isEmpty()).toList();
    }
}
