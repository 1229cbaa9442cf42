package io.rihla.tracking.index;

import io.rihla.journey.Feeling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the index holds of one map. It is always sent and stored whole.
 *
 * @param revision the higher one wins
 * @param deleted a tombstone: nothing of the map is left but its key and revision
 * @param names in the order of the map: stages from the first to the last, touchpoints likewise
 */
public record IndexedMap(
        String key,
        long revision,
        boolean deleted,
        List<IndexedName> names,
        List<IndexedLink> links) {

    private static final String FIELD = "\u001f";
    private static final String LINE = "\n";

    public IndexedMap {
        if (deleted && !(names.isEmpty() && links.isEmpty())) {
            throw new IllegalArgumentException("A deleted map has nothing left: " + key);
        }
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    /** What remains of a map that was deleted. */
    public static IndexedMap tombstone(String key, long revision) {
        return new IndexedMap(key, revision, true, List.of(), List.of());
    }

    /**
     * The same on both sides as long as both hold the same: it depends on neither the revision nor
     * the order of the links.
     */
    public String checksum() {
        String content =
                Stream.concat(
                                names.stream().map(IndexedMap::line),
                                links.stream().map(IndexedMap::line).sorted())
                        .collect(Collectors.joining(LINE, deleted + LINE, LINE));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String line(IndexedName name) {
        return String.join(FIELD, name.kind().id(), name.id(), name.language().tag(), name.name());
    }

    private static String line(IndexedLink link) {
        return String.join(
                FIELD,
                Long.toString(link.issue()),
                link.stage(),
                link.touchpoint(),
                link.painPoint(),
                link.department(),
                link.persona(),
                link.feeling().map(Feeling::value).map(String::valueOf).orElse(""),
                Boolean.toString(link.momentOfTruth()));
    }
}
