package io.rihla.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.bridge.BridgeHealth;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.RunNotes.Note;
import io.rihla.documents.Rebuilding;
import io.rihla.notices.Mailing;
import io.rihla.search.PageIndex;
import io.rihla.tracking.Staff;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HealthPageTest {

    private static final Set<String> OTHERS = Set.of("mail", "mail-lost", "searches", "breaches");
    private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");

    private HealthPage.Kpis kpis = new HealthPage.Kpis(0, 0, 0);
    private Mailing.Health mail = new Mailing.Health(true, 0, 0);

    private final HealthPage page =
            new HealthPage(new Acquaintances(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void allIsWellWhereEverythingRuns() {
        Optional<Note> lately = Optional.of(new Note(NOW.minus(Duration.ofMinutes(1)), 3));
        Map<String, Object> shown =
                show(
                        new BridgeHealth(
                                Optional.of(
                                        new BridgeHealth.Link(
                                                "Jira", URI.create("http://x"), "impersonating")),
                                "11.3.0",
                                Optional.of("key-of-reader"),
                                true,
                                lately,
                                lately,
                                lately,
                                lately,
                                0,
                                List.of(),
                                "closed"));

        assertThat(shown).containsEntry("reader", "reader");
        assertThat(states(shown))
                .isEqualTo(
                        expected(
                                "link", "impersonating true",
                                "version", "known true",
                                "reader", "ready true",
                                "circuit", "closed true",
                                "hint", "done true",
                                "compared", "done true",
                                "index", "done true",
                                "job", "done true",
                                "outbox", "working true",
                                "search", "working true",
                                "rebuilt", "done true"));
    }

    @Test
    void whatIsMissingAndWhatIsLateIsNotWell() {
        Optional<Note> longAgo = Optional.of(new Note(NOW.minus(Duration.ofDays(1)), 0));
        Map<String, Object> shown =
                show(
                        new BridgeHealth(
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                longAgo,
                                Optional.empty(),
                                longAgo,
                                7,
                                List.of(),
                                "open"));

        assertThat(shown).containsEntry("reader", "");
        assertThat(states(shown))
                .isEqualTo(
                        expected(
                                "link", "none false",
                                "version", "away false",
                                "reader", "none false",
                                "circuit", "open false",
                                "hint", "never true",
                                "compared", "late false",
                                "index", "never false",
                                "job", "late false",
                                "outbox", "working true",
                                "search", "none false",
                                "rebuilt", "working false"));
    }

    @Test
    void mailsThatDoNotGoAreTold() {
        assertThat(mails()).containsExactly("ready true 0", "none true 0");
        mail = new Mailing.Health(true, 3, 7);
        assertThat(mails()).containsExactly("failing false 3", "some false 7");
        mail = new Mailing.Health(false, 0, 0);
        assertThat(mails()).containsExactly("none false 0", "none true 0");
    }

    @Test
    void kpisThatDoNotWorkByThemselvesAreTold() {
        assertThat(lines("searches", "breaches")).containsExactly("none true 0", "told true 0");
        kpis = new HealthPage.Kpis(5, 0, 0);
        assertThat(lines("searches", "breaches")).containsExactly("working true 5", "told true 0");
        kpis = new HealthPage.Kpis(5, 2, 3);
        assertThat(lines("searches", "breaches"))
                .containsExactly("stopped false 2", "untold false 3");
    }

    private List<String> mails() {
        return lines("mail", "mail-lost");
    }

    @SuppressWarnings("unchecked")
    private List<String> lines(String... ids) {
        BridgeHealth health =
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
                        "closed");
        return ((List<Map<String, Object>>) show(health).get("lines"))
                .stream()
                        .filter(line -> List.of(ids).contains(line.get("id")))
                        .map(
                                line ->
                                        line.get("state")
                                                + " "
                                                + line.get("well")
                                                + " "
                                                + line.get("value"))
                        .toList();
    }

    private Map<String, Object> show(BridgeHealth health) {
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(mock(PluginSettings.class));
        return page.of(
                health,
                new BridgeSettings(factory),
                health.link().isPresent() ? PageIndex.State.WORKING : PageIndex.State.NONE,
                health.link().isPresent() ? Rebuilding.State.DONE : Rebuilding.State.WORKING,
                mail,
                kpis);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> states(Map<String, Object> shown) {
        return ((List<Map<String, Object>>) shown.get("lines"))
                .stream()
                        .filter(line -> !OTHERS.contains(line.get("id")))
                        .collect(
                                Collectors.toMap(
                                        line -> (String) line.get("id"),
                                        line -> line.get("state") + " " + line.get("well")));
    }

    private static Map<String, String> expected(String... idsAndStates) {
        Map<String, String> states = new HashMap<>();
        for (int i = 0; i < idsAndStates.length; i += 2) {
            states.put(idsAndStates[i], idsAndStates[i + 1]);
        }
        return states;
    }

    private static final class Acquaintances implements Staff {

        @Override
        public Optional<String> userKey(String userName) {
            return Optional.of("key-of-" + userName);
        }

        @Override
        public Optional<Person> person(String userKey) {
            return Optional.of(new Person(userKey.substring("key-of-".length()), "Full Name"));
        }
    }
}
