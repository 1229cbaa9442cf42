package io.rihla.workbench.jira.model;

import java.time.LocalDate;

/**
 * A version of a project.
 *
 * @param start null when nobody said
 * @param release the day it was or will be released; null when nobody said
 */
public record JiraVersion(
        long id,
        long projectId,
        String name,
        String description,
        boolean released,
        boolean archived,
        LocalDate start,
        LocalDate release) {

    /** A version that is neither released nor archived; its id is given when it is stored. */
    public static JiraVersion named(long projectId, String name) {
        return new JiraVersion(0, projectId, name, "", false, false, null, null);
    }

    public JiraVersion withId(long newId) {
        return new JiraVersion(
                newId, projectId, name, description, released, archived, start, release);
    }

    public JiraVersion withName(String newName) {
        return new JiraVersion(
                id, projectId, newName, description, released, archived, start, release);
    }

    public JiraVersion withDescription(String text) {
        return new JiraVersion(id, projectId, name, text, released, archived, start, release);
    }

    public JiraVersion withReleased(boolean now) {
        return new JiraVersion(id, projectId, name, description, now, archived, start, release);
    }

    public JiraVersion withArchived(boolean now) {
        return new JiraVersion(id, projectId, name, description, released, now, start, release);
    }

    public JiraVersion withDates(LocalDate newStart, LocalDate newRelease) {
        return new JiraVersion(
                id, projectId, name, description, released, archived, newStart, newRelease);
    }
}
