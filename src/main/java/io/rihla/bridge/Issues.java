package io.rihla.bridge;

import io.rihla.documents.Viewer;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Jira's issues, always as one person may see them. Nothing is thrown because Jira is away, slow or
 * unwilling: each answer says so.
 *
 * <p>Answers about single issues are kept for this person, at most 30 seconds and in this node's
 * memory, and dropped when Jira hints that an issue has changed.
 */
public interface Issues {

    /** How many issues {@link #find} returns at most. */
    int MOST_FOUND = 20;

    /** Where people find Jira, without a slash at the end; empty when no link leads there. */
    Optional<URI> site();

    /** The issues with these ids: at most one request for each hundred that is not known yet. */
    IssueAnswer read(Viewer viewer, Collection<Long> ids);

    /**
     * The first issues that match a key, words of the text or, where it can be read as that, JQL.
     */
    Answer<List<LiveIssue>> find(Viewer viewer, String query);

    /**
     * The issues with these keys, in their order; keys that nothing is found for are left out. An
     * issue that was moved is found by its old key too, and comes with its new one.
     */
    Answer<List<LiveIssue>> byKeys(Viewer viewer, List<String> keys);

    /** The projects in which the person may create issues. */
    Answer<List<IssueProject>> projects(Viewer viewer);

    /** The types of issue that the person may create in a project. */
    Answer<List<IssueType>> issueTypes(Viewer viewer, String project);

    /** Creates an issue in the person's name; empty where Jira refuses, with its reasons. */
    Answer<Optional<LiveIssue>> create(Viewer viewer, NewIssue issue);
}
