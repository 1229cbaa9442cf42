package io.rihla.samples.greeter;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Gives a panel's template the name to greet. */
public class GreetingContext implements ContextProvider {

    private final Reader reader;
    private String greeter = "";

    public GreetingContext(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        if (!params.containsKey("greeter")) {
            throw new PluginParseException("The panel does not say who greets.");
        }
        greeter = params.get("greeter");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        extended.put("name", reader.name() + ", from " + greeter);
        return extended;
    }
}
