package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Call;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.Journeys;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneysResourceTest {

    private static final Call PAINS = Call.get("rest/rihla/1.0/maps/a%2Fb/pain-points");

    private final Caller ana = new Caller();
    private final Journeys journeys = mock();
    private final ConfluenceLink confluence = mock();
    private final JourneysResource maps =
            new JourneysResource(journeys, confluence, ana.reader, ana.answers, ana.proxy);

    @Test
    void listsTheCallersMapsInTheirLanguage() {
        ana.reads(Language.RO);
        when(journeys.of("ana", Language.RO))
                .thenReturn(Answer.of(Map.of("maps", List.of(Map.of("id", "shop")))));

        Response answer = maps.maps();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo("{\"maps\":[{\"id\":\"shop\"}]}");
    }

    @Test
    void saysThatConfluenceIsAway() {
        when(journeys.of("ana", Language.EN))
                .thenReturn(Answer.none(Availability.AWAY, Map.of("maps", List.of())));

        Response answer = maps.maps();

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("away");
        assertThat(Caller.json(answer).has("maps")).isFalse();
    }

    @Test
    void handsOnThePainPointsOfAMap() {
        when(confluence.ask("ana", PAINS))
                .thenReturn(Caller.reply(200, "{\"painPoints\":[]}"))
                .thenReturn(Caller.reply(404, "{\"code\":\"no-map\",\"message\":\"No map\"}"))
                .thenReturn(Caller.silence(Caller.CONNECT));

        assertThat(maps.painPoints("a/b").getEntity()).isEqualTo("{\"painPoints\":[]}");
        Response missing = maps.painPoints("a/b");
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(Caller.json(missing).path("code").asText()).isEqualTo("no-map");
        Response connect = maps.painPoints("a/b");
        assertThat(connect.getStatus()).isEqualTo(503);
        assertThat(Caller.json(connect).path("connect").asText())
                .isEqualTo("https://wiki.example/allow");
    }
}
