package io.rihla.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two views of one map, part by part, so that a browser draws anew only what
 * has changed. It compares what is shown and knows no rule of a map.
 */
final class ViewParts {

    /** What belongs to the map as a whole and changes with its texts. */
    private static final List<String> OF_MAP =
            List.of("header", "otherLanguage", "fallbacks", "title", "glance");

    /** What is compared column by column and row by row. */
    private static final List<String> IN_PARTS =
            List.of("stages", "lanes", "touchpoints", "painPoints", "kpis", "curve");

    private ViewParts() {}

    /**
     * The parts of a newer view that are not as in an older one; empty when rows or columns have
     * changed and the whole has to be drawn.
     *
     * <ul>
     *   <li>{@code map}: what stands above the table
     *   <li>{@code stage/s1}, {@code lane/l1}: heads; a lane comes without its cells
     *   <li>{@code touchpoints/s1}, {@code cards/l1/s1}, {@code pains/s1}, {@code kpis/s1}: cells
     *   <li>{@code curve}
     * </ul>
     */
    static Optional<ObjectNode> between(JsonNode before, JsonNode after) {
        if (!frame(before).equals(frame(after))) {
            return Optional.empty();
        }
        ObjectNode parts = Json.object();
        put(parts, "map", ofMap(before), ofMap(after));
        JsonNode stages = after.path("stages");
        for (int column = 0; column < stages.size(); column++) {
            String id = stages.path(column).path("id").asText();
            cell(parts, "stage/" + id, before, after, "stages", column);
            cell(parts, "touchpoints/" + id, before, after, "touchpoints", column);
            cell(parts, "pains/" + id, before, after, "painPoints", column);
            cell(parts, "kpis/" + id, before, after, "kpis", column);
        }
        for (int row = 0; row < after.path("lanes").size(); row++) {
            lane(parts, before.path("lanes").path(row), after.path("lanes").path(row), stages);
        }
        put(parts, "curve", before.path("curve"), after.path("curve"));
        return Optional.of(parts);
    }

    private static void lane(ObjectNode parts, JsonNode before, JsonNode after, JsonNode stages) {
        String lane = after.path("id").asText();
        put(parts, "lane/" + lane, head(before), head(after));
        for (int column = 0; column < stages.size(); column++) {
            String stage = stages.path(column).path("id").asText();
            cell(parts, "cards/" + lane + "/" + stage, before, after, "cells", column);
        }
    }

    private static JsonNode head(JsonNode lane) {
        ObjectNode head = Json.object();
        lane.properties().stream()
                .filter(field -> !field.getKey().equals("cells"))
                .forEach(field -> head.set(field.getKey(), field.getValue()));
        return head;
    }

    private static void cell(
            ObjectNode parts,
            String address,
            JsonNode before,
            JsonNode after,
            String row,
            int column) {
        put(parts, address, before.path(row).path(column), after.path(row).path(column));
    }

    private static void put(ObjectNode parts, String address, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            parts.set(address, after);
        }
    }

    private static JsonNode ofMap(JsonNode view) {
        ObjectNode picked = Json.object();
        OF_MAP.forEach(field -> picked.set(field, view.path(field)));
        return picked;
    }

    /** What a browser cannot patch: languages, rows and columns, which of them are hidden. */
    private static List<JsonNode> frame(JsonNode view) {
        List<JsonNode> frame = new ArrayList<>();
        view.properties()
                .forEach(
                        field -> {
                            if (!OF_MAP.contains(field.getKey())
                                    && !IN_PARTS.contains(field.getKey())) {
                                frame.add(field.getValue());
                            }
                        });
        frame.add(BooleanNode.valueOf(view.path("kpis").isEmpty()));
        for (JsonNode stage : view.path("stages")) {
            frame.add(stage.path("id"));
            frame.add(stage.path("hidden"));
        }
        for (JsonNode lane : view.path("lanes")) {
            frame.add(lane.path("id"));
            frame.add(lane.path("hidden"));
            frame.add(lane.path("kind"));
        }
        return frame;
    }
}
