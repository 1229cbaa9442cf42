package io.rihla.bridge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** JSON between the two products. Fields that we do not know are left alone. */
final class BridgeJson {

    /** Deeper than anything that the products answer to our questions. */
    private static final int MAX_DEPTH = 60;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .build())
                                    .build())
                    .build();

    private BridgeJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What the text says; missing when it is no JSON. */
    static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    /** The sentences with which Jira refuses something: those about fields and the general ones. */
    static List<String> problems(JsonNode refusal) {
        List<String> problems = new ArrayList<>();
        refusal.path("errorMessages").forEach(message -> problems.add(message.asText()));
        for (Map.Entry<String, JsonNode> field : refusal.path("errors").properties()) {
            problems.add(field.getValue().asText());
        }
        return problems;
    }
}
