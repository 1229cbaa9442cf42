package io.rihla.journey.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.RandomMaps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds docs/map-format.md and the JSON Schema to what the code does. */
class MapFormatDocTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    @Test
    void theExampleIsAMapThatUsesEveryField() throws IOException {
        String example = blocks().get(0);

        JourneyMap map = read(example);

        assertThat(SCHEMA.validate(JSON.readTree(example))).isEmpty();
        assertThat(map.extra()).isEmpty();
        assertThat(map.elements().values())
                .hasSize(6)
                .allSatisfy(element -> assertThat(element.extra()).isEmpty());
        for (JsonNode fields : JSON.readTree(schemaText()).findValues("properties")) {
            fields.fieldNames()
                    .forEachRemaining(name -> assertThat(example).contains("\"" + name + "\""));
        }
    }

    @Test
    void theExamplesOfEditsAreEdits() throws IOException {
        JourneyMap map = read(blocks().get(0));
        List<String> edits = blocks().get(1).lines().toList();
        assertThat(edits).hasSizeGreaterThan(5);
        for (String edit : edits) {
            assertThat(client(edit, map)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorIsDescribed(FormatError error) throws IOException {
        assertThat(Files.readString(Path.of("docs", "map-format.md")))
                .contains("`" + error.code() + "`");
    }

    @Property(tries = 100)
    void whatWeExportKeepsToTheSchema(@ForAll long seed, @ForAll @IntRange(max = 80) int edits)
            throws IOException {
        String file = MapFiles.write(new RandomMaps(seed).map(edits));

        assertThat(SCHEMA.validate(JSON.readTree(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"rihla-map/2\",\"languages\":[\"en\"],\"name\":{\"en\":\"M\"}}",
                "{\"format\":\"rihla-map/1\",\"languages\":[\"fr\"],\"name\":{\"en\":\"M\"}}",
                "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],\"name\":{}}",
                "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],\"name\":{\"en\":\"M\"},"
                        + "\"stages\":[{\"id\":\"map\",\"name\":{\"en\":\"S\"}}]}",
                "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],\"name\":{\"en\":\"M\"},"
                        + "\"stages\":[{\"id\":\"s\",\"rank\":\"a0\",\"name\":{\"en\":\"S\"}}]}",
                "{\"format\":\"rihla-map/1\",\"languages\":[\"en\"],\"name\":{\"en\":\"M\"},"
                        + "\"stages\":[{\"id\":\"s\",\"name\":{\"en\":\"S\"}}],"
                        + "\"touchpoints\":[{\"id\":\"t\",\"stage\":\"s\",\"feeling\":7}]}",
            })
    void whatWeRefuseTheSchemaRefusesToo(String json) throws IOException {
        assertThat(catchThrowableOfType(MapFormatException.class, () -> read(json))).isNotNull();
        assertThat(SCHEMA.validate(JSON.readTree(json))).isNotEmpty();
    }

    @Test
    void aClientPlacesAnElementAfterItsSibling() throws IOException {
        JourneyMap map = read(blocks().get(0));
        for (String[] add :
                new String[][] {
                    {"s2", ""}, {"s0", ",\"after\":\"\""}, {"s3", ",\"after\":\"s1\""}
                }) {
            String edit =
                    "{\"type\":\"add-stage\",\"element\":{\"id\":\"%s\",\"name\":{\"en\":\"S\"}%s}}"
                            .formatted(add[0], add[1]);
            map = map.apply(client(edit, map)).document();
        }
        assertThat(map.stages()).extracting("id").containsExactly("s0", "s1", "s3", "s2");
        String move = "{\"type\":\"move-stage\",\"element\":\"stage:s0\"}";
        assertThat(map.apply(client(move, map)).document().stages())
                .extracting("id")
                .containsExactly("s1", "s3", "s2", "s0");
        String batch =
                ("{\"type\":\"batch\",\"changes\":["
                        + "{\"type\":\"add-stage\",\"element\":{\"id\":\"a\",\"name\":{\"en\":\"S\"}}},"
                        + "{\"type\":\"add-stage\",\"element\":{\"id\":\"b\",\"name\":{\"en\":\"S\"}}}]}");
        assertThat(map.apply(client(batch, map)).document().stages())
                .extracting("id")
                .containsExactly("s0", "s1", "s3", "s2", "a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"undone\",\"revision\":1,\"changes\":[]}",
                "{\"type\":\"set-extra\",\"element\":\"map:map\",\"value\":{}}",
                "{\"type\":\"batch\",\"changes\":[{\"type\":\"undo\",\"revision\":1}]}",
                "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t1\",\"value\":7}",
                "{\"type\":\"set-feeling\",\"element\":\"touchpoint:t1\"}",
                "{\"type\":\"set-feeling\",\"element\":\"t1\",\"value\":1}",
                "{\"type\":\"move-stage\",\"element\":\"card:c1\",\"stage\":\"s1\",\"lane\":\"l1\"}",
                "{\"type\":\"move-stage\",\"element\":\"map:map\"}",
                "{\"type\":\"move-touchpoint\",\"element\":\"touchpoint:t1\",\"stage\":\"a b\"}",
                "{\"type\":\"add-stage\",\"element\":{\"id\":\"s9\"}}",
                "{\"type\":\"nothing\"}",
                "{}",
                "[]",
            })
    void whatNoClientMaySendIsRefused(String json) throws IOException {
        JourneyMap map = read(blocks().get(0));
        assertThat(catchThrowableOfType(MapFormatException.class, () -> client(json, map)))
                .isNotNull();
    }

    @Test
    void editsOfALaterReleaseAreRefused() {
        String edit = "{\"v\":2,\"type\":\"delete\",\"element\":\"card:c1\"}";
        MapFormatException refused =
                catchThrowableOfType(MapFormatException.class, () -> EditJson.read(edit));
        assertThat(refused.code()).isEqualTo("unknown-format");
    }

    private static MapEdit client(String json, JourneyMap map) {
        return EditJson.readFromClient(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                map,
                MapLimits.DEFAULT);
    }

    private static JourneyMap read(String json) {
        return MapFiles.read(json.getBytes(StandardCharsets.UTF_8), MapLimits.DEFAULT);
    }

    private static List<String> blocks() throws IOException {
        String text = Files.readString(Path.of("docs", "map-format.md"));
        Matcher matcher = Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL).matcher(text);
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static String schemaText() throws IOException {
        return Files.readString(Path.of("docs", "rihla-map-1.schema.json"));
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schemaText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
