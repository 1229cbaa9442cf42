package io.rihla.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of {@code journey/access.md}: letters by person and column. */
record AccessTable(Map<String, Map<String, String>> cells) {

    /** The table under the heading that begins with these words. */
    static AccessTable under(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : text().split("\n", -1)) {
            if (line.startsWith("## ")) {
                inside = line.startsWith("## " + heading);
            } else if (inside && line.startsWith("|") && !line.startsWith("|--")) {
                rows.add(
                        Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                                .map(String::strip)
                                .toList());
            }
        }
        List<String> columns = rows.get(0);
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 1; i < columns.size(); i++) {
                byColumn.put(columns.get(i), row.get(i).replace("-", ""));
            }
            cells.put(row.get(0), byColumn);
        }
        return new AccessTable(cells);
    }

    String cell(String person, String column) {
        return Objects.requireNonNull(
                cells.getOrDefault(person, Map.of()).get(column), person + " / " + column);
    }

    private static String text() {
        try (InputStream table = AccessTable.class.getResourceAsStream("/journey/access.md")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
