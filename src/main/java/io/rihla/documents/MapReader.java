package io.rihla.documents;

import io.rihla.documents.MapCache.Version;
import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.LoggedEdit;
import java.util.List;
import java.util.Optional;

/**
 * Assembles maps: from what this node keeps, else from a checkpoint and the edits after it. It asks
 * for nobody's rights: that is for whoever reads.
 *
 * @param <D> the kind of document
 */
public final class MapReader<D extends Document<D>> {

    /** From so many edits on, a checkpoint is nearer than what this node keeps. */
    private static final int MOST_BEHIND = 64;

    private final MapStore store;
    private final DocumentCodec<D> codec;
    private final MapCache<D> cache;

    MapReader(MapStore store, DocumentCodec<D> codec, MapCache<D> cache) {
        this.store = store;
        this.codec = codec;
        this.cache = cache;
    }

    /** The map as of its newest revision. */
    public D newest(MapHead head) {
        Version version = Version.of(head);
        return cache.get(version)
                .orElseGet(
                        () -> {
                            D map = fromCache(head).orElseGet(() -> at(head, head.revision()));
                            cache.put(version, map);
                            return map;
                        });
    }

    /** The map as of any revision that it has had. */
    public D at(MapHead head, long revision) {
        return kept(head, revision).orElseGet(() -> fromCheckpoint(head, revision));
    }

    private D fromCheckpoint(MapHead head, long revision) {
        Checkpoint start =
                store.checkpoint(head, revision)
                        .orElseThrow(() -> new NoSuchRevision(head.key(), revision));
        D map = codec.readDocument(start.body());
        return replay(map, store.log(head, start.revision(), revision));
    }

    /** Edits from the one after a revision up to another one, oldest first. */
    List<LoggedEdit> edits(MapHead head, long after, long upTo) {
        return store.log(head, after, upTo).stream().map(this::read).toList();
    }

    /** An edit as it stands in the log. */
    public LoggedEdit read(LogLine line) {
        return new LoggedEdit(
                line.revision(),
                line.author(),
                line.at(),
                line.clientId(),
                codec.readEdit(line.edit()),
                codec.readBefore(line.before()));
    }

    void forget(MapHead head) {
        cache.forget(head.id());
    }

    void keep(MapHead head, D map) {
        cache.put(Version.of(head), map);
    }

    /** As this node keeps it, if the log has this very content under that revision. */
    private Optional<D> kept(MapHead head, long revision) {
        return cache.newest(head.id(), revision)
                .filter(version -> version.revision() == revision && revision > 0)
                .filter(version -> bears(head, version))
                .flatMap(cache::get);
    }

    private boolean bears(MapHead head, Version version) {
        List<LogLine> line = store.log(head, version.revision() - 1, version.revision());
        return !line.isEmpty() && line.get(0).stamp() == version.stamp();
    }

    /**
     * From an older revision that this node keeps. What was kept before a transaction was rolled
     * back bears a stamp that the log does not know.
     */
    private Optional<D> fromCache(MapHead head) {
        Optional<Version> kept =
                cache.newest(head.id(), head.revision() - 1)
                        .filter(v -> v.revision() > 0)
                        .filter(v -> head.revision() - v.revision() <= MOST_BEHIND);
        Optional<D> map = kept.flatMap(cache::get);
        if (kept.isEmpty() || map.isEmpty()) {
            return Optional.empty();
        }
        long revision = kept.get().revision();
        List<LogLine> tail = store.log(head, revision - 1, head.revision());
        boolean genuine = !tail.isEmpty() && tail.get(0).stamp() == kept.get().stamp();
        return genuine
                ? Optional.of(replay(map.get(), tail.subList(1, tail.size())))
                : Optional.empty();
    }

    private D replay(D map, List<LogLine> lines) {
        D current = map;
        for (LogLine line : lines) {
            current = current.apply(codec.readEdit(line.edit())).document();
        }
        return current;
    }
}
