package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.LifeMemory;
import io.rihla.tracking.PainPointLives;
import java.time.Clock;

/** The domain's lives of pain points over this site's stores. */
@ConfluenceComponent
public class SiteLives extends PainPointLives {

    public SiteLives(IssueLinks links, IssueMirror mirror, LifeMemory memory) {
        super(links, mirror, memory, Clock.systemUTC());
    }
}
