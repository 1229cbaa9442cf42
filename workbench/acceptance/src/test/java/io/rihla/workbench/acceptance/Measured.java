package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Maps with KPIs that have been measured, as their editors would have done it. */
final class Measured {

    private static final String RIHLA = "/rest/rihla/1.0/";

    private Measured() {}

    /**
     * Lets a map measure satisfaction: of a stage, where it has fallen below the breach, and of the
     * whole journey, where too few have answered.
     */
    static void breached(Http editor, String map, String stage) {
        String kpi =
                editor.post(
                                RIHLA + "kpis",
                                "{\"preset\":\"csat\",\"period\":\"month\",\"target\":85,\"warning\":80,\"breach\":70}")
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        JsonNode edits = editor.get(Maps.PATH + "/" + map + "/edits?since=0").expect(200).json();
        editor.post(
                        Maps.PATH + "/" + map + "/edits",
                        """
                        {"baseRevision":%d,"edit":{"type":"batch","changes":[
                          {"type":"add-kpi-use","element":{"id":"kpi-stage","kpi":"%s","stage":"%s"}},
                          {"type":"add-kpi-use","element":{"id":"kpi-map","kpi":"%s"}}]}}
                        """
                                .formatted(edits.path("revision").asLong(), kpi, stage, kpi))
                .expect(200);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        editor.post(
                        RIHLA + "readings",
                        """
                        {"map":"%s","scale":"csat","zone":"UTC","readings":[
                          {"use":"kpi-stage","id":"r1","at":"%s","favourable":45,"neutral":3,"unfavourable":2},
                          {"use":"kpi-stage","id":"r2","at":"%s","favourable":20,"neutral":5,"unfavourable":25},
                          {"use":"kpi-map","id":"r3","at":"%s","favourable":3,"neutral":0,"unfavourable":0}]}
                        """
                                .formatted(map, today.minusMonths(1), today, today))
                .expect(200);
    }

    /** Lets a map measure an amount at its first stage, with one reading of this month. */
    static void as(Http editor, String map, String name, String value) {
        String kpi =
                editor.post(
                                RIHLA + "kpis",
                                """
                                {"name":{"en":"%s"},"type":"number","minimumAnswers":1,"period":"month"}
                                """
                                        .formatted(name))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        Maps maps = new Maps(editor);
        maps.edit(
                        map,
                        maps.read(map).expect(200).json().path("revision").asLong(),
                        Maps.newKey(),
                        """
                        {"type":"add-kpi-use","element":{"id":"u1","kpi":"%s","stage":"s1"}}
                        """
                                .formatted(kpi))
                .expect(200);
        editor.post(
                        RIHLA + "readings",
                        """
                        {"map":"%s","scale":"amount","zone":"UTC",
                         "readings":[{"use":"u1","id":"r1","at":"%s","value":%s}]}
                        """
                                .formatted(map, LocalDate.now(ZoneOffset.UTC), value))
                .expect(200);
    }
}
