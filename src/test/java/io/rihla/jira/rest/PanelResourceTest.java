package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Call;
import io.rihla.bridge.Reply;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.JiraIssues;
import io.rihla.tracking.IssueCategory;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelResourceTest {

    private static final Call QUESTION = Call.get("rest/rihla/1.0/issues/1/journey");

    private final Caller ana = new Caller();
    private final ConfluenceLink confluence = mock();
    private final JiraIssues issues = mock();
    private final PanelResource panel =
            new PanelResource(confluence, issues, ana.reader, ana.answers, ana.proxy);

    @BeforeEach
    void anIssueThatAnaSees() {
        when(issues.visible("ana", List.of(1L)))
                .thenReturn(List.of(Caller.issue(1, IssueCategory.TO_DO)));
    }

    @Test
    void showsTheOtherIssuesThatThePersonSeesAndTheNumberOfTheRest() {
        confluence("{\"contexts\":[{\"map\":\"shop\",\"others\":[2,3]},{\"others\":[3]}]}");
        when(issues.visible("ana", Set.of(2L, 3L)))
                .thenReturn(List.of(Caller.issue(2, IssueCategory.IN_PROGRESS)));

        Response answer = panel.panel("1");

        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode first = Caller.json(answer).path("contexts").path(0);
        assertThat(first.path("map").asText()).isEqualTo("shop");
        assertThat(first.path("restricted").asInt()).isEqualTo(1);
        assertThat(first.path("others")).hasSize(1);
        JsonNode other = first.path("others").path(0);
        assertThat(other.path("key").asText()).isEqualTo("SHOP-2");
        assertThat(other.path("summary").asText()).isEqualTo("Issue 2");
        assertThat(other.path("status").asText()).isEqualTo("Status 2");
        assertThat(other.path("category").asText()).isEqualTo("in-progress");
        JsonNode second = Caller.json(answer).path("contexts").path(1);
        assertThat(second.path("others")).isEmpty();
        assertThat(second.path("restricted").asInt()).isEqualTo(1);
    }

    @Test
    void anIssueThatIsHiddenAndOneThatIsNoNumberGetTheSameAnswer() {
        Response hidden = panel.panel("9");
        Response none = panel.panel("SHOP-9");

        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(Caller.json(hidden).path("code").asText()).isEqualTo("no-issue");
        assertThat(none.getStatus()).isEqualTo(404);
        assertThat(none.getEntity()).isEqualTo(hidden.getEntity());
        verifyNoInteractions(confluence);
    }

    @Test
    void saysThatConfluenceIsAway() {
        when(confluence.ask("ana", QUESTION)).thenReturn(Caller.silence(Availability.AWAY));

        Response answer = panel.panel("1");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("away");
    }

    @Test
    void saysWhereToAllowTheConnection() {
        when(confluence.ask("ana", QUESTION)).thenReturn(new Reply(Caller.CONNECT, 401, ""));

        JsonNode answer = Caller.json(panel.panel("1"));

        assertThat(answer.path("code").asText()).isEqualTo("connect");
        assertThat(answer.path("connect").asText()).isEqualTo("https://wiki.example/allow");
    }

    @Test
    void aFailureIsAnsweredWithACodeAndNothingOfTheCause() {
        when(confluence.ask(any(), any())).thenThrow(new IllegalStateException("secret host"));

        Response answer = panel.panel("1");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity().toString())
                .contains("internal")
                .doesNotContain("secret host");
    }

    private void confluence(String body) {
        when(confluence.ask("ana", QUESTION)).thenReturn(Caller.reply(200, body));
    }
}
