package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.rihla.bridge.BridgeHealth;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.Outbox;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.tracking.Staff;
import io.rihla.tracking.index.JourneyIndex;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthLinesTest {

    private static final Instant JOB = Instant.now();
    private static final Instant HINT = Instant.parse("2026-11-22T09:05:00Z");

    private final JiraSite site = mock();
    private final JourneyIndex index = mock();
    private final BridgeSettings settings = mock();
    private final Staff staff = mock();
    private final HealthLines lines = new HealthLines(site, index, settings, staff);

    @Test
    void allIsWell() {
        when(site.health())
                .thenReturn(
                        health(
                                "impersonating",
                                "10.2",
                                "KEY1",
                                true,
                                Duration.ZERO,
                                3,
                                0,
                                "closed"));
        when(index.keys()).thenReturn(Set.of("shop", "clinic"));
        when(settings.cancelledResolutions()).thenReturn(List.of("Won't do", "Dup"));
        when(staff.person("KEY1")).thenReturn(Optional.of(new Staff.Person("reader", "Reader")));

        Map<String, Object> page = lines.now();

        assertThat(page)
                .containsEntry("reader", "reader")
                .containsEntry("cancelled", "Won't do\nDup");
        assertThat(rows(page))
                .containsExactly(
                        line("link", "impersonating", true, "Wiki"),
                        line("version", "known", true, "10.2"),
                        line("reader", "ready", true, "reader"),
                        line("circuit", "closed", true, ""),
                        line("index", "filled", true, "2"),
                        line("hint", "given", true, "2", HINT),
                        line("job", "runs", true, "", JOB),
                        line("outbox", "working", true, "3"));
    }

    @Test
    void nothingIsSetUp() {
        when(site.health())
                .thenReturn(
                        new BridgeHealth(
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                List.of(),
                                "closed"));

        Map<String, Object> page = lines.now();

        assertThat(page).containsEntry("reader", "").containsEntry("cancelled", "");
        assertThat(rows(page))
                .containsExactly(
                        line("link", "none", false, ""),
                        line("version", "away", false, ""),
                        line("reader", "none", false, ""),
                        line("circuit", "closed", true, ""),
                        line("index", "empty", false, "0"),
                        line("hint", "never", true, ""),
                        line("job", "never", false, ""),
                        line("outbox", "working", true, "0"));
    }

    @Test
    void eachThingThatGoesWrongIsSaid() {
        when(site.health())
                .thenReturn(
                        health(
                                "each-person",
                                "",
                                "GONE",
                                false,
                                Duration.ofMinutes(6),
                                9,
                                2,
                                "open"));
        when(staff.person("GONE")).thenReturn(Optional.empty());

        Map<String, Object> page = lines.now();

        assertThat(page).containsEntry("reader", "GONE");
        assertThat(rows(page))
                .contains(
                        line("link", "each-person", false, "Wiki"),
                        line("reader", "refused", false, "GONE"),
                        line("circuit", "open", false, ""),
                        line("job", "late", false, "", JOB.minus(Duration.ofMinutes(6))),
                        line("outbox", "dead", false, "2"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("lines");
    }

    private static Map<String, Object> line(String id, String state, boolean well, String value) {
        return Map.of("id", id, "state", state, "well", well, "value", value, "at", "");
    }

    private static Map<String, Object> line(
            String id, String state, boolean well, String value, Instant at) {
        return Map.of("id", id, "state", state, "well", well, "value", value, "at", at.toString());
    }

    private static BridgeHealth health(
            String manner,
            String version,
            String reader,
            boolean accepted,
            Duration since,
            int waiting,
            int dead,
            String circuit) {
        Outbox.Entry entry =
                new Outbox.Entry(
                        1, Outbox.Kind.values()[0], "shop", Instant.EPOCH, 9, true, "refused");
        return new BridgeHealth(
                Optional.of(
                        new BridgeHealth.Link("Wiki", URI.create("https://wiki.example"), manner)),
                version,
                Optional.of(reader),
                accepted,
                Optional.of(new Note(HINT, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Note(JOB.minus(since), 0)),
                waiting,
                Collections.nCopies(dead, entry),
                circuit);
    }
}
