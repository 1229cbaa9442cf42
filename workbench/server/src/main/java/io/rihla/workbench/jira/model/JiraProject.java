package io.rihla.workbench.jira.model;

/**
 * A project.
 *
 * @param key capital letters and digits; the first part of its issues' keys
 * @param lead a user's key, or null
 */
public record JiraProject(long id, String key, String name, String description, String lead) {}
