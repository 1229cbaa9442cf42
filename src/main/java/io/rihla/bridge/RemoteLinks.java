package io.rihla.bridge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.WrittenLinks.Written;
import io.rihla.journey.IssueLinks;
import io.rihla.journey.MapHead;
import io.rihla.tracking.index.IndexedMap;
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
        long issue = Long.parseLong(subjects.get(0));
        Map<Written, MapHead> wanted = new LinkedHashMap<>();
        for (IssueLinks.Linked link : links.to(List.of(issue))) {
            maps.apply(link.map())
                    .ifPresent(
                            map ->
                                    wanted.put(
                                            new Written(issue, link.painPoint(), map.key()), map));
        }
        Set<Written> there = new HashSet<>(written.at(List.of(issue)));
        for (Map.Entry<Written, MapHead> link : wanted.entrySet()) {
            Delivery delivery =
                    there.contains(link.getKey())
                            ? Delivery.DONE
                            : write(link.getKey(), address(link.getValue()));
            if (delivery.outcome() != Delivery.Outcome.DONE) {
                return delivery;
            }
        }
        for (Written link : there) {
            Delivery delivery =
                    wanted.containsKey(link) ? Delivery.DONE : remove(link, wanted.keySet());
            if (delivery.outcome() != Delivery.Outcome.DONE) {
                return delivery;
            }
        }
        return Delivery.DONE;
    }

    private Delivery write(Written link, String address) {
        ObjectNode body = BridgeJson.object();
        body.put("globalId", ID + link.painPoint());
        body.putObject("application").put("type", "io.rihla").put("name", "Rihla");
        body.putObject("object")
                .put("url", address)
                .put("title", "Customer journey " + link.mapKey());
        Reply reply = reader.ask(Call.post(path(link), body.toString()));
        if (reply.status() == NOT_THERE) {
            // The issue is gone, or hidden from the reader account: nothing can be shown at it.
            return Delivery.DONE;
        }
        if (reply.done()) {
            written.add(link);
        }
        return Delivery.of(reply);
    }

    /** A pain point that was copied with its id has one link for all copies. */
    private Delivery remove(Written link, Set<Written> wanted) {
        boolean shared =
                wanted.stream().anyMatch(other -> other.painPoint().equals(link.painPoint()));
        Reply reply =
                shared
                        ? new Reply(Availability.OK, 204, "")
                        : reader.ask(
                                Call.delete(
                                        path(link)
                                                + "?globalId="
                                                + Call.quoted(ID + link.painPoint())));
        if (reply.done() || reply.status() == NOT_THERE) {
            written.remove(link);
            return Delivery.DONE;
        }
        return Delivery.of(reply);
    }

    /** The page where the map lives; before it has one, the wiki. */
    private String address(MapHead map) {
        return wiki.get()
                + map.homePage().map(page -> "/pages/viewpage.action?pageId=" + page).orElse("/");
    }

    private static String path(Written link) {
        return "rest/api/2/issue/" + link.issue() + "/remotelink";
    }
}
