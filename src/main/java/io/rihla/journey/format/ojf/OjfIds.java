package io.rihla.journey.format.ojf;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.TextRules;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.ObjectReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds our ids for a file's ids, which are unique per kind only and may hold any character. An id
 * that we can use is kept; the others are numbered, so that reading a file twice gives the same
 * ids.
 */
final class OjfIds {

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();

    String stage(ObjectReader in) {
        return define(in, stages, "stage");
    }

    String lane(ObjectReader in) {
        return define(in, lanes, "lane");
    }

    /** The id of a node, which need not have one in the file. */
    String node(ObjectReader in) {
        return original(in, "id").isEmpty() ? free("node") : define(in, nodes, "node");
    }

    /** An id that is not taken yet. */
    String free(String prefix) {
        String id;
        do {
            id = prefix + "-" + numbers.merge(prefix, 1, Integer::sum);
        } while (!used.add(id));
        return id;
    }

    /** The stage that a node stands in. */
    String stageOf(ObjectReader in) {
        return refer(in, "stageId", stages)
                .orElseThrow(() -> in.fault(FormatError.MISSING, "stageId"));
    }

    /** The lane that a node stands in, if it names one. */
    Optional<String> laneOf(ObjectReader in) {
        return refer(in, "swimlaneId", lanes);
    }

    private static Optional<String> refer(
            ObjectReader in, String field, Map<String, String> known) {
        Optional<String> original = original(in, field);
        if (original.isPresent() && !known.containsKey(original.get())) {
            throw in.fault(FormatError.UNKNOWN_PARENT, field, original.get());
        }
        return original.map(known::get);
    }

    private String define(ObjectReader in, Map<String, String> known, String prefix) {
        String original = original(in, "id").orElseThrow(() -> in.fault(FormatError.MISSING, "id"));
        String id = TextRules.isId(original) && used.add(original) ? original : free(prefix);
        if (known.put(original, id) != null) {
            throw in.fault(FormatError.DUPLICATE_ID, "id", original);
        }
        return id;
    }

    private static Optional<String> original(ObjectReader in, String field) {
        Optional<JsonNode> id = in.peek(field);
        if (id.isPresent() && !id.get().isTextual() && !id.get().isIntegralNumber()) {
            throw in.fault(FormatError.WRONG_TYPE, field, "text");
        }
        return id.map(JsonNode::asText);
    }
}
