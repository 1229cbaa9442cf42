package io.rihla.workbench.jira.model;

/** A step of the workflow. */
public record JiraStatus(String id, String name, StatusCategory category) {}
