package io.rihla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/ids.md says of requirements can be looked up: every test that it names is there. */
class IdsTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern ID = Pattern.compile("[A-D]\\d{1,2}\\.\\d{1,2}");
    private static final Map<String, String> SOURCES = new HashMap<>();

    @BeforeAll
    static void findTests() throws IOException {
        for (String root : List.of("src/test/java", "workbench/acceptance/src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    SOURCES.merge(name, Files.readString(file), String::concat);
                }
            }
        }
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<MatchResult> named = TEST.matcher(page()).results().toList();
        assertThat(named).hasSizeGreaterThan(30);
        for (MatchResult test : named) {
            assertThat(SOURCES).as(test.group()).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(SOURCES.get(test.group(1)))
                        .as(test.group())
                        .contains("void " + test.group(2) + "(");
            }
        }
    }

    @Test
    void everyIdHasOneRowATestAndAState() throws IOException {
        List<String[]> rows =
                page().lines()
                        .filter(line -> line.startsWith("| A"))
                        .map(line -> line.split("\\|"))
                        .toList();
        assertThat(rows).extracting(row -> row[1].strip()).doesNotHaveDuplicates();
        for (String[] row : rows) {
            assertThat(row).as(Arrays.toString(row)).hasSize(5);
            assertThat(row[1].strip()).matches(ID);
            assertThat(row[3]).as(row[1]).matches(IdsTest::showsSomething);
            assertThat(row[4].strip()).as(row[1]).matches("done|todo|part: .+");
        }
    }

    private static boolean showsSomething(String cell) {
        Matcher other = Pattern.compile("as " + ID).matcher(cell.strip());
        return TEST.matcher(cell).find() || other.matches();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/ids.md"));
    }
}
