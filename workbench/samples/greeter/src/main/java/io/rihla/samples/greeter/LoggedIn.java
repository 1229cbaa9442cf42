package io.rihla.samples.greeter;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a fragment to those who are logged in. */
public class LoggedIn implements Condition {

    private final Reader reader;

    public LoggedIn(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return reader.isKnown();
    }
}
