package io.rihla.workbench.acceptance;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may do what with a map, wherever it comes out. The table {@link RightsTable} was written from
 * the design.
 */
class RightsTest {

    private static final Host HOST = Host.shared();
    private static GuardedMaps guarded;

    @BeforeAll
    static void layOut() {
        guarded = new GuardedMaps(HOST);
    }

    @AfterAll
    static void closeTheSiteAgain() {
        guarded.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsReadByThoseWhoMaySeeIt(String map, ArgumentsAccessor row) {
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    boolean sees = rights.contains("v");
                    for (Map.Entry<String, Answer> sink : readings(role, map).entrySet()) {
                        Answer answer = sink.getValue();
                        String place = role + " " + sink.getKey() + " " + answer.status();
                        softly.assertThat(answer.text().contains(GuardedMaps.canary(map)))
                                .as(place)
                                .isEqualTo(sees);
                    }
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsChangedByThoseWhoMayEditIt(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Answer answer =
                            new Maps(role.at(HOST))
                                    .retext(key, 0, "card:c1", GuardedMaps.canary(map));
                    if (rights.contains("e")) {
                        softly.assertThat(answer.status())
                                .as(role + " edits")
                                .isNotIn(401, 403, 404);
                    } else {
                        softly.assertThat(answer.status())
                                .as(role + " edits")
                                .isEqualTo(RightsTable.refused(role, rights));
                    }
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsDrawnForEditingToThoseWhoMayEditIt(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Maps maps = new Maps(role.at(HOST));
                    boolean edits = rights.contains("e");
                    int refused = RightsTable.refused(role, rights);
                    // Whoever may ask without logging in learns nothing of a hidden map.
                    boolean stranger = role.name().equals("anonymous") && !rights.contains("v");
                    softly.assertThat(maps.read(key + "/view?editing=true").status())
                            .as(role + " is shown it to edit")
                            .isEqualTo(edits ? 200 : stranger ? 404 : refused);
                    softly.assertThat(maps.read(key + "/undo").status())
                            .as(role + " is told what to undo")
                            .isEqualTo(edits ? 200 : refused);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsPutAwayAndBroughtBackByThoseWhoManageIt(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        boolean binned = map.equals("in-the-bin");
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    Maps maps = new Maps(role.at(HOST));
                    boolean manages = rights.contains("m");
                    int expected = manages ? 204 : RightsTable.refused(role, rights);
                    Answer first = binned ? maps.restore(key) : maps.delete(key);
                    softly.assertThat(first.status()).as(role + " first").isEqualTo(expected);
                    Answer second = binned ? maps.delete(key) : maps.restore(key);
                    softly.assertThat(second.status()).as(role + " second").isEqualTo(expected);
                    softly.assertThat(binned && !role.isAnonymous() && maps.lists(key, "&bin=true"))
                            .as(role + " sees it in the bin")
                            .isEqualTo(binned && manages);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aHiddenMapAnswersAsOneThatIsNotThere(String map, ArgumentsAccessor row) {
        RightsTable.hiddenIsAsMissing(row, guarded.key(map), RightsTest::addresses);
    }

    /** Everything through which a map's texts come out. */
    private static Map<String, Answer> readings(Role role, String map) {
        Http http = role.at(HOST);
        String key = guarded.key(map);
        long page = guarded.pageThatShows(map);
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("read", http.get(Maps.PATH + "/" + key));
        sinks.put("read then", http.get(Maps.PATH + "/" + key + "?revision=0"));
        sinks.put("export", http.get(Maps.PATH + "/" + key + "/export"));
        sinks.put("view", http.get(Maps.PATH + "/" + key + "/view?view=full"));
        sinks.put("page", http.get(Maps.PATH + "/" + key + "/page?view=full"));
        sinks.put("element", http.get(Maps.PATH + "/" + key + "/elements/card:c1"));
        sinks.put("history", http.get(Maps.PATH + "/" + key + "/history"));
        sinks.put("compare", http.get(Maps.PATH + "/" + key + "/compare?from=0&to=0"));
        sinks.put("list", http.get(Maps.PATH + "?limit=100&q=" + GuardedMaps.canary(map)));
        sinks.put("display", http.get(Wiki.view(page)));
        sinks.put("preview", preview(http, guarded.lobbySpace(), key));
        sinks.put("pdf", http.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page));
        sinks.put("word", http.get("/exportword?pageId=" + page));
        sinks.put("email", http.get("/email?pageId=" + page));
        sinks.put("view", http.get(Wiki.CONTENT + "/" + page + "?expand=body.view"));
        sinks.put("export_view", http.get(Wiki.CONTENT + "/" + page + "?expand=body.export_view"));
        return sinks;
    }

    private static Map<String, Answer> addresses(Role role, String key) {
        Http http = role.at(HOST);
        Maps maps = new Maps(http);
        Map<String, Answer> sinks = new LinkedHashMap<>();
        sinks.put("read", maps.read(key));
        sinks.put("read then", maps.read(key + "?revision=1"));
        sinks.put("export", maps.export(key));
        sinks.put("edits", maps.edits(key, 0));
        sinks.put("view", maps.read(key + "/view"));
        sinks.put("view to edit", maps.read(key + "/view?editing=true"));
        sinks.put("page", maps.read(key + "/page"));
        sinks.put("element", maps.read(key + "/elements/card:c1"));
        sinks.put("undo", maps.read(key + "/undo"));
        sinks.put("history", http.get(Maps.PATH + "/" + key + "/history"));
        sinks.put("compare", http.get(Maps.PATH + "/" + key + "/compare?from=0&to=0"));
        sinks.put("milestones", http.get(Maps.PATH + "/" + key + "/milestones"));
        sinks.put("comments", maps.read(key + "/comments?show=all"));
        sinks.put("open comments", maps.read(key + "/comments/open"));
        sinks.put("one comment", maps.read(key + "/comments/1"));
        sinks.put(
                "comment",
                http.post(
                        Maps.PATH + "/" + key + "/comments",
                        "{\"element\":\"map:map\",\"text\":\"x\"}"));
        sinks.put("edit", maps.retext(key, 0, "stage:s1", "x"));
        sinks.put("an edit of nothing", maps.edit(key, 99, "c", "{}"));
        sinks.put("delete", maps.delete(key));
        sinks.put("restore", maps.restore(key));
        sinks.put("preview", preview(http, guarded.lobbySpace(), key));
        return sinks;
    }

    private static Answer preview(Http http, String space, String key) {
        String storage = Wiki.macro(key).replace("\"", "\\\"");
        return http.post(
                "/rest/tinymce/1/content/preview",
                "{\"spaceKey\":\"%s\",\"storage\":\"%s\"}".formatted(space, storage));
    }
}
