package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.bridge.IssueProject;
import io.rihla.bridge.IssueType;
import io.rihla.bridge.Issues;
import io.rihla.bridge.LiveIssue;
import io.rihla.documents.Viewer;
import io.rihla.tracking.IssueCategory;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssuesResourceTest {

    private final Site site = new Site();
    private final Viewer viewer = site.as("viewer");
    private final Issues issues = mock();
    private final IssuesResource resource = new IssuesResource(issues, site.reader, site.answers);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsFoundIsToldWithAllThatAPickerShows() {
        LiveIssue late =
                new LiveIssue(
                        10_001,
                        "SHOP-1",
                        "Late parcels",
                        "Doing",
                        IssueCategory.IN_PROGRESS,
                        "Ana",
                        Optional.of(LocalDate.of(2020, 1, 2)),
                        List.of("2.0", "2.1"),
                        "",
                        Instant.EPOCH);
        when(issues.find(viewer, "parcels")).thenReturn(Answer.of(List.of(late)));

        Response response = resource.find("parcels");

        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode answer = Site.json(response);
        assertThat(answer.path("availability").asText()).isEqualTo("ok");
        assertThat(answer.path("problems")).isEmpty();
        assertThat(answer.path("issues")).hasSize(1);
        JsonNode issue = answer.path("issues").path(0);
        assertThat(issue.path("key").asText()).isEqualTo("SHOP-1");
        assertThat(issue.path("category").asText()).isEqualTo("in-progress");
        assertThat(issue.path("assignee").asText()).isEqualTo("Ana");
        assertThat(issue.path("due").asText()).isEqualTo("2020-01-02");
        assertThat(issue.path("overdue").asBoolean()).isTrue();
        assertThat(issue.path("fixVersions").path(1).asText()).isEqualTo("2.1");
    }

    @Test
    void whatJiraHasAgainstAQueryIsPassedOn() {
        when(issues.find(viewer, "no = jql ("))
                .thenReturn(new Answer<>(Availability.REFUSED, List.of(), List.of("Not JQL")));

        JsonNode answer = Site.json(resource.find("no = jql ("));

        assertThat(answer.path("availability").asText()).isEqualTo("refused");
        assertThat(answer.path("problems").path(0).asText()).isEqualTo("Not JQL");
        assertThat(answer.path("issues").isArray()).isTrue();
        assertThat(answer.path("issues")).isEmpty();
    }

    @Test
    void noQueryAndTooLongAOneDoNotReachJira() {
        for (String query : List.of("", "  ", "x".repeat(1_001))) {
            Response refused = resource.find(query);

            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(Site.json(refused).path("code").asText()).isEqualTo("value");
            assertThat(Site.json(refused).path("field").asText()).isEqualTo("q");
        }
        verifyNoInteractions(issues);
    }

    @Test
    void theLongestQueryIsAsked() {
        String longest = "x".repeat(1_000);
        when(issues.find(viewer, longest)).thenReturn(Answer.of(List.of()));

        assertThat(resource.find(longest).getStatus()).isEqualTo(200);
    }

    @Test
    void projectsAreThoseOfTheCaller() {
        when(issues.projects(viewer))
                .thenReturn(
                        Answer.of(
                                List.of(
                                        new IssueProject(1, "SHOP", "Shop"),
                                        new IssueProject(2, "CALL", "Calls"))));

        JsonNode answer = Site.json(resource.projects());

        assertThat(answer.path("projects").findValuesAsText("key")).containsExactly("SHOP", "CALL");
        assertThat(answer.path("projects").findValuesAsText("name"))
                .containsExactly("Shop", "Calls");
    }

    @Test
    void whoHasToConnectGetsThePlaceInsteadOfProjects() {
        when(issues.projects(viewer))
                .thenReturn(
                        Answer.none(
                                Availability.connect(
                                        Optional.of(URI.create("https://jira.example.com/allow"))),
                                List.of()));

        JsonNode answer = Site.json(resource.projects());

        assertThat(answer.path("availability").asText()).isEqualTo("connect");
        assertThat(answer.path("connect").asText()).isEqualTo("https://jira.example.com/allow");
        assertThat(answer.path("projects")).isEmpty();
    }

    @Test
    void typesAreThoseOfTheProject() {
        when(issues.issueTypes(viewer, "SHOP"))
                .thenReturn(Answer.of(List.of(new IssueType("10100", "Bug"))));
        when(issues.issueTypes(viewer, "NONE"))
                .thenReturn(Answer.none(Availability.AWAY, List.of()));

        JsonNode known = Site.json(resource.types("SHOP"));
        assertThat(known.path("types").findValuesAsText("id")).containsExactly("10100");
        assertThat(known.path("types").findValuesAsText("name")).containsExactly("Bug");

        JsonNode away = Site.json(resource.types("NONE"));
        assertThat(away.path("availability").asText()).isEqualTo("away");
        assertThat(away.path("types")).isEmpty();
    }
}
