package io.rihla.jira;

import io.rihla.bridge.Answer;
import java.util.Set;

/** Which maps and personas a person may see: only Confluence knows. */
public interface MapSight {

    /**
     * Those of the maps and of the personas that the person may see. Nobody's sight is kept longer
     * than a minute.
     *
     * @param userKey the person's key in Jira; empty for somebody who has not logged in and who
     *     therefore sees none
     * @return none where Confluence could not be asked
     */
    Answer<Set<String>> visible(String userKey, Set<String> maps, Set<String> personas);
}
