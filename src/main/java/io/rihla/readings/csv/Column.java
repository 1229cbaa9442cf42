package io.rihla.readings.csv;

import io.rihla.journey.EnumIds;
import io.rihla.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a column of a file may hold. */
public enum Column {
    AT,
    VALUE,
    ANSWERS,
    FAVOURABLE,
    NEUTRAL,
    UNFAVOURABLE,
    DEVIATION,
    USE,
    ID;

    private static final String WORDS_FILE = "column-words.csv";
    private static final Map<Column, Set<String>> WORDS = words();

    public String id() {
        return EnumIds.id(this);
    }

    /** Whether a header of this name usually stands over such a column. */
    boolean isNamed(String folded) {
        return WORDS.getOrDefault(this, Set.of()).contains(folded);
    }

    private static Map<Column, Set<String>> words() {
        Map<Column, Set<String>> words = new EnumMap<>(Column.class);
        try (InputStream file = Column.class.getResourceAsStream(WORDS_FILE)) {
            if (file == null) {
                throw new IllegalStateException("The jar lacks " + WORDS_FILE);
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> add(words, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(Map<Column, Set<String>> words, String line) {
        int comma = line.indexOf(',');
        EnumIds.of(Column.class, line.substring(0, comma))
                .ifPresent(
                        column ->
                                words.computeIfAbsent(column, any -> new HashSet<>())
                                        .add(Folding.fold(line.substring(comma + 1))));
    }
}
