package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.BridgeSettings;
import io.rihla.jira.HealthLines;
import io.rihla.jira.JiraSite;
import io.rihla.tracking.Staff;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraHealthResourceTest {

    private final Caller ana = new Caller();
    private final HealthLines lines = mock();
    private final JiraSite site = mock();
    private final BridgeSettings settings = mock();
    private final Staff staff = mock();
    private final JiraHealthResource health =
            new JiraHealthResource(lines, site, settings, staff, ana.answers);

    @BeforeEach
    void fill() {
        when(lines.now()).thenReturn(Map.of("lines", List.of(Map.of("id", "link", "well", true))));
        when(staff.userKey("reader")).thenReturn(Optional.of("JIRAUSER1"));
        when(staff.userKey("nobody")).thenReturn(Optional.empty());
    }

    @Test
    void tellsEachLine() {
        Response answer = health.read();

        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode line = Caller.json(answer).path("lines").path(0);
        assertThat(line.path("id").asText()).isEqualTo("link");
        assertThat(line.path("well").asBoolean()).isTrue();
    }

    @Test
    void sendsAgainWhatWasGivenUp() {
        assertThat(health.retry().getStatus()).isEqualTo(204);

        verify(site).retry();
    }

    @Test
    void keepsTheReaderByKeyAndTheResolutions() {
        Response answer = set("{\"reader\":\" reader \",\"cancelled\":[\"Won't do\",\"Dup\"]}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Caller.json(answer).path("lines")).hasSize(1);
        verify(settings).setReader(Optional.of("JIRAUSER1"));
        verify(settings).setCancelledResolutions(List.of("Won't do", "Dup"));
    }

    @Test
    void anEmptyNameNamesNobody() {
        assertThat(set("{\"reader\":\"\"}").getStatus()).isEqualTo(200);

        verify(settings).setReader(Optional.empty());
        verify(settings).setCancelledResolutions(List.of());
    }

    @Test
    void anUnknownReaderChangesNothing() {
        Response answer = set("{\"reader\":\"nobody\",\"cancelled\":[\"Dup\"]}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("no-user");
        assertThat(Caller.json(answer).path("field").asText()).isEqualTo("reader");
        assertThat(Caller.json(answer).path("message").asText()).contains("nobody");
        verify(settings, never()).setReader(any());
        verify(settings, never()).setCancelledResolutions(any());
    }

    @Test
    void unfitResolutionsChangeNothing() {
        doThrow(new IllegalArgumentException("Too many"))
                .when(settings)
                .setCancelledResolutions(any());

        Response answer = set("{\"reader\":\"reader\",\"cancelled\":[\"x\"]}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(Caller.json(answer).path("field").asText()).isEqualTo("cancelled");
        verify(settings, never()).setReader(any());
        assertThat(set("nothing").getStatus()).isEqualTo(400);
    }

    private Response set(String body) {
        return health.set(Caller.body(body));
    }
}
