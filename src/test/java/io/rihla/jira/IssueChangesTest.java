package io.rihla.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import io.rihla.bridge.HintSender;
import io.rihla.tracking.index.JourneyIndex;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueChangesTest {

    private final EventPublisher events = mock();
    private final JourneyIndex index = mock();
    private final JiraSite site = mock();
    private final HintSender hints = mock();
    private final IssueChanges changes = new IssueChanges(events, index, site);

    @BeforeEach
    void wire() {
        when(site.hints()).thenReturn(hints);
    }

    @Test
    void onlyIssuesOfMapsAreHintedAt() {
        when(index.linkedAmong(List.of(1L))).thenReturn(Set.of(1L));
        when(index.linkedAmong(List.of(2L))).thenReturn(Set.of());
        changes.changed(event(1));
        changes.changed(event(2));
        verify(hints).changed(List.of(1L));
        verify(hints, never()).changed(List.of(2L));
    }

    @Test
    void aFailureOfOursNeverReachesWhoChangedTheIssue() {
        when(index.linkedAmong(any())).thenThrow(new IllegalStateException("no database"));
        assertThatCode(() -> changes.changed(event(1))).doesNotThrowAnyException();
    }

    @Test
    void nothingIsLeftBehind() {
        changes.afterPropertiesSet();
        verify(events).register(changes);
        changes.destroy();
        verify(events).unregister(changes);
    }

    private static IssueEvent event(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        IssueEvent event = mock();
        when(event.getIssue()).thenReturn(issue);
        return event;
    }
}
