package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.jira.store.RemoteLinkTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links from issues to things elsewhere; neither event nor change of the issue. */
public final class RemoteLinks {

    private static final int LONGEST = 255;

    private final RemoteLinkTable table;
    private final Issues issues;
    private final Writing writing;

    RemoteLinks(RemoteLinkTable table, Issues issues, Writing writing) {
        this.table = table;
        this.issues = issues;
        this.writing = writing;
    }

    public List<RemoteLink> of(long issueId) {
        return table.of(issueId);
    }

    public Optional<RemoteLink> byId(long id) {
        return table.byId(id);
    }

    public Optional<RemoteLink> byGlobalId(long issueId, String globalId) {
        return table.byGlobalId(issueId, globalId);
    }

    /** What happened to a link that was put. */
    public record Put(RemoteLink link, boolean created) {}

    /** Adds a link, or changes the one of the same issue that has its global id. */
    public Put put(RemoteLink link) {
        return writing.write(
                happened -> {
                    issues.existing(link.issueId());
                    check(link);
                    Optional<RemoteLink> known =
                            link.globalId() == null
                                    ? Optional.empty()
                                    : byGlobalId(link.issueId(), link.globalId());
                    if (known.isPresent()) {
                        RemoteLink changed = link.withId(known.get().id());
                        table.update(changed);
                        return new Put(changed, false);
                    }
                    return new Put(table.insert(link), true);
                });
    }

    /** Changes the link with this id. */
    public RemoteLink update(RemoteLink link) {
        return writing.write(
                happened -> {
                    check(link);
                    boolean taken =
                            link.globalId() != null
                                    && byGlobalId(link.issueId(), link.globalId())
                                            .filter(other -> other.id() != link.id())
                                            .isPresent();
                    if (taken) {
                        throw JiraException.invalid(
                                "globalId",
                                "A remote link already exists on this issue with the global id '"
                                        + link.globalId()
                                        + "'.");
                    }
                    table.update(link);
                    return link;
                });
    }

    public void delete(long id) {
        writing.write(
                happened -> {
                    table.delete(id);
                    return true;
                });
    }

    private static void check(RemoteLink link) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (link.title() == null || link.title().isBlank()) {
            errors.put("title", "'title' is required.");
        } else if (link.title().length() > LONGEST) {
            errors.put("title", "'title' is longer than 255 characters.");
        }
        if (link.url() == null || link.url().isBlank()) {
            errors.put("url", "'url' is required.");
        }
        if (link.globalId() != null && link.globalId().length() > LONGEST) {
            errors.put("globalId", "'globalId' is longer than 255 characters.");
        }
        if (!errors.isEmpty()) {
            throw JiraException.invalid(errors);
        }
    }
}
