package io.rihla.jira.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Reply;
import io.rihla.documents.Viewer;
import io.rihla.jira.SeenIssue;
import io.rihla.rest.Answers;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import io.rihla.tracking.IssueCategory;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Ana, who reads English until she chooses otherwise, at Jira's resources. */
final class Caller {

    static final Availability CONNECT =
            Availability.connect(Optional.of(URI.create("https://wiki.example/allow")));

    final CurrentReader reader = mock();
    final Texts texts = new Texts();
    final Answers answers = new Answers(texts, reader);
    final ProxyAnswers proxy = new ProxyAnswers(texts, reader);

    Caller() {
        when(reader.viewer()).thenReturn(Viewer.of("ana"));
        reads(Language.EN);
    }

    void reads(Language language) {
        when(reader.locale()).thenReturn(TextLocale.of(language));
    }

    static Reply reply(int status, String body) {
        return new Reply(Availability.OK, status, body);
    }

    static Reply silence(Availability why) {
        return new Reply(why, 0, "");
    }

    static SeenIssue issue(long id, IssueCategory category) {
        return new SeenIssue(
                id,
                "SHOP-" + id,
                "Issue " + id,
                "Status " + id,
                category,
                "",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree((String) response.getEntity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
