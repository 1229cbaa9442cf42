package io.rihla.workbench.jira.content;

import io.rihla.workbench.jira.model.SecurityLevel;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.jira.store.SecurityTable;
import java.util.List;
import java.util.Optional;

/** The closed circles of projects: who belongs to one sees the issues that have it. */
public final class SecurityLevels {

    private final SecurityTable table;
    private final Writing writing;

    SecurityLevels(SecurityTable table, Writing writing) {
        this.table = table;
        this.writing = writing;
    }

    public List<SecurityLevel> of(long projectId) {
        return table.of(projectId);
    }

    public Optional<SecurityLevel> byId(long id) {
        return table.byId(id);
    }

    public List<Subject> members(long levelId) {
        return table.members(levelId);
    }

    public SecurityLevel create(long projectId, String name, List<Subject> members) {
        return writing.write(happened -> table.insert(projectId, name, "", members));
    }

    /** Puts these in the place of all members. */
    public void members(long levelId, List<Subject> members) {
        writing.write(
                happened -> {
                    table.replaceMembers(levelId, members);
                    return true;
                });
    }
}
