package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells Jira what its journey index has to know of a map, always the whole of it. First comes a new
 * number, then the map is read: whoever has the higher number has seen at least as much, so that
 * the newest state wins however messages get lost, doubled or overtake each other.
 */
public class IndexSender implements Courier.Carrier {

    private static final int OLDER_THAN_THERE = 409;

    /** How often it is tried with a higher number. */
    private static final int ATTEMPTS = 3;

    /** Of how many maps the personas are asked for together when all are compared. */
    static final int NAMED_AT_ONCE = 100;

    private final ReaderAccount reader;
    private final MapUpkeep maps;
    private final IssueMirror mirror;
    private final Supplier<Catalogue> departments;
    private final Function<Collection<String>, Map<String, LocalizedText>> personas;
    private final SentIndexes sent;
    private final RemoteLinks links;
    private final Consumer<Collection<Long>> unseen;
    private final LongConsumer followed;
    private final Consumer<Collection<Long>> unhinted;

    /**
     * @param personas the names of the site's personas by key
     * @param unseen reads issues that the mirror does not have yet
     * @param followed told the number of a map that has changed, when the mirror has its issues
     * @param unhinted told the issues that Jira gave no hints of until now, because its index did
     *     not have them
     */
    public IndexSender(
            ReaderAccount reader,
            MapUpkeep maps,
            IssueMirror mirror,
            Supplier<Catalogue> departments,
            Function<Collection<String>, Map<String, LocalizedText>> personas,
            SentIndexes sent,
            RemoteLinks links,
            Consumer<Collection<Long>> unseen,
            LongConsumer followed,
            Consumer<Collection<Long>> unhinted) {
        this.reader = reader;
        this.maps = maps;
        this.mirror = mirror;
        this.departments = departments;
        this.personas = personas;
        this.sent = sent;
        this.links = links;
        this.unseen = unseen;
        this.followed = followed;
        this.unhinted = unhinted;
    }

    /** Has this sender called for maps. */
    public void deliverBy(Courier courier) {
        courier.carryBy(Kind.INDEX, this);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Delivery carry(List<String> subjects) {
        return send(subjects.get(0));
    }

    private Delivery send(String key) {
        long above = 0;
        Delivery delivery = Delivery.LATER;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long number = sent.next(key, above);
            IndexedMap map = indexed(key, number);
            Reply reply =
                    reader.ask(
                            Call.put(
                                    "rest/rihla/1.0/index/" + Call.quoted(key),
                                    IndexJson.write(map)));
            delivery = Delivery.of(reply);
            if (reply.done()) {
                sent.arrived(key, number, map.checksum());
                tellUnhinted(map, reply);
                links.follow(map);
            }
            if (reply.status() != OLDER_THAN_THERE) {
                return delivery;
            }
            // Jira has seen higher numbers, before a backup was restored here for one.
            above = reply.json().path("revision").asLong(number);
        }
        return delivery;
    }

    /** If this reply is lost, the comparison finds what it would have told. */
    private void tellUnhinted(IndexedMap map, Reply reply) {
        Set<Long> named = new HashSet<>();
        reply.json().path("new").forEach(id -> named.add(id.asLong()));
        List<Long> ofMap =
                map.links().stream()
                        .map(IndexedLink::issue)
                        .distinct()
                        .filter(named::contains)
                        .toList();
        if (!ofMap.isEmpty()) {
            unhinted.accept(ofMap);
        }
    }

    private IndexedMap indexed(String key, long number) {
        IndexedMaps indexed = new IndexedMaps(departments.get(), mirror::issues, personas);
        Optional<JourneyMap> current = maps.current(key);
        current.ifPresent(this::readUnseen);
        maps.named(key).ifPresent(head -> followed.accept(head.id()));
        return current.map(map -> indexed.of(key, number, map))
                .orElseGet(() -> IndexedMap.tombstone(key, number));
    }

    private void readUnseen(JourneyMap map) {
        Set<Long> linked = map.links().stream().map(IssueLink::issue).collect(Collectors.toSet());
        linked.removeAll(mirror.issues(linked).keySet());
        if (!linked.isEmpty()) {
            unseen.accept(linked);
        }
    }

    /** What Jira holds of each map; empty checksums of maps that it does not know. */
    Answer<Map<String, String>> checksums() {
        Reply reply = reader.ask(Call.get("rest/rihla/1.0/index/checksums"));
        JsonNode maps = reply.json().path("maps");
        if (!reply.done() || !maps.isArray()) {
            Availability why = reply.availability().ok() ? Availability.AWAY : reply.availability();
            return Answer.none(why, Map.of());
        }
        Map<String, String> checksums = new HashMap<>();
        maps.forEach(
                map -> checksums.put(map.path("key").asText(""), map.path("checksum").asText("")));
        return Answer.of(checksums);
    }

    /** The checksums that Jira should have of all maps there are. */
    Map<String, String> wanted() {
        IndexedMaps indexed = new IndexedMaps(departments.get(), mirror::issues, personas);
        Map<String, String> wanted = new HashMap<>();
        List<IndexedMaps.Unnamed> unnamed = new ArrayList<>();
        Runnable name =
                () -> {
                    indexed.named(unnamed).forEach(map -> wanted.put(map.key(), map.checksum()));
                    unnamed.clear();
                };
        maps.eachMap(
                (head, map) -> {
                    unnamed.add(indexed.unnamed(head.key(), 0, map));
                    if (unnamed.size() == NAMED_AT_ONCE) {
                        name.run();
                    }
                });
        name.run();
        return wanted;
    }

    /** What an index without this map would have of it, had it known it once. */
    static String gone() {
        return IndexedMap.tombstone("", 0).checksum();
    }
}
