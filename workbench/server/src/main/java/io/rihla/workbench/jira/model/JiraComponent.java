package io.rihla.workbench.jira.model;

/**
 * A part of a project.
 *
 * @param lead a user's key, or null
 */
public record JiraComponent(
        long id, long projectId, String name, String description, String lead) {}
