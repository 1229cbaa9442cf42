package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.bridge.IndexReceiver;
import io.rihla.bridge.IndexReceiver.Received;
import io.rihla.documents.Viewer;
import io.rihla.jira.JiraSite;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexResourceTest {

    private static final Viewer ANA = Viewer.of("ana");

    private final Caller ana = new Caller();
    private final JiraSite site = mock();
    private final IndexReceiver receiver = mock();
    private final InputStream body = Caller.body("{}");
    private final IndexResource index = new IndexResource(site, ana.reader, ana.answers);

    @BeforeEach
    void receive() {
        when(site.index()).thenReturn(receiver);
    }

    @Test
    void answersWhatBecameOfAMap() throws Exception {
        when(receiver.receive(ANA, "shop", body))
                .thenReturn(new Received(403, "{\"code\":\"not-the-reader\"}"));

        Response answer = index.receive("shop", body);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getEntity()).isEqualTo("{\"code\":\"not-the-reader\"}");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getMediaType().getSubtype()).isEqualTo("json");
    }

    @Test
    void aMessageThatBreaksOffIsAFailure() throws Exception {
        when(receiver.receive(ANA, "shop", body)).thenThrow(new IOException("broken pipe"));

        Response answer = index.receive("shop", body);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("internal");
        assertThat(answer.getEntity().toString()).doesNotContain("broken pipe");
    }

    @Test
    void tellsWhatIsThere() {
        when(receiver.checksums(ANA)).thenReturn(new Received(200, "{\"shop\":\"1f\"}"));

        Response answer = index.checksums();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Caller.json(answer).path("shop").asText()).isEqualTo("1f");
    }
}
