package io.rihla.workbench.jira.filter;

import java.util.List;

/**
 * A search that somebody keeps. Whoever runs it sees what that person may see.
 *
 * @param owner a user's key
 * @param jql as it was written
 * @param shares with whom besides the owner
 */
public record SavedFilter(
        long id,
        String name,
        String description,
        String owner,
        String jql,
        List<FilterShare> shares) {

    public SavedFilter {
        shares = List.copyOf(shares);
    }
}
