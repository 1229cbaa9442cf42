package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a persona costs to read: the same with one piece of evidence as with many. */
class PersonaStatementsTest {

    private static final int MOST = 8;

    private final Site site = new Site();
    private final PersonaSite personas = new PersonaSite(site);
    private String lina = "";

    @BeforeEach
    void aPersonaWithAPieceOfEvidence() {
        lina = begin("Busy Lina");
        evidence(0);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void itsFile() throws Exception {
        staysAsItIs(() -> personas.list.read(lina, null));
        staysAsItIs(() -> personas.list.export(lina, null));
    }

    @Test
    void itsEvidence() throws Exception {
        staysAsItIs(() -> personas.evidence.read(lina));
        staysAsItIs(() -> personas.evidence.csv(lina));
    }

    @Test
    void aListOfThem() throws Exception {
        Callable<Response> list = () -> personas.list.list("", "", "", "newest", false, 100, 0);
        int few = cost(list);
        for (int i = 0; i < 20; i++) {
            begin("Lina " + i);
        }

        assertThat(cost(list)).isEqualTo(few).isLessThanOrEqualTo(MOST);
    }

    private void staysAsItIs(Callable<Response> view) throws Exception {
        int few = cost(view);
        for (int i = 0; i < 20; i++) {
            evidence(personas.service.open(site.as("ana"), lina).revision());
        }

        assertThat(cost(view)).isEqualTo(few).isLessThanOrEqualTo(MOST);
    }

    private int cost(Callable<Response> view) throws Exception {
        assertThat(view.call().getStatus()).isEqualTo(200);
        return site.statements(view).size();
    }

    private String begin(String name) {
        site.as("ana");
        Response made = personas.begin.make("CX", null, Site.body("{\"name\":\"" + name + "\"}"));
        assertThat(made.getStatus()).isEqualTo(201);
        return Site.json(made).path("key").asText();
    }

    private void evidence(long revision) {
        String edit =
                """
                {"baseRevision":%1$d,"edit":{"type":"add-evidence","element":
                  {"id":"e%1$d","kind":"interview","note":{"en":"She asked twice"},"after":""}}}
                """
                        .formatted(revision);
        site.as("ana");
        assertThat(personas.edits.edit(lina, Site.body(edit)).getStatus()).isEqualTo(200);
    }
}
