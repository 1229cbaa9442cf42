package io.rihla.samples.greeter;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the pages that were begun, saved or not. */
public class GreetingPage implements ContextProvider {

    private final AtomicInteger begun = new AtomicInteger();

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        extended.put("number", begun.incrementAndGet());
        return extended;
    }
}
