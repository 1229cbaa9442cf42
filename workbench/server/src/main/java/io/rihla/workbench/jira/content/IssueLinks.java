package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.JiraLink;
import io.rihla.workbench.jira.store.LinkTable;
import java.util.List;
import java.util.Optional;

/**
 * Links between issues. A link moves the time of the last change of both issues and is no event of
 * theirs.
 */
public final class IssueLinks {

    private final LinkTable table;
    private final Issues issues;
    private final Writing writing;

    IssueLinks(LinkTable table, Issues issues, Writing writing) {
        this.table = table;
        this.issues = issues;
        this.writing = writing;
    }

    /** Those that begin or end at the issue. */
    public List<JiraLink> of(long issueId) {
        return table.of(issueId);
    }

    public Optional<JiraLink> byId(long id) {
        return table.byId(id);
    }

    /** A link that is there already is left as it is. */
    public JiraLink create(String type, long source, long destination, String author) {
        return writing.write(
                happened -> {
                    if (source == destination) {
                        throw JiraException.invalid("You cannot link an issue to itself.");
                    }
                    issues.touch(source, null, author, happened);
                    issues.touch(destination, null, author, happened);
                    return table.insert(type, source, destination);
                });
    }

    public void delete(JiraLink link, String author) {
        writing.write(
                happened -> {
                    table.delete(link.id());
                    issues.touch(link.source(), null, author, happened);
                    return issues.touch(link.destination(), null, author, happened);
                });
    }
}
