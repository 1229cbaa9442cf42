package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * What a page tells fragments about itself.
 *
 * @evidence V8 S10 the context provider of a plugin that runs on Jira 11, platform-verified.md B.5
 */
public class JiraHelper {

    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/model/JiraHelper.html
     */
    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = params;
    }

    /**
     * @evidence V8 S10 the context provider of a plugin that runs on Jira 11, platform-verified.md
     *     B.5
     */
    public HttpServletRequest getRequest() {
        return request;
    }

    /**
     * Null where the page belongs to no project.
     *
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/model/JiraHelper.html
     */
    public Project getProject() {
        return project;
    }

    /**
     * @evidence J7 S9
     *     docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/model/JiraHelper.html
     */
    public Map<String, Object> getContextParams() {
        return params;
    }
}
