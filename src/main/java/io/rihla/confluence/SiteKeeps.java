package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.bridge.Outbox;
import io.rihla.bridge.RunNotes;
import io.rihla.bridge.SentIndexes;
import io.rihla.bridge.WikiSide.Keeps;
import io.rihla.bridge.WrittenLinks;
import io.rihla.documents.MapHead;
import io.rihla.documents.PersonaStore;
import io.rihla.journey.LocalizedText;
import io.rihla.tracking.FollowedMirror;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.PainPointLives;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            PainPointLives lives,
            PersonaStore personas) {
        IssueMirror followed = new FollowedMirror(mirror, lives::issuesChanged);
        all =
                new Keeps(
                        outbox,
                        notes,
                        sent,
                        written,
                        followed,
                        links,
                        keys -> names(personas.documents().headsByKey(keys)));
    }

    private static Map<String, LocalizedText> names(List<MapHead> heads) {
        return heads.stream()
                .filter(head -> !head.inBin())
                .collect(Collectors.toMap(MapHead::key, MapHead::name));
    }

    Keeps all() {
        return all;
    }
}
