package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.bridge.BridgeSettings;
import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

/** What Jira shows of the index: figures on dashboards, and where an issue belongs. */
class JourneysInJiraTest {

    private static final Instant NOW = Instant.now();

    private final SampleIndex index = new SampleIndex();
    private final SearchService search = mock();
    private final UserManager users = mock();
    private final ApplicationUser ana = mock();
    private final BridgeSettings settings = new BridgeSettings(noSettings());
    private final FixesBoard board =
            new FixesBoard(index.visible(), new JiraIssues(search, users), settings);

    @BeforeEach
    void fill() throws Exception {
        when(users.getUserByKey("ana")).thenReturn(ana);
        Issue open = issue(1, "new", -1, null);
        Issue doing = issue(2, "indeterminate", 3, null);
        Issue done = issue(101, "done", -1, NOW);
        SearchService.ParseResult parsed =
                new SearchService.ParseResult(mock(Query.class), new MessageSetImpl());
        when(search.parseQuery(eq(ana), anyString())).thenReturn(parsed);
        SearchResults<Issue> found = mock();
        when(found.getResults()).thenReturn(List.of(open, doing, done));
        when(search.search(eq(ana), any(), any())).thenReturn(found);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsWhatThePersonMaySee() {
        Answer<Map<String, Object>> answer = board.of("ana", Language.EN, everything());

        assertThat(answer.ok()).isTrue();
        assertThat(answer.value()).containsEntry("complete", true);
        assertThat(entries(answer.value().get("total")))
                .containsEntry("open", 1)
                .containsEntry("inProgress", 1)
                .containsEntry("done", 1)
                .containsEntry("overdue", 1)
                .containsEntry("unread", 3);
        assertThat(answer.value().toString())
                .contains("Online shop", "عيادة", "Sales", "painPointsOf")
                .doesNotContain("Secret");
    }

    @Test
    void countsOnlyWhatIsWanted() {
        Map<String, Object> stage =
                board.of(
                                "ana",
                                Language.EN,
                                new FixesWanted(
                                        Set.of("sales"),
                                        Set.of("shop"),
                                        Set.of(new ElementInMap("shop", "s1")),
                                        Optional.empty()))
                        .value();
        assertThat(entries(stage.get("total")))
                .containsEntry("open", 1)
                .containsEntry("inProgress", 0)
                .containsEntry("unread", 0);

        Map<String, Object> nobodys =
                board.of(
                                "ana",
                                Language.EN,
                                new FixesWanted(
                                        Set.of("nobody"), Set.of(), Set.of(), Optional.empty()))
                        .value();
        assertThat(entries(nobodys.get("total")))
                .containsEntry("open", 0)
                .containsEntry("unread", 0)
                .containsEntry("age", -1);
    }

    @Test
    void somebodyWhoIsGoneReadsNoIssue() {
        assertThat(entries(board.of("gone", Language.EN, everything()).value().get("total")))
                .containsEntry("open", 0)
                .containsEntry("unread", 6);
    }

    @Test
    void countsNothingWhereConfluenceIsAway() {
        index.without(Availability.AWAY);

        Answer<Map<String, Object>> answer = board.of("ana", Language.EN, everything());

        assertThat(answer.availability()).isEqualTo(Availability.AWAY);
        assertThat(answer.value()).isEmpty();
    }

    @Test
    void anIssueShowsWhereItBelongs() {
        IssuePlaces places = new IssuePlaces(index.visible());

        Map<String, Object> place = places.of("ana", Language.RO, 2).value().get(0);

        assertThat(place)
                .containsEntry("painPoint", "p2")
                .containsEntry("stage", "s2")
                .containsEntry("momentOfTruth", true);
        assertThat(entries(place.get("map")))
                .containsEntry("name", "Online shop")
                .containsEntry("lang", "en");
        assertThat(place.get("stages").toString()).contains("Awareness", "Achiziție", "here=true");
        assertThat(places.of("ana", Language.EN, 202).value()).isEmpty();
        assertThat(places.of("", Language.EN, 2).value()).isEmpty();
        assertThat(places.links("ana", 2)).hasSize(1);
        assertThat(places.links("ana", 202)).isEmpty();
    }

    private static FixesWanted everything() {
        return new FixesWanted(Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entries(Object entries) {
        return (Map<String, Object>) entries;
    }

    private static Issue issue(long id, String category, int due, Instant resolved) {
        Issue issue = mock(Issue.class, Answers.RETURNS_DEEP_STUBS);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("ABC-" + id);
        when(issue.getSummary()).thenReturn("Issue " + id);
        when(issue.getStatus().getName()).thenReturn(category);
        when(issue.getStatus().getStatusCategory().getKey()).thenReturn(category);
        when(issue.getResolution()).thenReturn(null);
        when(issue.getCreated()).thenReturn(Timestamp.from(NOW.minus(9, ChronoUnit.DAYS)));
        when(issue.getDueDate()).thenReturn(Timestamp.from(NOW.plus(due, ChronoUnit.DAYS)));
        when(issue.getResolutionDate())
                .thenReturn(resolved == null ? null : Timestamp.from(resolved));
        return issue;
    }

    private static PluginSettingsFactory noSettings() {
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(mock(PluginSettings.class));
        return factory;
    }
}
