package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.alarms.Alarms;
import io.rihla.bridge.BridgeHealth;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.WikiSide;
import io.rihla.documents.Rebuilding;
import io.rihla.feeds.Feeds;
import io.rihla.notices.Mailing;
import io.rihla.search.PageIndex;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthResourceTest {

    private final Site site = new Site();
    private final WikiSide jira = mock();
    private final PageIndex index = mock();
    private final Rebuilding rebuilding = mock();
    private final Mailing mailing = mock();
    private final Feeds feeds = mock();
    private final Alarms alarms = mock();
    private final BridgeSettings settings = new BridgeSettings(memory());
    private final HealthResource resource =
            new HealthResource(
                    jira, settings, site, index, rebuilding, mailing, feeds, alarms, site.answers);

    @BeforeEach
    void aJiraThatIsWell() {
        site.as("admin");
        when(index.state()).thenReturn(PageIndex.State.WORKING);
        when(rebuilding.state()).thenReturn(Rebuilding.State.DONE);
        when(mailing.health()).thenReturn(new Mailing.Health(true, 2, 0));
        when(feeds.state()).thenReturn(new Feeds.State(4, 1));
        when(alarms.untold()).thenReturn(3);
        when(jira.health())
                .thenAnswer(
                        asked ->
                                new BridgeHealth(
                                        Optional.empty(),
                                        "11.3.0",
                                        settings.reader(),
                                        true,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        7,
                                        List.of(),
                                        "closed"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void onlyAdministratorsGetThere() {
        assertThat(HealthResource.class).hasAnnotation(AdminOnly.class);
    }

    @Test
    void eachThingThatCanBeWellHasItsLine() {
        Response response = resource.read();

        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode page = Site.json(response);
        assertThat(page.path("lines").findValuesAsText("id"))
                .containsExactly(
                        "link",
                        "version",
                        "reader",
                        "circuit",
                        "hint",
                        "compared",
                        "index",
                        "job",
                        "outbox",
                        "search",
                        "rebuilt",
                        "mail",
                        "mail-lost",
                        "searches",
                        "breaches");
        assertThat(page.path("lines").path(13).path("state").asText()).isEqualTo("stopped");
        assertThat(page.path("lines").path(14).path("value").asText()).isEqualTo("3");
        assertThat(page.path("lines").path(0).path("well").asBoolean(true)).isFalse();
        assertThat(page.path("lines").path(1).path("value").asText()).isEqualTo("11.3.0");
        assertThat(page.path("lines").path(2).path("state").asText()).isEqualTo("none");
        assertThat(page.path("lines").path(8).path("value").asText()).isEqualTo("7");
        assertThat(page.path("dead")).isEmpty();
    }

    @Test
    void tryingAgainIsPassedOn() {
        assertThat(resource.retry().getStatus()).isEqualTo(204);
        verify(jira).retry();
    }

    @Test
    void settingsAreKeptAndBothSidesComparedSoon() {
        Response response =
                set("{\"reader\":\" robot \",\"cancelled\":[\"Won't do\",\" Duplicate \",\"\"]}");

        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode page = Site.json(response);
        assertThat(page.path("reader").asText()).isEqualTo("robot");
        assertThat(page.path("cancelled").asText()).isEqualTo("Won't do\nDuplicate");
        assertThat(page.path("lines").path(2).path("state").asText()).isEqualTo("ready");
        assertThat(settings.reader()).contains("robot");
        assertThat(settings.cancelledResolutions()).containsExactly("Won't do", "Duplicate");
        verify(jira).compareSoon();
    }

    @Test
    void noNameIsNoReader() {
        settings.setReader(Optional.of("robot"));

        assertThat(set("{}").getStatus()).isEqualTo(200);

        assertThat(settings.reader()).isEmpty();
    }

    @Test
    void aReaderWhoIsNobodyChangesNothing() {
        settings.setReader(Optional.of("robot"));

        Response refused = set("{\"reader\":\"nobody\",\"cancelled\":[\"Duplicate\"]}");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("no-user");
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("reader");
        assertThat(Site.json(refused).path("message").asText()).contains("nobody");
        unchanged();
    }

    @Test
    void resolutionsThatDoNotFitChangeNothing() {
        settings.setReader(Optional.of("robot"));

        Response refused =
                set("{\"reader\":\"other\",\"cancelled\":[\"" + "x".repeat(201) + "\"]}");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("value");
        assertThat(Site.json(refused).path("field").asText()).isEqualTo("cancelled");
        unchanged();
    }

    @Test
    void whatIsNoObjectIsMalformed() {
        settings.setReader(Optional.of("robot"));

        Response refused = set("[]");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Site.json(refused).path("code").asText()).isEqualTo("malformed");
        unchanged();
    }

    private void unchanged() {
        assertThat(settings.reader()).contains("robot");
        assertThat(settings.cancelledResolutions()).isEmpty();
        verify(jira, never()).compareSoon();
    }

    private Response set(String json) {
        return resource.set(Site.body(json));
    }

    private static PluginSettingsFactory memory() {
        Map<String, Object> values = new HashMap<>();
        PluginSettings settings = mock();
        when(settings.get(anyString())).thenAnswer(call -> values.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any()))
                .thenAnswer(call -> values.put(call.<String>getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(settings);
        return factory;
    }
}
