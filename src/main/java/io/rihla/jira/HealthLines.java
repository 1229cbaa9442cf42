package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.BridgeHealth;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.tracking.Staff;
import io.rihla.tracking.index.JourneyIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Jira's side of the talk with Confluence stands, as a template takes it. */
@JiraComponent
public class HealthLines {

    /** A job that runs once a minute and has not for so long does not run. */
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    private final JiraSite site;
    private final JourneyIndex index;
    private final BridgeSettings settings;
    private final Staff staff;

    public HealthLines(JiraSite site, JourneyIndex index, BridgeSettings settings, Staff staff) {
        this.site = site;
        this.index = index;
        this.settings = settings;
        this.staff = staff;
    }

    /** Asks Confluence, so it can take some seconds. */
    public Map<String, Object> now() {
        BridgeHealth health = site.health();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("lines", lines(health));
        page.put("reader", health.reader().map(this::name).orElse(""));
        page.put("cancelled", String.join("\n", settings.cancelledResolutions()));
        return page;
    }

    private List<Map<String, Object>> lines(BridgeHealth health) {
        String manner = health.link().map(BridgeHealth.Link::manner).orElse("none");
        String link = health.link().map(BridgeHealth.Link::name).orElse("");
        boolean version = !health.version().isEmpty();
        String reader = readerState(health);
        int maps = index.keys().size();
        boolean runs =
                health.job()
                        .filter(
                                note ->
                                        note.at()
                                                .plus(OVERDUE)
                                                .isAfter(Clock.systemUTC().instant()))
                        .isPresent();
        String job = runs ? "runs" : health.job().isEmpty() ? "never" : "late";
        int dead = health.dead().size();
        return List.of(
                line("link", manner, manner.equals("impersonating"), link),
                line("version", version ? "known" : "away", version, health.version()),
                line(
                        "reader",
                        reader,
                        reader.equals("ready"),
                        health.reader().map(this::name).orElse("")),
                line("circuit", health.circuit(), health.circuit().equals("closed"), ""),
                line("index", maps == 0 ? "empty" : "filled", maps > 0, String.valueOf(maps)),
                at(hint(health.hint()), health.hint()),
                at(line("job", job, runs, ""), health.job()),
                line(
                        "outbox",
                        dead > 0 ? "dead" : "working",
                        dead == 0,
                        String.valueOf(dead > 0 ? dead : health.waiting())));
    }

    private static Map<String, Object> hint(Optional<Note> given) {
        return line(
                "hint",
                given.isEmpty() ? "never" : "given",
                true,
                given.map(Note::count).map(String::valueOf).orElse(""));
    }

    private static String readerState(BridgeHealth health) {
        if (health.reader().isEmpty()) {
            return "none";
        }
        return health.readerAccepted() ? "ready" : "refused";
    }

    private String name(String userKey) {
        return staff.person(userKey).map(Staff.Person::userName).orElse(userKey);
    }

    private static Map<String, Object> line(String id, String state, boolean well, String value) {
        return new LinkedHashMap<>(
                Map.of("id", id, "state", state, "well", well, "value", value, "at", ""));
    }

    private static Map<String, Object> at(Map<String, Object> line, Optional<Note> note) {
        line.put("at", note.map(Note::at).map(Instant::toString).orElse(""));
        return line;
    }
}
