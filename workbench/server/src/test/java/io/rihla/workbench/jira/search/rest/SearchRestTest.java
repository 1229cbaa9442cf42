package io.rihla.workbench.jira.search.rest;

import static io.rihla.workbench.jira.search.SearchedSite.keys;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.search.SearchLimits;
import io.rihla.workbench.jira.search.SearchedSite;
import io.rihla.workbench.jira.search.StubFunction;
import io.rihla.workbench.jira.search.UserZones;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code rest/api/2/search} and its neighbours as other programs meet them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRestTest {

    private SearchedSite site;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        site = new SearchedSite(folder);
    }

    @AfterAll
    void stop() throws Exception {
        site.close();
    }

    private String three() {
        return "id in (%d, %d, %d)".formatted(site.open.id(), site.done.id(), site.secret.id());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Test
    void anUnseenIdOrKeyIsAMistakeInAValidatedSearch() throws Exception {
        JsonNode answer = site.search("viewer", three(), "");

        assertThat(texts(answer.path("errorMessages")))
                .containsExactly(
                        "A value with ID '%d' does not exist for the field 'id'."
                                .formatted(site.secret.id()));
        JiraSite.Reply reply =
                site.site.get("viewer", "/rest/api/2/search?jql=key%3D" + site.secret.key());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text())
                .contains(
                        "An issue with key '%s' does not exist for field 'key'."
                                .formatted(site.secret.key()));
        assertThat(keys(site.search("editor", three() + " order by key", "")))
                .containsExactly("FIX-1", "FIX-2", "FIX-3");
    }

    @Test
    void withoutValidationItIsLeftOutWithAWarning() throws Exception {
        for (String way : List.of("false", "warn")) {
            JsonNode answer =
                    site.search("viewer", three() + " order by key", "&validateQuery=" + way);

            assertThat(keys(answer)).containsExactly("FIX-1", "FIX-2");
            assertThat(answer.path("total").asInt()).isEqualTo(2);
            assertThat(texts(answer.path("warningMessages")))
                    .containsExactly(
                            "A value with ID '%d' does not exist for the field 'id'."
                                    .formatted(site.secret.id()));
        }
    }

    @Test
    void hiddenIssuesAreNotFoundUnderNotInEither() throws Exception {
        String all = "project = FIX and id not in (%d)".formatted(site.open.id());

        assertThat(keys(site.search("viewer", all, ""))).containsExactly("FIX-2");
        assertThat(keys(site.search("editor", all, ""))).containsExactly("FIX-3", "FIX-2");
        assertThat(keys(site.search("", "order by key", ""))).isEmpty();
    }

    @Test
    void aPostWithFieldsGivesThoseFields() throws Exception {
        JsonNode answer =
                site.send(
                        "viewer",
                        "POST",
                        "/rest/api/2/search",
                        """
                        {"jql":"key = FIX-2","fields":["status","resolution","updated","fixVersions"],
                        "validateQuery":false,"maxResults":5}
                        """);

        JsonNode issue = answer.path("issues").path(0);
        assertThat(issue.path("id").asText()).isEqualTo(String.valueOf(site.done.id()));
        assertThat(issue.path("fields").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("status", "resolution", "updated", "fixVersions");
        assertThat(issue.path("fields").path("status").path("statusCategory").path("key").asText())
                .isEqualTo("done");
        assertThat(issue.path("fields").path("updated").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}");
        assertThat(answer.path("maxResults").asInt()).isEqualTo(5);
        assertThat(answer.has("warningMessages")).isFalse();
    }

    @Test
    void assigneeDescriptionAndTheRestAreThereWhenNothingIsSaid() throws Exception {
        JsonNode fields =
                site.search("viewer", "key = FIX-1", "").path("issues").path(0).path("fields");

        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("editor");
        assertThat(fields.path("summary").asText()).isEqualTo("The queue is long");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.path("project").path("key").asText()).isEqualTo("FIX");
        assertThat(
                        site.search("viewer", "key = FIX-1", "&fields=-summary")
                                .path("issues")
                                .path(0)
                                .path("fields")
                                .has("summary"))
                .isFalse();
    }

    @Test
    void maxResultsIsCappedWithoutAWord() throws Exception {
        SearchLimits limits = site.site.service(SearchLimits.class);
        limits.results(1);
        try {
            for (String more : List.of("&maxResults=500", "&maxResults=-1", "")) {
                JsonNode answer = site.search("editor", "project = FIX", more);
                assertThat(keys(answer)).hasSize(1);
                assertThat(answer.path("maxResults").asInt()).isEqualTo(1);
                assertThat(answer.path("total").asInt()).isEqualTo(3);
            }
        } finally {
            limits.results(SearchLimits.USUAL_RESULTS);
        }
        assertThat(keys(site.search("editor", "project = FIX", "&startAt=1&maxResults=1")))
                .containsExactly("FIX-2");
        assertThat(site.search("editor", "project = FIX", "&maxResults=0").path("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void datesAreToTheMinuteInTheUsersTimeZone() throws Exception {
        JiraContent content = site.site.service(JiraContent.class);
        String manager = site.site.user("manager").orElseThrow().key();
        site.site.service(UserZones.class).choose(manager, ZoneId.of("Asia/Dubai"));
        content.issues()
                .create(
                        site.project.id(),
                        IssueFields.of(Constants.TASK.id(), "At half past the minute"),
                        manager,
                        Instant.parse("2020-11-22T03:10:30Z"));
        String day = "created < \"2020/12/01\" and created ";

        assertThat(keys(site.search("manager", day + ">= \"2020/11/22 07:10\"", ""))).hasSize(1);
        assertThat(keys(site.search("manager", day + "<= \"2020/11/22 07:10\"", ""))).isEmpty();
        assertThat(keys(site.search("manager", day + ">= \"2020/11/22 07:11\"", ""))).isEmpty();
        assertThat(
                        site.site
                                .get(
                                        "manager",
                                        "/rest/api/2/search?jql="
                                                + SearchedSite.encoded(
                                                        "created > \"2020/11/22 07:10:30\""))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void aSearchThatCannotBeReadIsRefusedWithThePlace() throws Exception {
        JiraSite.Reply reply = site.site.get("viewer", "/rest/api/2/search?jql=project+FIX");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text())
                .contains("Expecting operator but got 'FIX'", "(line 1, character 9)");
        assertThat(
                        site.site
                                .get(
                                        "viewer",
                                        "/rest/api/2/search?jql=project+FIX&validateQuery=false")
                                .status())
                .isEqualTo(400);
    }

    @Test
    void bodiesThatAreNoJsonOrTooLargeAreRefused() throws Exception {
        assertThat(site.site.json("viewer", "POST", "/rest/api/2/search", "[1]").status())
                .isEqualTo(400);
        assertThat(site.site.json("viewer", "POST", "/rest/api/2/search", "{").status())
                .isEqualTo(400);
        String ids = "1, ".repeat(500_000) + "1";
        assertThat(
                        site.site
                                .json(
                                        "viewer",
                                        "POST",
                                        "/rest/api/2/search",
                                        "{\"jql\":\"id in (" + ids + ")\"}")
                                .status())
                .isEqualTo(400);
        assertThat(
                        site.site
                                .post(
                                        "viewer",
                                        "/rest/api/2/search",
                                        java.util.Map.of("jql", "key = FIX-1"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void unknownPropertiesAreRefused() throws Exception {
        JsonNode answer =
                site.send(
                        "viewer",
                        "POST",
                        "/rest/api/2/search",
                        "{\"jql\":\"key = FIX-1\",\"fieldsByKeys\":false}");

        assertThat(texts(answer.path("errorMessages")))
                .singleElement()
                .asString()
                .startsWith("Unrecognized field \"fieldsByKeys\"");
    }

    @Test
    void noPageReachesBehindTheWindow() throws Exception {
        assertThat(site.search("viewer", "", "&startAt=9950").path("total").isNumber()).isTrue();
        assertThat(texts(site.search("viewer", "", "&startAt=9951").path("errorMessages")))
                .singleElement()
                .asString()
                .contains("it requests 10001 results", "limit of 10000");
    }

    @Test
    void theNewestVersionHasANameToo() throws Exception {
        assertThat(site.get("viewer", "/rest/api/latest/field")).isNotEmpty();
        assertThat(keys(site.get("viewer", "/rest/api/latest/search?jql=key%3DFIX-1")))
                .containsExactly("FIX-1");
    }

    @Test
    void tenThousandIdsFitIntoAPostAndNotIntoAnAddress() throws Exception {
        StringBuilder ids = new StringBuilder().append(site.open.id());
        for (int id = 1_000_000; id < 1_010_000; id++) {
            ids.append(',').append(id);
        }
        JsonNode answer =
                site.send(
                        "viewer",
                        "POST",
                        "/rest/api/2/search",
                        "{\"validateQuery\":false,\"jql\":\"id in (" + ids + ")\"}");

        assertThat(keys(answer)).containsExactly("FIX-1");
        assertThat(site.site.get("viewer", "/rest/api/2/search?jql=id+in+(" + ids + ")").status())
                .isEqualTo(414);
    }

    @Test
    void functionsOfPluginsGiveValuesErrorsAndWarnings() throws Exception {
        String some = "id in stub(\"%d\", \"%d\")".formatted(site.open.id(), site.secret.id());
        assertThat(keys(site.search("viewer", some, ""))).containsExactly("FIX-1");
        assertThat(keys(site.search("viewer", some.replace(" in", " not in"), "")))
                .contains("FIX-2")
                .doesNotContain("FIX-1", "FIX-3");
        assertThat(keys(site.search("editor", some, ""))).containsExactly("FIX-3", "FIX-1");

        JsonNode warned = site.search("viewer", "id in stub(odd)", "");
        assertThat(keys(warned)).isEmpty();
        assertThat(texts(warned.path("warningMessages"))).containsExactly("An odd argument.");
        assertThat(texts(site.search("viewer", "id in STUB(bad)", "").path("errorMessages")))
                .containsExactly("A bad argument.");
        assertThat(texts(site.search("viewer", "id in stub(broken)", "").path("errorMessages")))
                .containsExactly("The function 'stub(\"broken\")' could not be run.");
    }

    /** Their arguments may be wrong then: a function has to live with that. */
    @Test
    void withoutValidationFunctionsAreAskedForValuesAllTheSame() throws Exception {
        JsonNode answer = site.search("viewer", "id in stub(bad)", "&validateQuery=false");

        assertThat(keys(answer)).isEmpty();
        assertThat(texts(answer.path("warningMessages"))).containsExactly("A bad argument.");
        StubFunction.ASKED.clear();
        site.search("", "id in stub(\"1\")", "&validateQuery=false");
        assertThat(StubFunction.ASKED).containsOnlyNulls().hasSize(1);
    }

    @Test
    void savedFiltersRunAsWhoeverRunsThem() throws Exception {
        JsonNode made =
                site.send(
                        "editor",
                        "POST",
                        "/rest/api/2/filter",
                        """
                        {"name":"All fixes","jql":"project = FIX order by key","favourite":true,
                        "sharePermissions":[{"type":"group","group":{"name":"jira-software-users"}}]}
                        """);
        String address = "/rest/api/2/filter/" + made.path("id").asText();
        assertThat(made.path("owner").path("name").asText()).isEqualTo("editor");
        assertThat(made.path("favourite").asBoolean()).isTrue();

        JsonNode seen = site.get("viewer", address);
        assertThat(seen.path("favourite").asBoolean()).isFalse();
        assertThat(seen.path("editable").asBoolean()).isFalse();
        assertThat(keys(site.search("viewer", seen.path("jql").asText(), "")))
                .doesNotContain("FIX-3");
        assertThat(site.site.get("", address).status()).isEqualTo(400);
        assertThat(site.site.json("viewer", "PUT", address, "{\"name\":\"Mine\"}").status())
                .isEqualTo(400);
        JsonNode liked = site.send("viewer", "PUT", address, "{\"favourite\":true}");
        assertThat(liked.path("favourite").asBoolean()).isTrue();
        assertThat(site.get("viewer", "/rest/api/2/filter/favourite")).hasSize(1);

        site.send("editor", "PUT", address, "{\"jql\":\"key = FIX-1\",\"sharePermissions\":[]}");
        assertThat(site.site.get("viewer", address).status()).isEqualTo(400);
        assertThat(site.get("viewer", "/rest/api/2/filter/favourite")).isEmpty();
        assertThat(site.get("editor", address).path("jql").asText()).isEqualTo("key = FIX-1");
        assertThat(site.site.json("editor", "DELETE", address, "").status()).isEqualTo(204);
        assertThat(site.site.get("editor", address).status()).isEqualTo(400);
    }

    @Test
    void filtersNeedANameOfTheirOwnAndAReadableSearch() throws Exception {
        String filter = "{\"name\":\"Taken\",\"jql\":\"project = FIX\"}";
        assertThat(site.site.json("editor", "POST", "/rest/api/2/filter", filter).status())
                .isEqualTo(200);
        for (String wrong :
                List.of(
                        filter,
                        "{\"name\":\" \",\"jql\":\"\"}",
                        "{\"name\":\"Broken\",\"jql\":\"project\"}",
                        "{\"name\":\"Foreign\",\"jql\":\"\",\"sharePermissions\":[{\"type\":\"group\",\"group\":{\"name\":\"jira-administrators\"}}]}")) {
            assertThat(site.site.json("editor", "POST", "/rest/api/2/filter", wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(site.site.json("", "POST", "/rest/api/2/filter", filter).status())
                .isEqualTo(401);
    }

    @Test
    void fieldsFunctionsAndValuesCanBeListed() throws Exception {
        assertThat(site.get("viewer", "/rest/api/2/field"))
                .anyMatch(field -> field.path("id").asText().equals("fixVersions"));
        JsonNode data = site.get("viewer", "/rest/api/2/jql/autocompletedata");
        assertThat(data.path("visibleFieldNames"))
                .anyMatch(field -> field.path("value").asText().equals("assignee"));
        assertThat(data.path("visibleFunctionNames"))
                .anyMatch(
                        function ->
                                function.path("value").asText().equals("stub(\"\")")
                                        && function.path("isList").asBoolean()
                                        && function.path("types")
                                                .path(0)
                                                .asText()
                                                .equals("com.atlassian.jira.issue.Issue"));
        JsonNode suggested =
                site.get(
                        "viewer",
                        "/rest/api/2/jql/autocompletedata/suggestions?fieldName=status&fieldValue=in");
        assertThat(suggested.path("results"))
                .anyMatch(each -> each.path("value").asText().equals("\"In Progress\""));
    }
}
