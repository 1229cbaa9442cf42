package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may do what with a map, wherever it comes out. The table {@code rights.csv} was written from
 * the design: v see, e edit, m put away and bring back.
 */
class RightsTest {

    private static final List<String> ROLES =
            List.of("anonymous-out", "anonymous", "viewer", "editor", "manager", "admin");
    private static final String MISSING = "no-such-map";

    private static final Host HOST = Host.shared();
    private static GuardedMaps guarded;

    @BeforeAll
    static void layOut() {
        HOST.anonymousAccess(true);
        guarded = new GuardedMaps(HOST);
    }

    @AfterAll
    static void closeTheSiteAgain() {
        HOST.anonymousAccess(false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsReadByThoseWhoMaySeeIt(String map, ArgumentsAccessor row) {
        SoftAssertions softly = new SoftAssertions();
        forEachRole(
                row,
                (role, rights) -> {
                    boolean sees = rights.contains("v");
                    for (Map.Entry<String, Answer> sink : readings(role, map).entrySet()) {
                        Answer answer = sink.getValue();
                        String place = role + " " + sink.getKey() + " " + answer.status();
                        softly.assertThat(answer.text().contains(GuardedMaps.canary(map)))
                                .as(place)
                                .isEqualTo(sees);
                    }
                });
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsChangedByThoseWhoMayEditIt(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        SoftAssertions softly = new SoftAssertions();
        forEachRole(
                row,
                (role, rights) -> {
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
                                .isEqualTo(refused(role, rights));
                    }
                });
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aMapIsPutAwayAndBroughtBackByThoseWhoManageIt(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        boolean binned = map.equals("in-the-bin");
        SoftAssertions softly = new SoftAssertions();
        forEachRole(
                row,
                (role, rights) -> {
                    Maps maps = new Maps(role.at(HOST));
                    boolean manages = rights.contains("m");
                    int expected = manages ? 204 : refused(role, rights);
                    Answer first = binned ? maps.restore(key) : maps.delete(key);
                    softly.assertThat(first.status()).as(role + " first").isEqualTo(expected);
                    Answer second = binned ? maps.delete(key) : maps.restore(key);
                    softly.assertThat(second.status()).as(role + " second").isEqualTo(expected);
                    softly.assertThat(binned && !role.isAnonymous() && maps.lists(key, "&bin=true"))
                            .as(role + " sees it in the bin")
                            .isEqualTo(binned && manages);
                });
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aHiddenMapAnswersAsOneThatIsNotThere(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        SoftAssertions softly = new SoftAssertions();
        forEachRole(
                row,
                (role, rights) -> {
                    if (rights.equals("-")) {
                        Map<String, Answer> hidden = addresses(role, key);
                        Map<String, Answer> missing = addresses(role, MISSING);
                        hidden.forEach(
                                (sink, answer) ->
                                        softly.assertThat(fingerprint(answer, key))
                                                .as(role + " " + sink)
                                                .isEqualTo(
                                                        fingerprint(missing.get(sink), MISSING)));
                    }
                });
        softly.assertAll();
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

    private static String fingerprint(Answer answer, String key) {
        return answer.status()
                + " "
                + answer.response().headers().map().keySet()
                + " "
                + answer.text().replace(key, "KEY");
    }

    /** Who has to log in is told so; who sees a map may know that there is one. */
    private static int refused(Role role, String rights) {
        if (role.isAnonymous()) {
            return 401;
        }
        return rights.contains("v") ? 403 : 404;
    }

    private static void forEachRole(ArgumentsAccessor row, Check check) {
        List<Object> cells = Arrays.asList(row.toArray());
        assertThat(cells).hasSize(ROLES.size() + 1);
        for (int i = 0; i < ROLES.size(); i++) {
            check.check(new Role(ROLES.get(i)), cells.get(i + 1).toString());
        }
    }

    private interface Check {
        void check(Role role, String rights);
    }
}
