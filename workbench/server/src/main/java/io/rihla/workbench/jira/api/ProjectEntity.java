package io.rihla.workbench.jira.api;

import com.atlassian.jira.project.Project;
import io.rihla.workbench.jira.model.JiraProject;

/** A project as plugins see it. */
final class ProjectEntity implements Project {

    private final JiraProject project;

    ProjectEntity(JiraProject project) {
        this.project = project;
    }

    @Override
    public String getKey() {
        return project.key();
    }
}
