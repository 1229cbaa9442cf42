package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Reply;
import io.rihla.rest.Json;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Hands on what Confluence answered, or says in the reader's language why it did not. */
@JiraComponent
public class ProxyAnswers {

    private static final int NO_CONTENT = 204;
    private static final int UNAVAILABLE = 503;

    private final Texts texts;
    private final CurrentReader reader;

    public ProxyAnswers(Texts texts, CurrentReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /**
     * Confluence's answer with its status, whatever it is; else {@link #none}, also where something
     * between the two products answered, a proxy's page for one.
     */
    Response of(Reply reply) {
        if (!reply.availability().ok() && reply.status() != 403) {
            return none(reply.availability());
        }
        JsonNode body = reply.json();
        if (reply.status() == NO_CONTENT) {
            return Response.noContent().build();
        }
        if (reply.done() && body.isObject()) {
            return Json.answer(reply.status(), body);
        }
        return body.hasNonNull("message")
                ? Json.answer(reply.status(), body)
                : none(Availability.AWAY);
    }

    /** Confluence could not be asked: a code, a sentence and, where there is one, what to open. */
    Response none(Availability availability) {
        ObjectNode body = Json.object();
        String state =
                availability.ok() ? Availability.AWAY.state().id() : availability.state().id();
        body.put("code", state);
        body.put("message", texts.text(reader.locale().language(), "rihla.neighbour." + state));
        body.put("field", "");
        body.put("connect", availability.connect().map(URI::toString).orElse(""));
        return Json.answer(UNAVAILABLE, body);
    }
}
