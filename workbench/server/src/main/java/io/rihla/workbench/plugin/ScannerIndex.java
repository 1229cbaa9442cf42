package io.rihla.workbench.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/** The files of {@code META-INF/plugin-components/} that count in one product. */
record ScannerIndex(List<Entry> components, List<Entry> imports, List<Entry> exports) {

    private static final String FOLDER = "META-INF/plugin-components/";

    /**
     * One line: a class, and what follows the {@code #}: a bean's name, or the interfaces of an
     * export separated by commas.
     */
    record Entry(String className, String detail) {}

    static ScannerIndex read(Bundle bundle, String product) throws IOException {
        return new ScannerIndex(
                entries(bundle, "component", product),
                entries(bundle, "imports", product),
                entries(bundle, "exports", product));
    }

    private static List<Entry> entries(Bundle bundle, String file, String product)
            throws IOException {
        Set<String> lines = new LinkedHashSet<>(lines(bundle.getEntry(FOLDER + file)));
        lines.addAll(lines(bundle.getEntry(FOLDER + file + "-" + product)));
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            int mark = line.indexOf('#');
            entries.add(
                    mark < 0
                            ? new Entry(line, "")
                            : new Entry(line.substring(0, mark), line.substring(mark + 1)));
        }
        return entries;
    }

    private static List<String> lines(URL file) throws IOException {
        if (file == null) {
            return List.of();
        }
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
        }
    }
}
