package io.rihla.admin;

import io.rihla.bridge.BridgeHealth;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.documents.Rebuilding;
import io.rihla.notices.Mailing;
import io.rihla.search.PageIndex;
import io.rihla.tracking.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the tab "Health" shows, as plain maps for its template. */
public final class HealthPage {

    /** A job that runs once a minute and has not for so long does not run. */
    private static final Duration OVERDUE = Duration.ofMinutes(5);

    /** Comparisons run every five minutes, and every hour; twice that is too long ago. */
    private static final Duration COMPARED_LATE = Duration.ofMinutes(15);

    private static final Duration INDEX_LATE = Duration.ofHours(2);

    private final Staff staff;
    private final Clock clock;

    public HealthPage(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * How KPIs stand that work by themselves.
     *
     * @param searches how many read from Jira
     * @param stopped how many of them read nothing until somebody mends that
     * @param untold how many are in breach of which nobody can be told
     */
    public record Kpis(int searches, int stopped, int untold) {}

    /** Each line has an id, a state, whether all is well, a value and a moment; most are empty. */
    public Map<String, Object> of(
            BridgeHealth health,
            BridgeSettings settings,
            PageIndex.State search,
            Rebuilding.State rebuilding,
            Mailing.Health mail,
            Kpis kpis) {
        Map<String, Object> page = new LinkedHashMap<>();
        List<Map<String, Object>> lines = lines(health);
        lines.add(
                line(
                        "search",
                        search.name().toLowerCase(Locale.ROOT),
                        search == PageIndex.State.WORKING,
                        ""));
        lines.add(
                line(
                        "rebuilt",
                        rebuilding.name().toLowerCase(Locale.ROOT),
                        rebuilding == Rebuilding.State.DONE,
                        ""));
        lines.addAll(lines(mail));
        lines.addAll(lines(kpis));
        page.put("lines", lines);
        page.put(
                "dead",
                health.dead().stream()
                        .map(
                                entry ->
                                        Map.of(
                                                "kind", entry.kind().id(),
                                                "subject", entry.subject(),
                                                "problem", entry.problem()))
                        .toList());
        page.put("reader", health.reader().map(this::userName).orElse(""));
        page.put("cancelled", String.join("\n", settings.cancelledResolutions()));
        return page;
    }

    private List<Map<String, Object>> lines(BridgeHealth health) {
        boolean background = health.reader().isPresent();
        List<Map<String, Object>> lines = new ArrayList<>();
        String manner = health.link().map(BridgeHealth.Link::manner).orElse("none");
        lines.add(
                line(
                        "link",
                        manner,
                        manner.equals("impersonating"),
                        health.link().map(BridgeHealth.Link::name).orElse("")));
        lines.add(
                line(
                        "version",
                        health.version().isEmpty() ? "away" : "known",
                        !health.version().isEmpty(),
                        health.version()));
        String reader = background ? health.readerAccepted() ? "ready" : "refused" : "none";
        lines.add(
                line(
                        "reader",
                        reader,
                        reader.equals("ready"),
                        health.reader().map(this::fullName).orElse("")));
        lines.add(line("circuit", health.circuit(), health.circuit().equals("closed"), ""));
        lines.add(timed("hint", health.hint(), true));
        lines.add(timed("compared", health.compared(), isRecent(health.compared(), COMPARED_LATE)));
        lines.add(
                timed(
                        "index",
                        health.indexCompared(),
                        isRecent(health.indexCompared(), INDEX_LATE)));
        lines.add(timed("job", health.job(), isRecent(health.job(), OVERDUE)));
        boolean dead = !health.dead().isEmpty();
        lines.add(
                line(
                        "outbox",
                        dead ? "dead" : "working",
                        !dead,
                        Integer.toString(dead ? health.dead().size() : health.waiting())));
        return lines;
    }

    private static List<Map<String, Object>> lines(Mailing.Health mail) {
        String state = !mail.works() ? "none" : mail.failing() > 0 ? "failing" : "ready";
        return List.of(
                line("mail", state, state.equals("ready"), Integer.toString(mail.failing())),
                line(
                        "mail-lost",
                        mail.lost() > 0 ? "some" : "none",
                        mail.lost() == 0,
                        Long.toString(mail.lost())));
    }

    private static List<Map<String, Object>> lines(Kpis kpis) {
        boolean stopped = kpis.stopped() > 0;
        String searches = stopped ? "stopped" : kpis.searches() > 0 ? "working" : "none";
        return List.of(
                line(
                        "searches",
                        searches,
                        !stopped,
                        Integer.toString(stopped ? kpis.stopped() : kpis.searches())),
                line(
                        "breaches",
                        kpis.untold() > 0 ? "untold" : "told",
                        kpis.untold() == 0,
                        Integer.toString(kpis.untold())));
    }

    private boolean isRecent(Optional<Note> note, Duration most) {
        return note.filter(at -> at.at().plus(most).isAfter(clock.instant())).isPresent();
    }

    private static Map<String, Object> timed(String id, Optional<Note> note, boolean well) {
        String state = note.isEmpty() ? "never" : well ? "done" : "late";
        Map<String, Object> line =
                line(id, state, well, note.map(Note::count).map(String::valueOf).orElse(""));
        line.put("at", note.map(Note::at).map(Instant::toString).orElse(""));
        return line;
    }

    private static Map<String, Object> line(String id, String state, boolean well, String value) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("state", state);
        line.put("well", well);
        line.put("value", value);
        line.put("at", "");
        return line;
    }

    private String userName(String userKey) {
        return staff.person(userKey).map(Staff.Person::userName).orElse("");
    }

    private String fullName(String userKey) {
        return staff.person(userKey).map(Staff.Person::fullName).orElse(userKey);
    }
}
