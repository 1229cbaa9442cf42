package io.rihla.workbench.confluence.content;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of spaces and their permissions. */
final class SpaceStore {

    private static final String SELECT = "select id, space_key, name, home_page from wiki_space ";

    private static final RowMapper<WikiSpace> SPACE =
            (row, number) ->
                    new WikiSpace(
                            row.getLong("id"),
                            row.getString("space_key"),
                            row.getString("name"),
                            row.getLong("home_page"));

    private final JdbcTemplate jdbc;

    SpaceStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<WikiSpace> all() {
        return jdbc.query(SELECT + "order by name, id", SPACE);
    }

    Optional<WikiSpace> byKey(String key) {
        return jdbc.query(SELECT + "where space_key = ?", SPACE, key).stream().findFirst();
    }

    Optional<WikiSpace> byId(long id) {
        return jdbc.query(SELECT + "where id = ?", SPACE, id).stream().findFirst();
    }

    WikiSpace insert(String key, String name) {
        long id =
                Keys.insert(
                        jdbc,
                        "insert into wiki_space (space_key, name, home_page) values (?, ?, 0)",
                        key,
                        name);
        return new WikiSpace(id, key, name, 0);
    }

    void homePage(long spaceId, long pageId) {
        jdbc.update("update wiki_space set home_page = ? where id = ?", pageId, spaceId);
    }

    void rename(long spaceId, String name) {
        jdbc.update("update wiki_space set name = ? where id = ?", name, spaceId);
    }

    void delete(long spaceId) {
        jdbc.update("delete from wiki_space_permission where space_id = ?", spaceId);
        jdbc.update("delete from wiki_space where id = ?", spaceId);
    }

    List<SpacePermission> permissions(long spaceId) {
        return jdbc.query(
                "select permission, subject_kind, subject from wiki_space_permission"
                        + " where space_id = ? order by subject_kind, subject, permission",
                (row, number) ->
                        new SpacePermission(
                                SpaceRight.valueOf(row.getString(1)),
                                new Subject(
                                        Subject.Kind.valueOf(row.getString(2)), row.getString(3))),
                spaceId);
    }

    void permissions(long spaceId, List<SpacePermission> permissions) {
        jdbc.update("delete from wiki_space_permission where space_id = ?", spaceId);
        for (SpacePermission line : permissions.stream().distinct().toList()) {
            jdbc.update(
                    "insert into wiki_space_permission (space_id, permission, subject_kind, subject)"
                            + " values (?, ?, ?, ?)",
                    spaceId,
                    line.right().name(),
                    line.subject().kind().name(),
                    line.subject().name());
        }
    }
}
