package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.Outbox;
import io.rihla.bridge.RunNotes;
import io.rihla.bridge.SentIndexes;
import io.rihla.bridge.WikiSide.Keeps;
import io.rihla.bridge.WrittenLinks;
import io.rihla.tracking.FollowedMirror;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.PainPointLives;

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
            IssueLinks links,
            PainPointLives lives) {
        IssueMirror followed = new FollowedMirror(mirror, lives::issuesChanged);
        all = new Keeps(outbox, notes, sent, written, followed, links);
    }

    Keeps all() {
        return all;
    }
}
