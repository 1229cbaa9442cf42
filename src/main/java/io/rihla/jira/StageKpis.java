package io.rihla.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the dashboard item "Stage KPIs" shows: the KPIs of each stage, map by map. */
public final class StageKpis {

    private StageKpis() {}

    /**
     * The board for who asked.
     *
     * @param answer of Confluence
     */
    public static ObjectNode of(JsonNode answer, FiguresWanted wanted) {
        KpiRows rows = new KpiRows(wanted.reader().language());
        ObjectNode board = JsonNodeFactory.instance.objectNode();
        board.put("asOf", answer.path("asOf").asText());
        board.put("missing", wanted.chosen().isEmpty() ? 0 : answer.path("missing").size());
        ArrayNode maps = board.putArray("maps");
        for (JsonNode map : answer.path("maps")) {
            ArrayNode groups = groups(map, wanted, rows);
            if (!groups.isEmpty() || map.path("more").asBoolean()) {
                maps.add(head(map, rows).set("groups", groups));
            }
        }
        return board;
    }

    /** What stands above everything that is said of a map. */
    static ObjectNode head(JsonNode map, KpiRows rows) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        String key = map.path("map").asText();
        head.put("key", key);
        head.set("name", rows.name(map, map, key));
        head.put("page", map.path("page").asText());
        head.put("more", map.path("more").asBoolean());
        return head;
    }

    /** The whole map first, then its stages in their order; what nothing is measured of is not. */
    private static ArrayNode groups(JsonNode map, FiguresWanted wanted, KpiRows rows) {
        ArrayNode groups = JsonNodeFactory.instance.arrayNode();
        add(groups, map, "", JsonNodeFactory.instance.nullNode(), wanted, rows);
        for (JsonNode stage : map.path("stages")) {
            String id = stage.path("id").asText();
            add(groups, map, id, rows.name(map, stage, id), wanted, rows);
        }
        return groups;
    }

    private static void add(
            ArrayNode groups,
            JsonNode map,
            String stage,
            JsonNode name,
            FiguresWanted wanted,
            KpiRows rows) {
        if (!wanted.takes(map.path("map").asText(), stage)) {
            return;
        }
        ArrayNode kpis = JsonNodeFactory.instance.arrayNode();
        for (JsonNode use : map.path("uses")) {
            if (use.path("stage").asText().equals(stage)) {
                kpis.add(KpiRows.withPeriods(use));
            }
        }
        if (!kpis.isEmpty()) {
            groups.addObject().<ObjectNode>set("stage", name).set("kpis", kpis);
        }
    }
}
