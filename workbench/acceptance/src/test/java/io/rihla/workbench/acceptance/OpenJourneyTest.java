package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** OpenJourney files go the way of our own, and are known by what is in them. */
class OpenJourneyTest {

    private static final String JOURNEY =
            """
            {"version":"1.0","persona":"Nadia, a new driver","pointOfView":"Getting a licence",
             "stages":[{"id":"s1","name":"Lessons"},{"id":"s2","name":"Exam"}],
             "swimlanes":[{"id":"l1","name":"What she does"},{"id":"l2","name":"What hurts"}],
             "nodes":[
              {"id":"n1","stageId":"s1","swimlaneId":"l1","title":"First lesson","description":"Drives round the block","score":4},
              {"id":"n2","stageId":"s2","swimlaneId":"l1","title":"The exam","description":"Parks in one go","score":-5,"isMomentOfTruth":true},
              {"id":"n3","stageId":"s1","swimlaneId":"l2","title":"No free hours","description":"Waits for weeks","purpose":"pain-point","severity":"high"},
              {"id":"n4","stageId":"s2","swimlaneId":"l1","title":"A note","description":"Bring a passport","tags":["papers"],"icon":"fa-id"}]}
            """;

    private final Maps maps = new Maps(Host.shared().wiki("editor"));

    @Test
    void stagesNodesAndScoresBecomeAMap() {
        JsonNode map = maps.map(maps.take(JOURNEY, ""));
        assertThat(map.at("/name/en").asText()).isEqualTo("Getting a licence");
        assertThat(map.at("/persona/en").asText()).isEqualTo("Nadia, a new driver");
        assertThat(map.path("stages")).hasSize(2);
        assertThat(map.at("/touchpoints/0/feeling").asInt()).isEqualTo(2);
        assertThat(map.at("/touchpoints/1/feeling").asInt()).isEqualTo(-2);
        assertThat(map.at("/touchpoints/1/momentOfTruth").asBoolean()).isTrue();
        assertThat(map.at("/painPoints/0/severity").asInt()).isEqualTo(5);
        assertThat(map.at("/painPoints/0/touchpoint")).isEqualTo(map.at("/touchpoints/0/id"));
    }

    @Test
    void nothingInTheFileIsLost() {
        String export = maps.export(maps.take(JOURNEY, "")).expect(200).text();
        assertThat(export)
                .contains("What hurts", "Waits for weeks", "Parks in one go", "papers", "fa-id");
    }

    /** Files that others have made, where there are any beside the checkout. */
    @TestFactory
    Stream<DynamicTest> filesFromElsewhereAreTakenIn() {
        return found().map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(), () -> isTakenIn(file)));
    }

    private static Stream<Path> found() {
        for (Path at = Places.root(); at != null; at = at.getParent()) {
            File[] files =
                    at.resolve("shared/ojf")
                            .toFile()
                            .listFiles((in, name) -> name.endsWith(".ojf"));
            if (files != null) {
                return Stream.of(files).map(File::toPath).sorted();
            }
        }
        return Stream.empty();
    }

    private void isTakenIn(Path file) throws IOException {
        String json = Files.readString(file);
        String export = maps.export(maps.take(json, "")).expect(200).text();
        JsonNode journey = Maps.json(json);
        assertThat(export)
                .contains(journey.path("nodes").findValuesAsText("title"))
                .contains(journey.path("stages").findValuesAsText("name"));
    }
}
