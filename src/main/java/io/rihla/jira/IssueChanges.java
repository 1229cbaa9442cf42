package io.rihla.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.tracking.index.JourneyIndex;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Hints to Confluence that an issue has changed, if a map links to it. Whatever the change was, the
 * hint is the issue's number and nothing else: Confluence reads for itself.
 */
@JiraComponent
public class IssueChanges implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IssueChanges.class);

    private final EventPublisher events;
    private final JourneyIndex index;
    private final JiraSite site;

    public IssueChanges(@ComponentImport EventPublisher events, JourneyIndex index, JiraSite site) {
        this.events = events;
        this.index = index;
        this.site = site;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** Created, changed, moved, resolved, reopened, deleted and every other kind. */
    @EventListener
    public void changed(IssueEvent event) {
        List<Long> issue = List.of(event.getIssue().getId());
        try {
            if (!index.linkedAmong(issue).isEmpty()) {
                site.hints().changed(issue);
            }
        } catch (RuntimeException e) {
            // The person's change stands; the reconciliation finds what Confluence was not told.
            LOG.warn("Confluence gets no hint of a changed issue", e);
        }
    }
}
