package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Reply;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class ProxyAnswersTest {

    private final Caller ana = new Caller();

    @Test
    void handsOnWhatConfluenceAnswered() {
        Response created = ana.proxy.of(Caller.reply(201, "{\"revision\":7}"));
        Response refused = ana.proxy.of(Caller.reply(422, "{\"message\":\"Too long\"}"));
        Response done = ana.proxy.of(Caller.reply(204, ""));

        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(Caller.json(created).path("revision").asInt()).isEqualTo(7);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Caller.json(refused).path("message").asText()).isEqualTo("Too long");
        assertThat(done.getStatus()).isEqualTo(204);
        assertThat(done.hasEntity()).isFalse();
    }

    @Test
    void aRefusalOfConfluencesOwnKeepsItsWords() {
        Response refused =
                ana.proxy.of(new Reply(Availability.REFUSED, 403, "{\"message\":\"Not yours\"}"));

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Caller.json(refused).path("message").asText()).isEqualTo("Not yours");
    }

    @Test
    void whatSomethingInBetweenAnswersIsNotHandedOn() {
        for (Reply page :
                new Reply[] {
                    Caller.reply(200, "<html>Log in</html>"),
                    Caller.reply(200, "[1]"),
                    Caller.reply(404, "{}"),
                    new Reply(Availability.REFUSED, 403, "<html>Blocked</html>")
                }) {
            Response answer = ana.proxy.of(page);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(Caller.json(answer).path("code").asText()).isEqualTo("away");
        }
    }

    @Test
    void saysInTheReadersLanguageWhyThereIsNoAnswer() {
        JsonNode away = Caller.json(ana.proxy.of(Caller.silence(Availability.AWAY)));
        assertThat(away.path("message").asText()).startsWith("Confluence does not answer");
        assertThat(away.path("field").asText("none")).isEmpty();
        assertThat(away.path("connect").asText("none")).isEmpty();

        JsonNode unlinked = Caller.json(ana.proxy.none(Availability.NO_LINK));
        assertThat(unlinked.path("code").asText()).isEqualTo("no-link");
        assertThat(unlinked.path("message").asText()).contains("no application link");

        ana.reads(Language.RO);
        JsonNode romanian = Caller.json(ana.proxy.none(Availability.REFUSED));
        assertThat(romanian.path("message").asText()).isEqualTo("Confluence nu vă răspunde.");
    }

    @Test
    void saysWhereToAllowTheConnection() {
        Response answer = ana.proxy.of(new Reply(Caller.CONNECT, 401, "{\"message\":\"Who?\"}"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("connect");
        assertThat(Caller.json(answer).path("connect").asText())
                .isEqualTo("https://wiki.example/allow");
    }

    @Test
    void noAnswerIsNeverSaidToBeWell() {
        assertThat(Caller.json(ana.proxy.none(Availability.OK)).path("code").asText())
                .isEqualTo("away");
    }
}
