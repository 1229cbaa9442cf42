package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the dashboard item "Journey health" shows: for each map what customers make of it, where its
 * KPIs are off, and how the fixes of its pain points stand. KPIs are what Confluence tells the
 * person, fixes what Jira does.
 */
@JiraComponent
public class JourneyHealth {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How KPIs stand, the worst first. */
    private static final List<String> STATES =
            List.of(
                    "breach",
                    "warning",
                    "off-target",
                    "on-target",
                    "no-target",
                    "too-few",
                    "unknown");

    /** What somebody has to look at, the worst first. */
    private static final List<String> ALARMS = List.of("breach", "warning");

    private final FixesBoard fixes;

    public JourneyHealth(FixesBoard fixes) {
        this.fixes = fixes;
    }

    /**
     * The board for one person.
     *
     * @param answer of Confluence, which tells only of maps that the person may see
     */
    public ObjectNode of(String userKey, JsonNode answer, FiguresWanted wanted) {
        KpiRows rows = new KpiRows(wanted.reader().language());
        Set<String> shown = new TreeSet<>();
        answer.path("maps").forEach(map -> shown.add(map.path("map").asText()));
        Map<String, Map<String, Object>> counted = fixes.ofMaps(userKey, shown, wanted.stages());
        ObjectNode board = JsonNodeFactory.instance.objectNode();
        board.put("asOf", answer.path("asOf").asText());
        board.put("missing", wanted.chosen().isEmpty() ? 0 : answer.path("missing").size());
        ArrayNode maps = board.putArray("maps");
        for (JsonNode map : answer.path("maps")) {
            ObjectNode line = map(map, wanted, rows);
            line.set("fixes", JSON.valueToTree(counted.get(map.path("map").asText())));
            maps.add(line);
        }
        return board;
    }

    private static ObjectNode map(JsonNode map, FiguresWanted wanted, KpiRows rows) {
        ObjectNode line = StageKpis.head(map, rows);
        line.set("score", map.get("score"));
        ArrayNode whole = line.putArray("kpis");
        Map<String, ObjectNode> states = new HashMap<>();
        Map<String, List<ObjectNode>> alarms = new TreeMap<>();
        String newest = "";
        for (JsonNode use : map.path("uses")) {
            String stage = use.path("stage").asText();
            ObjectNode row = KpiRows.now(use);
            String status = row.path("status").asText();
            if (stage.isEmpty()) {
                whole.add(row);
            } else if (!wanted.takes(map.path("map").asText(), stage)) {
                continue;
            } else if (ALARMS.contains(status)) {
                alarms.computeIfAbsent(stage, id -> new ArrayList<>()).add(row);
            }
            ObjectNode state = states.computeIfAbsent(status, any -> state(row));
            state.put("number", state.path("number").asInt() + 1);
            String day = day(use);
            newest = day.compareTo(newest) > 0 ? day : newest;
        }
        line.put("newest", newest);
        ArrayNode counted = line.putArray("states");
        STATES.stream().filter(states::containsKey).map(states::get).forEach(counted::add);
        line.set("stages", stages(map, alarms, rows));
        return line;
    }

    private static ObjectNode state(ObjectNode row) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("status", row.path("status").asText());
        return state.put("sign", row.path("sign").asText());
    }

    /** The first day of the period whose figure stands for all; empty without a figure. */
    private static String day(JsonNode use) {
        JsonNode latest = use.path("figures").path(use.path("latest").asInt(-1));
        return latest.path("value").isNumber() ? latest.path("day").asText() : "";
    }

    /** Those stages where something is off, in the order of the journey. */
    private static ArrayNode stages(
            JsonNode map, Map<String, List<ObjectNode>> alarms, KpiRows rows) {
        ArrayNode stages = JsonNodeFactory.instance.arrayNode();
        for (JsonNode stage : map.path("stages")) {
            String id = stage.path("id").asText();
            List<ObjectNode> off = alarms.getOrDefault(id, List.of());
            if (!off.isEmpty()) {
                ObjectNode line = stages.addObject();
                line.set("stage", rows.name(map, stage, id));
                line.set("score", stage.get("score"));
                line.putArray("kpis").addAll(worstFirst(off));
            }
        }
        return stages;
    }

    private static List<ObjectNode> worstFirst(List<ObjectNode> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> ALARMS.indexOf(row.path("status").asText())))
                .toList();
    }
}
