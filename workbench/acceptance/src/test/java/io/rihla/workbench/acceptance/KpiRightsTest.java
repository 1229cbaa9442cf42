package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who sees what a map measures: what a KPI is called and its figures go to whoever may see the map,
 * single readings to whoever may edit it, wherever they come out.
 */
class KpiRightsTest {

    private static final Host HOST = Host.shared();
    private static final String RIHLA = "/rest/rihla/1.0/";

    /** Places whose map its editor can still change. */
    private static final List<String> MEASURED =
            List.of(
                    "on-an-open-page",
                    "on-a-restricted-page",
                    "below-a-restricted-page",
                    "in-another-space",
                    "unplaced");

    /** Between the digits of a number, in the language of whoever looks. */
    private static final String SEPARATOR = "(?<=\\d)[.,\u00a0](?=\\d)";

    private static GuardedDocuments guarded;

    @BeforeAll
    static void layOut() {
        guarded = new GuardedDocuments(HOST, DocumentKind.MAP);
        MEASURED.forEach(
                place ->
                        Measured.as(
                                HOST.wiki("editor"),
                                guarded.key(place),
                                name(place),
                                figure(place)));
    }

    @AfterAll
    static void closeTheSiteAgain() {
        guarded.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void figuresAreReadByThoseWhoMaySeeTheMap(String place, ArgumentsAccessor row) {
        RightsTable.forEachRole(
                row,
                (softly, role, rights) ->
                        figures(role, place)
                                .forEach(
                                        (sink, answer) -> {
                                            boolean sees =
                                                    rights.contains("v")
                                                            && MEASURED.contains(place);
                                            String at = role + " " + sink + " " + answer.status();
                                            softly.assertThat(answer.text().contains(name(place)))
                                                    .as(at + " name")
                                                    .isEqualTo(sees);
                                            softly.assertThat(
                                                            answer.text()
                                                                    .replaceAll(SEPARATOR, "")
                                                                    .contains(figure(place)))
                                                    .as(at + " figure")
                                                    .isEqualTo(sees);
                                        }));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void singleReadingsAreForThoseWhoMayEditTheMap(String place, ArgumentsAccessor row) {
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Http http = role.at(HOST);
                    String of = "map=" + guarded.key(place) + "&use=u1";
                    Answer readings = http.get(RIHLA + "readings?" + of);
                    Answer search = http.get(RIHLA + "readings/query?" + of);
                    Answer screen = http.get("/plugins/servlet/rihla/readings?" + of);
                    boolean edits = rights.contains("e");
                    softly.assertThat(readings.status())
                            .as(role + " reads")
                            .isEqualTo(edits ? 200 : RightsTable.refused(role, rights));
                    softly.assertThat(search.status())
                            .as(role + " is told of the search")
                            .isEqualTo(edits ? 200 : RightsTable.refused(role, rights));
                    softly.assertThat(screen.text().contains(name(place)))
                            .as(role + " opens the page, " + screen.status())
                            .isEqualTo(edits);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aHiddenMapAnswersAsOneThatIsNotThere(String place, ArgumentsAccessor row) {
        RightsTable.hiddenIsAsMissing(row, guarded.key(place), KpiRightsTest::addresses);
    }

    private static Map<String, Answer> figures(Role role, String place) {
        Http http = role.at(HOST);
        String key = guarded.key(place);
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("kpis", http.get(Maps.PATH + "/" + key + "/kpis"));
        sinks.put("figures", http.post(RIHLA + "kpi-figures", "{\"maps\":[\"" + key + "\"]}"));
        sinks.put("words", asked(http, key));
        sinks.put("page", http.get(Maps.PATH + "/" + key + "/page?view=full"));
        Wiki.forms(guarded.pageThatShows(place))
                .forEach((form, address) -> sinks.put("map as " + form, http.get(address)));
        for (String macro : List.of("stage-kpi", "kpi-trend")) {
            sinks.put(macro, shown(http, macro, key));
        }
        return sinks;
    }

    private static Map<String, Answer> addresses(Role role, String key) {
        Http http = role.at(HOST).with("X-Atlassian-Token", "no-check");
        String of = "map=" + key + "&use=u1";
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("kpis", http.get(Maps.PATH + "/" + key + "/kpis"));
        sinks.put("words", asked(http, key));
        sinks.put("stage-kpi", shown(http, "stage-kpi", key));
        sinks.put("kpi-trend", shown(http, "kpi-trend", key));
        sinks.put("readings", http.get(RIHLA + "readings?" + of));
        sinks.put("remove a reading", http.delete(RIHLA + "readings?" + of + "&id=r1"));
        sinks.put("search", http.get(RIHLA + "readings/query?" + of));
        sinks.put("remove the search", http.delete(RIHLA + "readings/query?" + of));
        sinks.put("page of readings", http.get("/plugins/servlet/rihla/readings?" + of));
        sinks.put(
                "measure",
                http.post(
                        RIHLA + "readings",
                        """
                        {"map":"%s","scale":"amount",
                         "readings":[{"use":"u1","at":"2026-03-05","value":9}]}
                        """
                                .formatted(key)));
        sinks.put(
                "import",
                http.post(
                        RIHLA + "readings/imports",
                        "{\"map\":\"" + key + "\",\"use\":\"u1\",\"scale\":\"amount\"}"));
        return sinks;
    }

    private static Answer asked(Http http, String key) {
        return http.post(RIHLA + "kpi-figures", "{\"maps\":[\"" + key + "\"],\"words\":\"en\"}");
    }

    private static Answer shown(Http http, String macro, String key) {
        return Wiki.preview(http, guarded.lobbySpace(), Wiki.macro(macro, Map.of("map", key)));
    }

    /** What the KPI of that place's map is called. */
    private static String name(String place) {
        return "kpiname" + Integer.toHexString(place.hashCode());
    }

    /** What it has come to. */
    private static String figure(String place) {
        return String.valueOf(61_000_000 + Math.floorMod(place.hashCode(), 900_000));
    }
}
