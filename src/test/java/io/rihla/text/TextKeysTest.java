package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text is used and every text used is written. A key that code puts together has its
 * beginning in {@code dynamic-keys.txt}; a text that waits for its screen stands in {@code
 * keys-ahead.txt}.
 */
class TextKeysTest {

    private static final Path LISTS = Path.of("src/test/resources/text");
    private static final Pattern KEY =
            Pattern.compile("[\"'](rihla\\.[a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+)[\"']");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]*rihla\\.[A-Za-z0-9_.-]+");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|ts|soy|xml|mjs)");

    private static final String ACTION = ".action";

    private static final Set<String> DYNAMIC =
            TranslationsTest.lines(LISTS.resolve("dynamic-keys.txt"));
    private static final Set<String> AHEAD =
            TranslationsTest.lines(LISTS.resolve("keys-ahead.txt"));

    private final String sources = sources();
    private final Set<String> words =
            WORD.matcher(sources).results().map(MatchResult::group).collect(Collectors.toSet());

    @Test
    void everyTextIsUsed() {
        SortedSet<String> unused = new TreeSet<>(Translations.keys(Language.EN));
        unused.removeIf(key -> isUsed(key) || AHEAD.stream().anyMatch(ahead -> covers(ahead, key)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextUsedIsWritten() {
        SortedSet<String> used = new TreeSet<>();
        KEY.matcher(sources).results().map(found -> found.group(1)).forEach(used::add);
        used.removeAll(Translations.keys(Language.EN));

        assertThat(used).isEmpty();
    }

    @Test
    void theListsNameOnlyTextsThatExist() {
        Set<String> keys = Translations.keys(Language.EN);

        assertThat(DYNAMIC)
                .allMatch(beginning -> keys.stream().anyMatch(key -> key.startsWith(beginning)));
        assertThat(AHEAD).allMatch(ahead -> keys.stream().anyMatch(key -> covers(ahead, key)));
    }

    /** A line that does not end in a dot is one of an area's few keys. */
    @Test
    void everyBeginningIsPutTogetherSomewhere() {
        assertThat(DYNAMIC)
                .map(beginning -> beginning.substring(0, beginning.lastIndexOf('.')))
                .allMatch(area -> words.contains(area) || words.contains(area + "."));
    }

    /** A sentence brings its next action along. */
    private boolean isUsed(String key) {
        return words.contains(key)
                || DYNAMIC.stream().anyMatch(key::startsWith)
                || (key.endsWith(ACTION)
                        && isUsed(key.substring(0, key.length() - ACTION.length())));
    }

    /** A line that ends in a dot stands for all keys that begin so. */
    private static boolean covers(String line, String key) {
        return line.endsWith(".") ? key.startsWith(line) : key.equals(line);
    }

    private static String sources() {
        return Stream.of(Path.of("src/main"), Path.of("atlassian-plugin.xml"))
                .flatMap(TextKeysTest::files)
                .filter(file -> SOURCE.matcher(file.toString()).matches())
                .filter(file -> !file.toString().endsWith(".test.ts"))
                .map(TextKeysTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
