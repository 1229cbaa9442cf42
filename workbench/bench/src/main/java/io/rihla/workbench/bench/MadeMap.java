package io.rihla.workbench.bench;

import java.util.ArrayList;
import java.util.List;

/** A map of a given size; half of its cells hold Arabic and characters that HTML must escape. */
record MadeMap(String key, int stages, int lanes) {

    int cells() {
        return stages * lanes;
    }

    /** The text in a cell. */
    String cell(int stage, int lane) {
        return (stage + lane) % 2 == 0
                ? "Step " + stage + " of lane " + lane + ": compares offers and asks a colleague"
                : "خطوة " + stage + " في الصف " + lane + " <b>\"مهم\"</b> & تستحق النظر";
    }

    /** As a file that can be imported. */
    String json() {
        List<String> stageList = new ArrayList<>();
        List<String> laneList = new ArrayList<>();
        List<String> cards = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            stageList.add(
                    "{\"id\":\"s%d\",\"name\":{\"en\":\"Stage %d\"}}".formatted(stage, stage));
        }
        for (int lane = 0; lane < lanes; lane++) {
            laneList.add("{\"id\":\"l%d\",\"name\":{\"en\":\"Lane %d\"}}".formatted(lane, lane));
            for (int stage = 0; stage < stages; stage++) {
                cards.add(
                        "{\"id\":\"c%d-%d\",\"lane\":\"l%d\",\"stage\":\"s%d\",\"text\":{\"en\":\"%s\"}}"
                                .formatted(
                                        lane,
                                        stage,
                                        lane,
                                        stage,
                                        cell(stage, lane).replace("\"", "\\\"")));
            }
        }
        return "{\"format\":\"rihla-map/1\",\"key\":\"%s\",\"languages\":[\"en\"],\"name\":{\"en\":\"%s\"},\"stages\":[%s],\"lanes\":[%s],\"cards\":[%s]}"
                .formatted(
                        key,
                        key,
                        String.join(",", stageList),
                        String.join(",", laneList),
                        String.join(",", cards));
    }

    /** The same texts as a table in Markdown. */
    String markdown() {
        StringBuilder table = new StringBuilder("| |");
        for (int stage = 0; stage < stages; stage++) {
            table.append(" Stage ").append(stage).append(" |");
        }
        table.append("\n|---|").append("---|".repeat(stages)).append('\n');
        for (int lane = 0; lane < lanes; lane++) {
            table.append("| Lane ").append(lane).append(" |");
            for (int stage = 0; stage < stages; stage++) {
                String text = cell(stage, lane).replace("<", "\\<").replace("&", "\\&");
                table.append(' ').append(text).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }
}
