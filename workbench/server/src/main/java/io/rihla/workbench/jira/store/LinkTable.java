package io.rihla.workbench.jira.store;

import io.rihla.workbench.jira.model.JiraLink;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of links between issues. */
public final class LinkTable {

    private static final String SELECT =
            "select id, link_type, source_id, destination_id from jira_link ";

    private static final RowMapper<JiraLink> LINK =
            (row, number) ->
                    new JiraLink(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));

    private final JdbcTemplate jdbc;

    public LinkTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that begin or end at the issue. */
    public List<JiraLink> of(long issueId) {
        return jdbc.query(
                SELECT + "where source_id = ? or destination_id = ? order by id",
                LINK,
                issueId,
                issueId);
    }

    public Optional<JiraLink> byId(long id) {
        return jdbc.query(SELECT + "where id = ?", LINK, id).stream().findFirst();
    }

    /** A link that is there already is left as it is. */
    public JiraLink insert(String type, long source, long destination) {
        return jdbc
                .query(
                        SELECT + "where link_type = ? and source_id = ? and destination_id = ?",
                        LINK,
                        type,
                        source,
                        destination)
                .stream()
                .findFirst()
                .orElseGet(
                        () ->
                                new JiraLink(
                                        Keys.insert(
                                                jdbc,
                                                "insert into jira_link (link_type, source_id,"
                                                        + " destination_id) values (?, ?, ?)",
                                                type,
                                                source,
                                                destination),
                                        type,
                                        source,
                                        destination));
    }

    public void delete(long id) {
        jdbc.update("delete from jira_link where id = ?", id);
    }

    public void deleteOf(long issueId) {
        jdbc.update(
                "delete from jira_link where source_id = ? or destination_id = ?",
                issueId,
                issueId);
    }
}
