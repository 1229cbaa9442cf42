package io.rihla.workbench.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be searched. A user's key is null for someone who has not logged in. */
public interface SearchSpace {

    /** All issues that this person may see. */
    List<SearchedIssue> visible(String userKey);

    /** Those of the issues that are there and that this person may see. */
    List<SearchedIssue> visible(String userKey, Collection<Long> ids);

    /**
     * Ids of issues by key, of former keys too, whoever may see them; unknown keys are left out.
     */
    Map<String, Long> idsOfKeys(Collection<String> keys);

    /** What was said below issues, by issue. */
    Map<Long, String> comments();

    /** The key of the user with this name or key. */
    Optional<String> userKey(String nameOrKey);

    /** The keys of a group's members; empty when there is no such group. */
    Optional<List<String>> membersOf(String group);

    /**
     * Ids of the versions in projects that this person may see.
     *
     * @param project id, key or name; empty for all
     */
    List<String> versions(String userKey, Optional<String> project, boolean released);

    /**
     * Whether there is such a value for this person.
     *
     * @param field the field's first name
     * @param value id, key or name
     */
    boolean exists(String userKey, String field, String value);

    /** The user as plugins' functions see one; null for null. */
    ApplicationUser applicationUser(String userKey);
}
