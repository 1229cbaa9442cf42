package io.rihla.workbench.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.Map;

/**
 * A web panel.
 *
 * @param provider null for a panel that needs nothing beyond the page's context
 */
record PanelFragment(Fragment fragment, WebPanel panel, ContextProvider provider)
        implements Fragments.Placed {

    String html(Map<String, Object> context) {
        Map<String, Object> whole = new HashMap<>(context);
        if (provider != null) {
            whole.putAll(provider.getContextMap(new HashMap<>(context)));
        }
        return panel.getHtml(whole);
    }
}
