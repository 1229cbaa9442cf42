package io.rihla.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.rihla.bridge.Answer;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.JiraSide;
import io.rihla.bridge.Outbox;
import io.rihla.bridge.RunNotes;
import io.rihla.tracking.index.JourneyIndex;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;

/** This Jira's side of the talk with the Confluence that it is linked to. */
@JiraComponent
public class JiraSite extends JiraSide implements MapSight, DisposableBean {

    public JiraSite(
            ConfluenceLink confluence,
            BridgeSettings settings,
            Outbox outbox,
            RunNotes notes,
            JourneyIndex journeys) {
        super(confluence, settings, outbox, notes, journeys, Clock.systemUTC());
    }

    @Override
    public Answer<Set<String>> visible(String userKey, Set<String> maps, Set<String> personas) {
        return visibleMaps().visible(userKey, maps, personas);
    }

    @Override
    public void destroy() {
        close();
    }
}
