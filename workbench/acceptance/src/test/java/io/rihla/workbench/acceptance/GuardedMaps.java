package io.rihla.workbench.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of the editor's for each kind of place, all of whose texts are a word that stands nowhere
 * else, and an open page that shows each of them. The site lets anonymous people in meanwhile.
 */
final class GuardedMaps implements AutoCloseable {

    private final Host host;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Long> pages = new LinkedHashMap<>();
    private final String lobbySpace;

    GuardedMaps(Host host) {
        this.host = host;
        host.anonymousAccess(true);
        Wiki wiki = new Wiki(host);
        Maps editor = new Maps(host.wiki("editor"));
        String open = wiki.space("editor", "manager");
        wiki.letEverybodyRead(open);
        lobbySpace = open;

        place(wiki, editor, "on-an-open-page", open, 0);
        long restricted = place(wiki, editor, "on-a-restricted-page", open, 0);
        place(wiki, editor, "below-a-restricted-page", open, restricted);
        wiki.restrict("editor", restricted, "editor");
        wiki.trash("editor", place(wiki, editor, "on-a-trashed-page", open, 0));
        place(wiki, editor, "in-another-space", wiki.space("editor"), 0);
        keys.put("unplaced", editor.take(Maps.saying(canary("unplaced")), ""));
        place(wiki, editor, "in-the-bin", open, 0);
        editor.delete(key("in-the-bin")).expect(204);

        // Written by somebody who may not edit the unplaced map: the page must not adopt it.
        keys.forEach((map, key) -> pages.put(map, wiki.page("manager", open, Wiki.macro(key))));
    }

    private long place(Wiki wiki, Maps editor, String map, String space, long parent) {
        long page = wiki.page("editor", space, "<p>home</p>", parent);
        keys.put(map, editor.take(Maps.saying(canary(map)), "?page=" + page));
        return page;
    }

    /** What must not be read by those who may not see the map. */
    static String canary(String map) {
        return "canary" + Integer.toHexString(map.hashCode());
    }

    String key(String map) {
        return keys.get(map);
    }

    /** A page that everybody may see, with a macro for the map. */
    long pageThatShows(String map) {
        return pages.get(map);
    }

    String lobbySpace() {
        return lobbySpace;
    }

    /** Closes the site to anonymous people again. */
    @Override
    public void close() {
        host.anonymousAccess(false);
    }
}
