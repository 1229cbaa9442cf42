package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who may do what with a map, wherever it comes out. */
class RightsTest extends DocumentRights {

    RightsTest() {
        super(DocumentKind.MAP);
    }

    @Override
    Map<String, Answer> ownReadings(Http http, String place) {
        String matrix = Wiki.macro("persona-matrix", Map.of("maps", guarded().key(place)));
        return Map.of(
                "matrix", Wiki.preview(http, guarded().lobbySpace(), matrix),
                "compare",
                        http.get(Maps.PATH + "/" + guarded().key(place) + "/compare?from=0&to=0"));
    }

    @Override
    Map<String, Answer> ownAddresses(Http http, String at) {
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("comments", http.get(at + "/comments?show=all"));
        sinks.put("open comments", http.get(at + "/comments/open"));
        sinks.put("one comment", http.get(at + "/comments/1"));
        sinks.put(
                "comment", http.post(at + "/comments", "{\"element\":\"map:map\",\"text\":\"x\"}"));
        sinks.put("personas", http.get(at + "/personas"));
        return sinks;
    }
}
