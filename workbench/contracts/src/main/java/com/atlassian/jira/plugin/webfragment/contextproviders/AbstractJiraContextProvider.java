package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Gives a panel's view more than the page does.
 *
 * @evidence V8 S10 the context provider of a plugin that runs on Jira 11, platform-verified.md B.5
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html
     */
    public AbstractJiraContextProvider() {}

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html
     */
    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return getContextMap(
                (ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /**
     * @param user null for an anonymous visitor
     * @evidence V8 S10 the context provider of a plugin that runs on Jira 11, platform-verified.md
     *     B.5
     */
    public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
