package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.acceptance.Http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may read and change what issues a map's pain points have: the same people who may read and
 * edit the map, by the same {@link RightsTable}. What Jira shows them is another question.
 */
class LinkRightsTest {

    private static final String NEW =
            "{\"project\":\"NONE\",\"issueType\":\"Bug\",\"summary\":\"x\"}";

    private static final Host HOST = Host.shared();
    private static GuardedDocuments guarded;

    @BeforeAll
    static void layOut() {
        guarded = new GuardedDocuments(HOST, DocumentKind.MAP);
    }

    @AfterAll
    static void closeTheSiteAgain() {
        guarded.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void painPointsAreReadByThoseWhoMaySeeTheMap(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) -> {
                    boolean sees = rights.contains("v");
                    Http http = role.at(HOST);
                    Answer list = http.get(at(key, ""));
                    softly.assertThat(list.text().contains(guarded.canary(map)))
                            .as(role + " lists " + list.status())
                            .isEqualTo(sees);
                    softly.assertThat(http.get(at(key, "/p1/issues")).status() == 200)
                            .as(role + " reads issues")
                            .isEqualTo(sees);
                    softly.assertThat(visible(http, key).text().contains('"' + key + '"'))
                            .as(role + " is told that it is there")
                            .isEqualTo(sees);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void linksAreChangedByThoseWhoMayEditTheMap(String map, ArgumentsAccessor row) {
        String key = guarded.key(map);
        RightsTable.forEachRole(
                row,
                (softly, role, rights) ->
                        changes(role, key)
                                .forEach(
                                        (what, answer) -> {
                                            String place = role + " " + what + " " + answer.text();
                                            if (rights.contains("e")) {
                                                softly.assertThat(letThrough(answer))
                                                        .as(place)
                                                        .isTrue();
                                            } else {
                                                softly.assertThat(answer.status())
                                                        .as(place)
                                                        .isEqualTo(
                                                                RightsTable.refused(role, rights));
                                            }
                                        }));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/rights.csv", numLinesToSkip = 1)
    void aHiddenMapAnswersAsOneThatIsNotThere(String map, ArgumentsAccessor row) {
        RightsTable.hiddenIsAsMissing(row, guarded.key(map), LinkRightsTest::addresses);
    }

    @Test
    void anIssueTellsItsJourneyOnlyToThoseWhoMaySeeTheMap() throws IOException {
        long issue = 987_654_321;
        HOST.wiki("admin")
                .with("X-Atlassian-Token", "no-check")
                .send(
                        "POST",
                        "/rest/rihla/1.0/admin/import",
                        "application/octet-stream",
                        archive(linked("journeycanary", issue)))
                .expect(200);

        assertThat(journey("admin", issue).expect(200).text()).contains("journeycanary", "\"p1\"");
        for (String role : List.of("anonymous", "viewer", "editor")) {
            Answer answer = journey(role, issue);
            assertThat(answer.expect(200).text()).as(role).isEqualTo("{\"contexts\":[]}");
            assertThat(answer.text()).isEqualTo(journey(role, issue + 1).text());
        }
        assertThat(journey("anonymous-out", issue).text()).doesNotContain("journeycanary");
    }

    private static Answer journey(String role, long issue) {
        return new Role(role).at(HOST).get("/rest/rihla/1.0/issues/" + issue + "/journey");
    }

    /** A map that has come from an archive of this very site, where links are kept. */
    private static String linked(String text, long issue) {
        String map = Maps.saying(text).strip();
        return map.substring(0, map.length() - 1)
                + ",\"key\":\"%s\",\"issueLinksOf\":\"%s\",\"issueLinks\":[{\"id\":\"p1.i%d\",\"painPoint\":\"p1\",\"issue\":%d}]}"
                        .formatted(Maps.newKey(), HOST.confluence(), issue, issue);
    }

    private static byte[] archive(String map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("maps/linked.json"));
            zip.write(Maps.utf8(map));
        }
        return out.toByteArray();
    }

    private static Map<String, Answer> changes(Role role, String key) {
        Http http = role.at(HOST);
        Map<String, Answer> changes = new LinkedHashMap<>();
        changes.put("links", http.post(at(key, "/p1/issues"), "{\"issueKey\":\"NONE-1\"}"));
        changes.put("unlinks", http.delete(at(key, "/p1/issues/1")));
        changes.put("drafts", http.get(at(key, "/p1/issues/draft")));
        changes.put("creates", http.post(at(key, "/p1/issues/new"), NEW));
        return changes;
    }

    private static Map<String, Answer> addresses(Role role, String key) {
        Map<String, Answer> sinks = changes(role, key);
        Http http = role.at(HOST);
        sinks.put("lists", http.get(at(key, "")));
        sinks.put("reads issues", http.get(at(key, "/p1/issues")));
        sinks.put("reads issues of nothing", http.get(at(key, "/none/issues")));
        sinks.put("is told", visible(http, key));
        return sinks;
    }

    private static Answer visible(Http http, String key) {
        return http.with("X-Atlassian-Token", "no-check")
                .post("/rest/rihla/1.0/visible-maps", "{\"keys\":[\"" + key + "\"]}");
    }

    private static String at(String key, String rest) {
        return Maps.PATH + "/" + key + "/pain-points" + rest;
    }

    /** The rest is between the person and Jira, which has no such issue or project. */
    private static boolean letThrough(Answer answer) {
        return answer.status() < 300
                || answer.json().path("code").asText().startsWith("jira-")
                || answer.json().path("code").asText().equals("no-issue")
                || answer.json().path("field").asText().equals("issueType");
    }
}
