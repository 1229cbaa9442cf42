package io.rihla.workbench.acceptance;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A map or a persona of the editor's for each kind of place, all of whose texts are a word that
 * stands nowhere else, and an open page that shows each of them. The site lets anonymous people in
 * meanwhile.
 */
final class GuardedDocuments implements AutoCloseable {

    private final Host host;
    private final DocumentKind kind;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, Long> pages = new LinkedHashMap<>();
    private final String lobbySpace;

    GuardedDocuments(Host host, DocumentKind kind) {
        this.host = host;
        this.kind = kind;
        host.anonymousAccess(true);
        Wiki wiki = new Wiki(host);
        Maps editor = new Maps(host.wiki("editor"), kind);
        String open = wiki.space("editor", "manager");
        wiki.letEverybodyRead(open);
        lobbySpace = open;

        place(wiki, editor, "on-an-open-page", open, 0);
        long restricted = place(wiki, editor, "on-a-restricted-page", open, 0);
        place(wiki, editor, "below-a-restricted-page", open, restricted);
        wiki.restrict("editor", restricted, "editor");
        wiki.trash("editor", place(wiki, editor, "on-a-trashed-page", open, 0));
        place(wiki, editor, "in-another-space", wiki.space("editor"), 0);
        keys.put("unplaced", editor.take(kind.saying(canary("unplaced")), ""));
        place(wiki, editor, "in-the-bin", open, 0);
        editor.delete(key("in-the-bin")).expect(204);

        // Written by somebody who may not edit the unplaced one: the page must not adopt it.
        keys.forEach((place, key) -> pages.put(place, wiki.page("manager", open, kind.macro(key))));
    }

    private long place(Wiki wiki, Maps editor, String place, String space, long parent) {
        long page = wiki.page("editor", space, "<p>home</p>", parent);
        keys.put(place, editor.take(kind.saying(canary(place)), "?page=" + page));
        return page;
    }

    /** What must not be read by those who may not see the one in that place. */
    String canary(String place) {
        return kind.name().toLowerCase(Locale.ROOT)
                + "canary"
                + Integer.toHexString(place.hashCode());
    }

    String key(String place) {
        return keys.get(place);
    }

    /** A page that everybody may see, with a macro for the one in that place. */
    long pageThatShows(String place) {
        return pages.get(place);
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
