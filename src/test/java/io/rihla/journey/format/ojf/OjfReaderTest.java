package io.rihla.journey.format.ojf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.MapLimits;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.MapFormatException;
import io.rihla.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OjfReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void stagesLanesAndHeadAreRead() throws IOException {
        JourneyMap map = sample("library-card.ojf");

        assertThat(map.languages()).containsExactly(Language.RO);
        assertThat(map.persona().texts()).containsValue("Ion, student");
        assertThat(map.name()).isEqualTo(map.scenario());
        assertThat(map.stages()).extracting(Stage::id).containsExactly("1", "stage-1");
        assertThat(map.lanes())
                .extracting(Lane::id, Lane::kind, Lane::hidden)
                .containsExactly(
                        tuple("lane-1", LaneKind.CUSTOM, true),
                        tuple("note", LaneKind.CUSTOM, false),
                        tuple("lane-2", LaneKind.BACKSTAGE, false));
    }

    @Test
    void nodesBecomeTouchpointsPainPointsAndCards() throws IOException {
        JourneyMap map = sample("library-card.ojf");

        assertThat(map.touchpoints())
                .extracting(Touchpoint::stage, Touchpoint::feeling, Touchpoint::momentOfTruth)
                .containsExactly(
                        tuple("1", Optional.of(new Feeling(2)), false),
                        tuple("stage-1", Optional.of(new Feeling(-1)), true));
        PainPoint queue = map.painPoints().get(0);
        assertThat(queue.kind()).isEqualTo(PainPointKind.BOTTLENECK);
        assertThat(queue.severity()).isEqualTo(5);
        assertThat(queue.touchpoint()).isEqualTo("formular");
        assertThat(queue.text().texts()).containsValue("Coadă\nO oră");
        assertThat(map.cards())
                .extracting(Card::lane, card -> card.text().in(Language.RO).orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("note", "Afișul e vechi\nDin anul trecut"),
                        tuple("lane-2", "Arhiva: Caută fișa"),
                        tuple("lane-2", "Catalog: Verifică restanțele"));
    }

    @Test
    void aPainPointWithoutATouchpointGetsOne() throws IOException {
        JourneyMap map = sample("gym.ojf");

        assertThat(map.name().in(Language.EN)).contains("Joining a gym");
        assertThat(map.scenario().in(Language.EN)).contains("Wants to start after the holidays");
        assertThat(map.touchpoints())
                .extracting(Touchpoint::feeling)
                .containsExactly(Optional.of(new Feeling(-2)));
        assertThat(map.painPoints())
                .extracting(PainPoint::touchpoint, PainPoint::severity)
                .containsExactly(tuple(map.touchpoints().get(0).id(), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"library-card.ojf", "gym.ojf"})
    void nothingIsDropped(String name) throws IOException {
        assertNothingDropped(bytes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-support.ojf", "clinic-visit-blueprint.ojf"})
    void othersFilesAreReadAsWell(String name) throws IOException {
        Optional<Path> file =
                Stream.of(System.getProperty("rihla.shared", "../shared"), "../../shared")
                        .map(folder -> Path.of(folder, "ojf", name))
                        .filter(Files::exists)
                        .findFirst();
        assumeTrue(file.isPresent(), "the shared samples are not here");
        byte[] bytes = Files.readAllBytes(file.get());

        assertNothingDropped(bytes);
        JsonNode nodes = JSON.readTree(bytes).get("nodes");
        JourneyMap map = MapFiles.read(bytes, MapLimits.DEFAULT);
        assertThat(map.touchpoints().size() + map.painPoints().size())
                .isGreaterThanOrEqualTo(nodes.size());
        assertThat(map.touchpoints()).allMatch(touchpoint -> touchpoint.feeling().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"-5,-2", "-4,-2", "-3,-1", "-1,-1", "0,0", "1,1", "3,1", "4,2", "5,2", "2.5,1"})
    void scoresBecomeFeelings(String score, int feeling) {
        JourneyMap map = read(node("\"score\":" + score));
        assertThat(map.touchpoints().get(0).feeling()).contains(new Feeling(feeling));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "score-out-of-range|/nodes/0/score|\"score\":6",
                "wrong-type|/nodes/0/score|\"score\":\"high\"",
                "unknown-choice|/nodes/0/severity|\"purpose\":\"pain-point\",\"severity\":\"x\"",
                "wrong-type|/nodes/0/blueprint|\"blueprint\":{\"support\":1}",
                "wrong-type|/nodes/0/isMomentOfTruth|\"isMomentOfTruth\":\"yes\"",
            })
    void aFaultIsFoundAtItsPlace(String code, String place, String field) {
        MapFormatException refused =
                catchThrowableOfType(MapFormatException.class, () -> read(node(field)));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.place()).isEqualTo(place);
    }

    @Test
    void aNodeInNoStageIsRefused() {
        MapFormatException refused =
                catchThrowableOfType(
                        MapFormatException.class,
                        () ->
                                read(
                                        node("\"score\":1")
                                                .replace(
                                                        "\"stageId\":\"s\"", "\"stageId\":\"t\"")));
        assertThat(refused.code()).isEqualTo("unknown-parent");
        assertThat(refused.place()).isEqualTo("/nodes/0/stageId");
        assertThat(refused.args()).containsExactly("t");
    }

    /** Each text and number of the file stands in the export, and the export reads as the map. */
    private static void assertNothingDropped(byte[] bytes) throws IOException {
        JourneyMap map = MapFiles.read(bytes, MapLimits.DEFAULT);
        String export = MapFiles.write(map);
        assertThat(MapFiles.read(export.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT))
                .isEqualTo(map);
        List<String> texts = new ArrayList<>();
        leaves(JSON.readTree(export), texts);
        String all = String.join("\n", texts);
        List<String> expected = new ArrayList<>();
        leaves(JSON.readTree(bytes), expected);
        assertThat(expected).isNotEmpty().allSatisfy(text -> assertThat(all).contains(text));
        assertThat(map.elements().values()).extracting(Element::id).doesNotHaveDuplicates();
    }

    private static void leaves(JsonNode node, List<String> texts) {
        if (node.isValueNode()) {
            texts.add(node.asText());
        } else {
            node.forEach(child -> leaves(child, texts));
        }
    }

    private static String node(String field) {
        return "{\"version\":\"1\",\"persona\":\"P\",\"pointOfView\":\"V\","
                + "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],"
                + "\"swimlanes\":[{\"id\":\"l\",\"name\":\"L\"}],"
                + "\"nodes\":[{\"stageId\":\"s\",\"swimlaneId\":\"l\",\"title\":\"T\","
                + field
                + "}]}";
    }

    private static JourneyMap sample(String name) throws IOException {
        return MapFiles.read(bytes(name), MapLimits.DEFAULT);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = OjfReaderTest.class.getResourceAsStream("/journey/ojf/" + name)) {
            return in.readAllBytes();
        }
    }

    private static JourneyMap read(String json) {
        return MapFiles.read(json.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT);
    }
}
