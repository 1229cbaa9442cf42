package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Pages with maps in the shared host, readable by everybody and made when first asked for. */
final class Pages {

    private static final Map<String, String> MADE = new HashMap<>();

    private static String space;

    private Pages() {}

    /** A space in which the editor writes and everybody reads. */
    static synchronized String space() {
        if (space == null) {
            Wiki wiki = new Wiki(Host.shared());
            space = wiki.space("editor", "manager");
            wiki.letEverybodyRead(space);
        }
        return space;
    }

    /**
     * The address of a page that shows a map of the demo.
     *
     * @param language of the labels; empty for the reader's
     */
    static synchronized String showing(String demo, String language, String view) {
        return MADE.computeIfAbsent(
                demo + " " + language + " " + view,
                wanted -> {
                    ObjectNode map = Maps.demo(demo);
                    return of(map, macro(map.path("key").asText(), language, view));
                });
    }

    /** A page of the editor's that is the home of this map. */
    static String of(ObjectNode map, String storage) {
        long page = new Wiki(Host.shared()).page("editor", space(), storage);
        new Maps(Host.shared().wiki("editor")).take(map.toString(), "?page=" + page);
        return Wiki.view(page);
    }

    static String macro(String key, String language, String view) {
        return "<ac:structured-macro ac:name=\"journey-map\">"
                + parameter("map", key)
                + parameter("language", language)
                + parameter("view", view)
                + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    /** Lets Rihla speak this language to somebody. */
    static void speak(String user, String language) {
        Host.shared()
                .wiki(user)
                .with("X-Atlassian-Token", "no-check")
                .put("/rest/rihla/1.0/language", "{\"language\":\"" + language + "\"}")
                .expect(204);
    }
}
