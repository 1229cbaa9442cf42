package io.rihla.bridge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.WrittenLinks.Written;
import io.rihla.documents.MapHead;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.index.IndexedMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Lets issues in Jira show, by a remote link for each pain point, that a map is about them: that it
 * is one, and its key, but never a text of it. Jira keeps one link for each id, so that writing it
 * twice makes no second one.
 */
public class RemoteLinks implements Courier.Carrier {

    private static final String ID = "rihla-";
    private static final int NOT_THERE = 404;

    /** No request is under way for so long. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private final ReaderAccount reader;
    private final IssueLinks links;
    private final WrittenLinks written;
    private final LongFunction<Optional<MapHead>> maps;
    private final Supplier<String> wiki;
    private final Courier courier;

    /**
     * @param maps maps that are not in the bin, by their numbers
     * @param wiki the address of this product
     */
    public RemoteLinks(
            ReaderAccount reader,
            IssueLinks links,
            WrittenLinks written,
            LongFunction<Optional<MapHead>> maps,
            Supplier<String> wiki,
            Courier courier) {
        this.reader = reader;
        this.links = links;
        this.written = written;
        this.maps = maps;
        this.wiki = wiki;
        this.courier = courier;
        courier.carryBy(Kind.REMOTE_LINK, this);
        courier.carryBy(Kind.REMOTE_CHECK, new Check());
    }

    /** Has the links of a map's issues written or removed where they are not as they should be. */
    void follow(IndexedMap map) {
        Set<Written> wanted = new LinkedHashSet<>();
        map.links()
                .forEach(
                        link -> wanted.add(new Written(link.issue(), link.painPoint(), map.key())));
        List<Written> there = written.of(map.key());
        Set<String> differing = new LinkedHashSet<>();
        wanted.stream()
                .filter(link -> !there.contains(link))
                .forEach(link -> differing.add(Long.toString(link.issue())));
        there.stream()
                .filter(link -> !wanted.contains(link))
                .forEach(link -> differing.add(Long.toString(link.issue())));
        courier.post(Kind.REMOTE_LINK, differing);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Delivery carry(List<String> subjects) {
        return settle(Long.parseLong(subjects.get(0)), false);
    }

    /** Looks once more at what was written, when nothing that was sent can still be under way. */
    private final class Check implements Courier.Carrier {

        @Override
        public int atOnce() {
            return RemoteLinks.this.atOnce();
        }

        @Override
        public Delivery carry(List<String> subjects) {
            return settle(Long.parseLong(subjects.get(0)), true);
        }
    }

    /**
     * What Jira says it has decides, not what we remember: an answer that was lost, or a request
     * that arrives late, leaves a link there or takes one away without our knowing.
     *
     * @param last whether what is not there any more may be forgotten
     */
    private Delivery settle(long issue, boolean last) {
        Map<Written, MapHead> wanted = wanted(issue);
        List<Written> remembered = written.at(List.of(issue));
        if (wanted.isEmpty() && remembered.isEmpty()) {
            return Delivery.DONE;
        }
        Reply shown = reader.ask(Call.get(path(issue)));
        if (shown.status() == NOT_THERE) {
            // The issue is gone, or hidden from the reader account: nothing can be shown at it.
            remembered.forEach(written::remove);
            return Delivery.DONE;
        }
        if (!shown.done() || !shown.json().isArray()) {
            return shown.done() ? Delivery.LATER : Delivery.of(shown);
        }
        Set<String> there = new HashSet<>();
        shown.json().forEach(link -> there.add(link.path("globalId").asText("")));
        List<Written> surplus =
                remembered.stream().filter(link -> !wanted.containsKey(link)).toList();
        List<Call> calls = new ArrayList<>();
        wanted.forEach(
                (link, map) -> {
                    if (!there.contains(id(link))) {
                        calls.add(put(link, address(map)));
                    }
                });
        Set<String> needed = new HashSet<>();
        wanted.keySet().forEach(link -> needed.add(id(link)));
        // A pain point that was copied with its id has one link for all copies.
        surplus.stream()
                .map(RemoteLinks::id)
                .distinct()
                .filter(id -> there.contains(id) && !needed.contains(id))
                .forEach(id -> calls.add(remove(issue, id)));
        // Remembered before it is sent: whoever is killed in between finds it again.
        wanted.keySet().stream().filter(link -> !remembered.contains(link)).forEach(written::add);
        return calls.isEmpty() ? settled(surplus, last) : send(issue, calls);
    }

    private Delivery settled(List<Written> surplus, boolean last) {
        if (last) {
            surplus.forEach(written::remove);
        }
        return Delivery.DONE;
    }

    private Delivery send(long issue, List<Call> calls) {
        courier.postLater(Kind.REMOTE_CHECK, Long.toString(issue), UNDER_WAY);
        for (Call call : calls) {
            Reply reply = reader.ask(call);
            if (!reply.done() && reply.status() != NOT_THERE) {
                return Delivery.of(reply);
            }
        }
        return Delivery.DONE;
    }

    private Map<Written, MapHead> wanted(long issue) {
        Map<Written, MapHead> wanted = new LinkedHashMap<>();
        for (IssueLinks.Linked link : links.to(List.of(issue))) {
            maps.apply(link.map())
                    .ifPresent(
                            map ->
                                    wanted.put(
                                            new Written(issue, link.painPoint(), map.key()), map));
        }
        return wanted;
    }

    private static Call put(Written link, String address) {
        ObjectNode body = BridgeJson.object();
        body.put("globalId", id(link));
        body.putObject("application").put("type", "io.rihla").put("name", "Rihla");
        body.putObject("object")
                .put("url", address)
                .put("title", "Customer journey " + link.mapKey());
        return Call.post(path(link.issue()), body.toString());
    }

    private static Call remove(long issue, String globalId) {
        return Call.delete(path(issue) + "?globalId=" + Call.quoted(globalId));
    }

    /** The page where the map lives; before it has one, the wiki. */
    private String address(MapHead map) {
        return wiki.get()
                + map.homePage().map(page -> "/pages/viewpage.action?pageId=" + page).orElse("/");
    }

    private static String id(Written link) {
        return ID + link.painPoint();
    }

    private static String path(long issue) {
        return "rest/api/2/issue/" + issue + "/remotelink";
    }
}
