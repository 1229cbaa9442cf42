package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.MapFormatException;
import io.rihla.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are slow where an algorithm is not linear: each has three seconds. */
class PathologicalJourneyTest {

    private static final int MANY = 100_000;

    /** No measurement, machines are noisy: only what never ends, or nearly, is to be told apart. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final String HEAD =
            "{\"format\":\"rihla-map/1\",\"languages\":[\"ar\"],\"name\":{\"ar\":\"خ\"}";

    static Stream<String> patterns() {
        return Stream.of(
                "[",
                "{\"a\":",
                "[[],",
                "{\"a\":[",
                "\"",
                "\\",
                "\\u0061",
                "[1,",
                "-",
                "1",
                "1e1",
                "0.",
                " ",
                "\n",
                ",",
                ":",
                "null,",
                "{}",
                "\uFEFF",
                "ا",
                "\u0301",
                "\u200F",
                "👩‍👩‍👧",
                "\\ud83d\\ude00",
                "<b>",
                "&amp;",
                "{{",
                "${",
                "/",
                "~1",
                "]",
                "}");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternRepeatedIsReadOrRefused(String pattern) {
        String many = pattern.repeat(MANY);
        assertQuick(() -> outcome(many));
        assertQuick(() -> outcome(HEAD + ",\"x\":" + many));
        assertQuick(() -> outcome(HEAD + ",\"x\":\"" + many + "\"}"));
        assertQuick(() -> outcome(HEAD + ",\"" + many));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternRepeatedIsATextOrNone(String pattern) {
        JourneyMap map = large(10);
        ElementRef stage = ElementRef.stage("s0");
        String text = pattern.repeat(MANY);
        assertQuick(
                () -> {
                    MapEdit edit =
                            new Change.SetText(stage, TextField.DESCRIPTION, Language.AR, text);
                    try {
                        map.apply(edit, MapLimits.DEFAULT);
                    } catch (EditRefused refused) {
                        assertThat(refused.error()).isEqualTo(EditError.TEXT_TOO_LONG);
                    }
                });
    }

    @Test
    void manyUnknownFieldsAreKept() {
        String fields =
                IntStream.range(0, MANY)
                        .mapToObj(i -> ",\"f" + i + "\":[]")
                        .collect(Collectors.joining());
        assertQuick(
                () -> {
                    JourneyMap map = read(HEAD + fields + "}");
                    assertThat(read(MapFiles.write(map))).isEqualTo(map);
                });
    }

    @Test
    void aMapOfTheLargestSizeIsReadAndWritten() {
        JourneyMap map = large(11_000);
        assertQuick(() -> assertThat(read(MapFiles.write(map))).isEqualTo(map));
    }

    @Test
    void everyInsertionInOnePlaceFindsRoom() {
        assertQuick(
                () -> {
                    Rank upper = Rank.MIDDLE.after();
                    for (int i = 0; i < 2_000; i++) {
                        upper = Rank.between(Rank.MIDDLE, upper);
                    }
                    assertThat(upper).isGreaterThan(Rank.MIDDLE);
                });
    }

    @Test
    void anEditOfALargeMapSharesAllButWhatItTouches() {
        JourneyMap map = large(5_000);
        JourneyMap edited =
                map.apply(new TouchpointChange.SetFeeling("t7", Optional.of(new Feeling(1))))
                        .document();

        long replaced =
                map.elements().values().stream()
                        .filter(element -> edited.elements().get(element.id()) != element)
                        .count();
        assertThat(replaced).isEqualTo(1);
        assertThat(edited.elements()).hasSameSizeAs(map.elements());
    }

    @Test
    void undoingAPasteOfThousandsOfElementsIsQuick() {
        JourneyMap map = large(0);
        JourneyMap large = large(5_000);
        MapEdit paste = MapDiff.between(map, large).edit();
        Applied<JourneyMap> applied = map.apply(paste);
        LoggedEdit logged = new LoggedEdit(1, "me", Instant.EPOCH, "1", paste, applied.before());
        assertQuick(
                () -> {
                    Undoing.Undo undo = Undoing.undo("me", logged, applied.document(), List.of());
                    assertThat(undo.refused()).isEmpty();
                    assertThat(applied.document().apply(undo.edit()).document().visible())
                            .isEqualTo(map);
                });
    }

    /** A map of about so many elements, most of them cards. */
    private static JourneyMap large(int elements) {
        LocalizedText name = LocalizedText.of(Language.AR, "مرحلة");
        JourneyMap map = JourneyMap.empty("m", Language.AR, name);
        if (elements == 0) {
            return map;
        }
        List<Change> adds = new ArrayList<>();
        List<Rank> ranks = Rank.sequence(Math.max(100, elements));
        for (int i = 0; i < 10; i++) {
            adds.add(new Addition.AddStage(Stage.named("s" + i, ranks.get(i), name)));
            adds.add(new Addition.AddLane(Lane.of("l" + i, ranks.get(i), LaneKind.ACTIONS)));
            adds.add(
                    new Addition.AddTouchpoint(
                            Touchpoint.named("t" + i, "s" + i, ranks.get(i), name)));
        }
        for (int i = 0; i < elements - 30; i++) {
            adds.add(
                    new Addition.AddCard(
                            Card.of("c" + i, "l" + i % 10, "s" + i / 10 % 10, ranks.get(i), name)));
        }
        return map.apply(new MapEdit.Batch(adds)).document();
    }

    private static void outcome(String json) {
        try {
            read(json);
        } catch (MapFormatException refused) {
            assertThat(refused.place()).hasSizeLessThan(256);
        }
    }

    private static JourneyMap read(String json) {
        return MapFiles.read(json.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT);
    }

    private static void assertQuick(Executable work) {
        assertTimeoutPreemptively(LIMIT, work);
    }
}
