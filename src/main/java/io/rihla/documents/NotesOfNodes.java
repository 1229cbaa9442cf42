package io.rihla.documents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * The notes that were left on this node, and those of other nodes as they last told them. What one
 * node tells is one text, in which ages stand and no times: clocks differ.
 */
public class NotesOfNodes implements SharedNotes {

    private static final String FIELDS = "\t";
    private static final String LINES = "\n";

    private record Key(String group, String name) {}

    private record Left(String text, long millis) {}

    /** What another node told, and the text in which it did. */
    private record Told(String text, Map<Key, Left> notes) {}

    private final long lifeMillis;
    private final int most;
    private final LongSupplier clock;
    private final Map<Key, Left> own = new LinkedHashMap<>();
    private final Map<String, Told> others = new HashMap<>();
    private long told;

    /**
     * @param life after which a note is gone
     * @param most how many a node keeps; the oldest make way
     * @param clock in milliseconds, never going back
     */
    public NotesOfNodes(Duration life, int most, LongSupplier clock) {
        lifeMillis = life.toMillis();
        this.most = most;
        this.clock = clock;
    }

    @Override
    public synchronized void put(String group, String name, String text) {
        for (String part : List.of(group, name, text)) {
            if (part.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("A note of " + part.length() + " characters");
            }
        }
        Key key = new Key(group, name);
        // In the order in which they were left, so that the oldest is the first.
        own.remove(key);
        own.put(key, new Left(text, clock.getAsLong()));
        if (own.size() > most) {
            own.remove(own.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void remove(String group, String name) {
        own.remove(new Key(group, name));
    }

    @Override
    public synchronized List<Note> in(String group) {
        Map<String, Left> found = new TreeMap<>();
        others.values().forEach(node -> collect(group, node.notes(), found));
        collect(group, own, found);
        List<Note> notes = new ArrayList<>();
        found.forEach((name, left) -> notes.add(new Note(name, left.text(), age(left))));
        return notes;
    }

    /** Whoever has gone from one node to another left the newer note there. */
    private void collect(String group, Map<Key, Left> notes, Map<String, Left> found) {
        notes.forEach(
                (key, left) -> {
                    if (key.group().equals(group) && alive(left)) {
                        found.merge(key.name(), left, (a, b) -> a.millis() > b.millis() ? a : b);
                    }
                });
    }

    /** Whether something was left here and is not too old. */
    public synchronized boolean hasOwn() {
        own.values().removeIf(left -> !alive(left));
        return !own.isEmpty();
    }

    /** This node's notes for the others; never twice the same text. */
    public synchronized String tell() {
        StringBuilder text = new StringBuilder(Long.toString(++told));
        own.forEach(
                (key, left) -> {
                    if (alive(left)) {
                        text.append(LINES)
                                .append(clock.getAsLong() - left.millis())
                                .append(FIELDS)
                                .append(plain(key.group()))
                                .append(FIELDS)
                                .append(plain(key.name()))
                                .append(FIELDS)
                                .append(plain(left.text()));
                    }
                });
        return text.toString();
    }

    /** Takes over what another node has told; a text that it told before changes no age. */
    public synchronized void hear(String node, String text) {
        Told before = others.get(node);
        if (before == null || !before.text().equals(text)) {
            others.put(node, new Told(text, read(text)));
        }
    }

    /** Forgets the nodes that are not among these. */
    public synchronized void keep(Collection<String> nodes) {
        others.keySet().retainAll(nodes);
    }

    private Map<Key, Left> read(String text) {
        Map<Key, Left> notes = new LinkedHashMap<>();
        long now = clock.getAsLong();
        text.lines()
                .skip(1)
                .limit(most)
                .map(line -> line.split(FIELDS, -1))
                // Another version of the plugin may write otherwise.
                .filter(fields -> fields.length == 4 && fields[0].matches("\\d{1,9}"))
                .forEach(
                        fields ->
                                notes.put(
                                        new Key(fields[1], fields[2]),
                                        new Left(fields[3], now - Long.parseLong(fields[0]))));
        return notes;
    }

    private boolean alive(Left left) {
        return clock.getAsLong() - left.millis() < lifeMillis;
    }

    private Duration age(Left left) {
        return Duration.ofMillis(clock.getAsLong() - left.millis());
    }

    /** Notes have one line and no tabs. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
}
