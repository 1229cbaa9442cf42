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
}
