package io.rihla.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability.State;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the panel on an issue says at once: from the journey index alone, of visible maps only. The
 * customer's words follow when the page is there.
 */
@JiraComponent
public class IssuePanel implements ContextProvider {

    private final IssuePlaces places;
    private final CurrentReader reader;
    private final PageBuilderService resources;

    public IssuePanel(
            IssuePlaces places,
            CurrentReader reader,
            @ComponentImport PageBuilderService resources) {
        this.places = places;
        this.reader = reader;
        this.resources = resources;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        resources.assembler().resources().requireWebResource("io.rihla.rihla:issue-panel");
        Map<String, Object> panel = new LinkedHashMap<>();
        TextLocale locale = reader.locale();
        panel.put("reader", MapViews.reader(locale));
        long issue = context.get("issue") instanceof Issue shown ? shown.getId() : 0;
        panel.put("issue", String.valueOf(issue));
        panel.put("mayLink", !reader.viewer().anonymous());
        Answer<List<Map<String, Object>>> found =
                places.of(reader.viewer().userKey(), locale.language(), issue);
        panel.put("places", found.value());
        panel.put("state", state(found));
        panel.put("connect", found.availability().connect().map(URI::toString).orElse(""));
        return Map.of("panel", panel);
    }

    private static String state(Answer<List<Map<String, Object>>> found) {
        State state = found.availability().state();
        if (state == State.OK) {
            return found.value().isEmpty() ? "none" : "linked";
        }
        return state.id();
    }
}
