package io.rihla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test that TRAPS.md names is there. */
class TrapsTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        for (String module : List.of("server", "platform")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    tests.put(name, Files.readString(file));
                }
            }
        }

        List<String> named = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Matcher matcher = NAMED.matcher(Files.readString(Path.of("..", "TRAPS.md")));
        while (matcher.find()) {
            named.add(matcher.group());
            String source = tests.getOrDefault(matcher.group(1), "");
            String method = matcher.group(2);
            if (!source.contains(method == null ? "class " : "void " + method + "(")) {
                missing.add(matcher.group());
            }
        }
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(missing).isEmpty();
    }
}
