package io.rihla.samples.greeter;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.HashMap;
import java.util.Map;

/** Gives the panel beside an issue whom to greet, and where. */
public class IssueGreeting extends AbstractJiraContextProvider {

    private String stranger = "";

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        stranger = params.getOrDefault("stranger", "");
    }

    /** A stranger has no name. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return context.get("user") == null
                ? Map.of("name", stranger)
                : super.getContextMap(context);
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Map<String, Object> context = new HashMap<>();
        context.put(
                "name",
                "%s at %s of %s%s"
                        .formatted(
                                user.getUsername(),
                                issue.getKey(),
                                jiraHelper.getProject().getKey(),
                                jiraHelper.getRequest().getContextPath()));
        return context;
    }
}
