package io.rihla.workbench.confluence.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of page restrictions. */
final class RestrictionStore {

    private static final RowMapper<Restriction> RESTRICTION =
            (row, number) ->
                    new Restriction(
                            Operation.valueOf(row.getString("operation")),
                            new Subject(
                                    Subject.Kind.valueOf(row.getString("subject_kind")),
                                    row.getString("subject")));

    private final JdbcTemplate jdbc;

    RestrictionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Restriction> of(long pageId) {
        return jdbc.query(
                "select operation, subject_kind, subject from wiki_restriction"
                        + " where content_id = ? order by operation, subject_kind, subject",
                RESTRICTION,
                pageId);
    }

    /** The restrictions of a page and of all pages above it, by page id, in one statement. */
    Map<Long, List<Restriction>> ofLine(long pageId) {
        return grouped(
                """
                with recursive up (id, parent_id) as (
                  select id, parent_id from wiki_content where id = ?
                  union all
                  select c.id, c.parent_id from wiki_content c join up on c.id = up.parent_id)
                select r.content_id, r.operation, r.subject_kind, r.subject
                from wiki_restriction r join up on up.id = r.content_id
                """,
                pageId);
    }

    /** All restrictions of a space, by page id. */
    Map<Long, List<Restriction>> ofSpace(long spaceId) {
        return grouped(
                "select r.content_id, r.operation, r.subject_kind, r.subject"
                        + " from wiki_restriction r join wiki_content c on c.id = r.content_id"
                        + " where c.space_id = ?",
                spaceId);
    }

    void replace(long pageId, List<Restriction> restrictions) {
        jdbc.update("delete from wiki_restriction where content_id = ?", pageId);
        for (Restriction line : restrictions.stream().distinct().toList()) {
            jdbc.update(
                    "insert into wiki_restriction (content_id, operation, subject_kind, subject)"
                            + " values (?, ?, ?, ?)",
                    pageId,
                    line.operation().name(),
                    line.subject().kind().name(),
                    line.subject().name());
        }
    }

    private Map<Long, List<Restriction>> grouped(String sql, long id) {
        Map<Long, List<Restriction>> found = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getLong("content_id"), page -> new ArrayList<>())
                            .add(RESTRICTION.mapRow(row, 0));
                },
                id);
        return found;
    }
}
