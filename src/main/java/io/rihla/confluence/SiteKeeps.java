package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.Outbox;
import io.rihla.bridge.RunNotes;
import io.rihla.bridge.SentIndexes;
import io.rihla.bridge.WikiSide.Keeps;
import io.rihla.bridge.WrittenLinks;
import io.rihla.journey.IssueLinks;
import io.rihla.tracking.IssueMirror;

/** Where this site keeps what it has to do with Jira. */
@ConfluenceComponent
public class SiteKeeps {

    private final Keeps all;

    public SiteKeeps(
            Outbox outbox,
            RunNotes notes,
            SentIndexes sent,
            WrittenLinks written,
            IssueMirror mirror,
            IssueLinks links) {
        all = new Keeps(outbox, notes, sent, written, mirror, links);
    }

    Keeps all() {
        return all;
    }
}
