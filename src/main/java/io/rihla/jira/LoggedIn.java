package io.rihla.jira;

import com.atlassian.plugin.web.Condition;
import io.rihla.view.CurrentReader;
import java.util.Map;

/** Only people who have logged in have something to do here. */
public class LoggedIn implements Condition {

    private final CurrentReader reader;

    public LoggedIn(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !reader.viewer().anonymous();
    }
}
