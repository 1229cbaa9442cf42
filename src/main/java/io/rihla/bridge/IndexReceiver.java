package io.rihla.bridge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.Viewer;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.JourneyIndex;
import io.rihla.tracking.index.MapChecksum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes in what Confluence tells the journey index. Only the reader account may tell it. */
public class IndexReceiver {

    /** The longest message that is read, in bytes: more than the largest map needs. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private static final int LONGEST_KEY = 255;

    private final ReaderAccount reader;
    private final JourneyIndex index;

    public IndexReceiver(ReaderAccount reader, JourneyIndex index) {
        this.reader = reader;
        this.index = index;
    }

    /** What became of a message: an HTTP status and a JSON object. */
    public record Received(int status, String json) {}

    /**
     * Takes a message in unless it is older than what is there. The answer names the issues that no
     * map was linked to before: of what happened to them meanwhile nobody was given a hint.
     */
    public Received receive(Viewer sender, String mapKey, InputStream body) throws IOException {
        if (!reader.is(sender.userKey())) {
            return new Received(403, problem("not-the-reader"));
        }
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return new Received(413, problem("too-large"));
        }
        Optional<IndexedMap> map =
                mapKey.length() > LONGEST_KEY
                        ? Optional.empty()
                        : IndexJson.read(
                                mapKey, BridgeJson.read(new String(bytes, StandardCharsets.UTF_8)));
        if (map.isEmpty()) {
            return new Received(400, problem("malformed"));
        }
        // Looked up before, reported after: from the one to the other no change goes unmentioned.
        Set<Long> fresh = fresh(map.get());
        return index.replace(map.get()) ? taken(fresh) : stale(mapKey, map.get());
    }

    /**
     * Checksums of all maps, for the reader account only, because they tell which maps there are.
     */
    public Received checksums(Viewer sender) {
        if (!reader.is(sender.userKey())) {
            return new Received(403, problem("not-the-reader"));
        }
        ObjectNode answer = BridgeJson.object();
        ArrayNode maps = answer.putArray("maps");
        for (MapChecksum map : index.checksums()) {
            maps.addObject()
                    .put("key", map.key())
                    .put("revision", map.revision())
                    .put("checksum", map.checksum());
        }
        return new Received(200, answer.toString());
    }

    private Set<Long> fresh(IndexedMap map) {
        Set<Long> issues = new TreeSet<>();
        map.links().forEach(link -> issues.add(link.issue()));
        if (!issues.isEmpty()) {
            issues.removeAll(index.linkedAmong(issues));
        }
        return issues;
    }

    private static Received taken(Set<Long> fresh) {
        ObjectNode answer = BridgeJson.object();
        fresh.forEach(answer.putArray("new")::add);
        return new Received(200, answer.toString());
    }

    /** The same message once more is as good as taken. */
    private Received stale(String mapKey, IndexedMap map) {
        Optional<MapChecksum> there =
                index.checksums().stream().filter(one -> one.key().equals(mapKey)).findFirst();
        long revision = there.map(MapChecksum::revision).orElse(map.revision());
        boolean same =
                revision == map.revision()
                        && there.filter(one -> one.checksum().equals(map.checksum())).isPresent();
        return same
                ? taken(Set.of())
                : new Received(
                        409,
                        BridgeJson.object()
                                .put("code", "stale")
                                .put("revision", revision)
                                .toString());
    }

    private static String problem(String code) {
        return BridgeJson.object().put("code", code).toString();
    }
}
