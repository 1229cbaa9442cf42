package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.RemoteLink;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of links to things elsewhere. */
public final class RemoteLinkTable {

    private static final String COLUMNS =
            "global_id, application_type, application_name, relationship, url, title, summary,"
                    + " icon_url, icon_title, resolved";

    private static final String SELECT =
            "select id, issue_id, " + COLUMNS + " from jira_remote_link ";

    private static final RowMapper<RemoteLink> LINK =
            (row, number) ->
                    new RemoteLink(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getBoolean(12));

    private final JdbcTemplate jdbc;

    public RemoteLinkTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<RemoteLink> of(long issueId) {
        return jdbc.query(SELECT + "where issue_id = ? order by id", LINK, issueId);
    }

    public Optional<RemoteLink> byId(long id) {
        return jdbc.query(SELECT + "where id = ?", LINK, id).stream().findFirst();
    }

    public Optional<RemoteLink> byGlobalId(long issueId, String globalId) {
        return jdbc
                .query(SELECT + "where issue_id = ? and global_id = ?", LINK, issueId, globalId)
                .stream()
                .findFirst();
    }

    public RemoteLink insert(RemoteLink link) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into jira_remote_link ("
                                + COLUMNS
                                + ", issue_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        values(link, link.issueId()));
        return link.withId(id);
    }

    public void update(RemoteLink link) {
        jdbc.update(
                "update jira_remote_link set "
                        + COLUMNS.replace(",", " = ?,")
                        + " = ? where id = ?",
                values(link, link.id()));
    }

    public void delete(long id) {
        jdbc.update("delete from jira_remote_link where id = ?", id);
    }

    public void deleteOf(long issueId) {
        jdbc.update("delete from jira_remote_link where issue_id = ?", issueId);
    }

    private static Object[] values(RemoteLink link, long last) {
        return new Object[] {
            link.globalId(),
            link.applicationType(),
            link.applicationName(),
            link.relationship(),
            link.url(),
            link.title(),
            link.summary(),
            link.iconUrl(),
            link.iconTitle(),
            link.resolved(),
            last
        };
    }
}
