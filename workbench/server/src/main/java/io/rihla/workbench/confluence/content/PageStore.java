package io.rihla.workbench.confluence.content;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows of pages and of their older versions. */
final class PageStore {

    private static final String SELECT =
            "select c.id, c.original_id, c.space_id, s.space_key, c.parent_id, c.title, c.body,"
                    + " c.version, c.status, c.creator, c.created, c.author, c.modified, c.message"
                    + " from wiki_content c join wiki_space s on s.id = c.space_id ";

    private static final RowMapper<WikiPage> PAGE =
            (row, number) ->
                    new WikiPage(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getString(6),
                            row.getString(7),
                            row.getInt(8),
                            PageStatus.valueOf(row.getString(9)),
                            row.getString(10),
                            Instant.ofEpochMilli(row.getLong(11)),
                            row.getString(12),
                            Instant.ofEpochMilli(row.getLong(13)),
                            row.getString(14));

    private final JdbcTemplate jdbc;

    PageStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WikiPage> byId(long id) {
        return first("where c.id = ?", id);
    }

    Optional<WikiPage> byTitle(long spaceId, String title) {
        return first("where c.live_title = ?", liveTitle(spaceId, title));
    }

    Optional<WikiPage> version(long pageId, int version) {
        return first("where c.original_id = ? and c.version = ?", pageId, version);
    }

    /** The older versions, newest first. */
    List<WikiPage> versions(long pageId) {
        return jdbc.query(SELECT + "where c.original_id = ? order by c.version desc", PAGE, pageId);
    }

    List<WikiPage> children(long pageId) {
        return jdbc.query(
                SELECT + "where c.parent_id = ? and c.status = 'CURRENT' order by c.title, c.id",
                PAGE,
                pageId);
    }

    List<WikiPage> inSpace(long spaceId, PageStatus status) {
        return jdbc.query(
                SELECT + "where c.space_id = ? and c.status = ? order by c.title, c.id",
                PAGE,
                spaceId,
                status.name());
    }

    List<WikiPage> current() {
        return jdbc.query(
                SELECT + "where c.status = 'CURRENT' order by c.modified desc, c.id desc", PAGE);
    }

    /** From the top of the space down to the parent. */
    List<WikiPage> ancestors(long pageId) {
        return jdbc.query(
                """
                with recursive up (id, parent_id, depth) as (
                  select id, parent_id, 0 from wiki_content where id = ?
                  union all
                  select c.id, c.parent_id, up.depth + 1
                  from wiki_content c join up on c.id = up.parent_id)
                """
                        + SELECT
                        + "join up on up.id = c.id where up.depth > 0 order by up.depth desc",
                PAGE,
                pageId);
    }

    /** The page's id and those of all current pages below it. */
    List<Long> subtree(long pageId) {
        return jdbc.queryForList(
                """
                with recursive down (id) as (
                  select id from wiki_content where id = ?
                  union all
                  select c.id from wiki_content c join down on c.parent_id = down.id
                  where c.status = 'CURRENT')
                select id from down
                """,
                Long.class,
                pageId);
    }

    /** The parent of each page of a space that has one. */
    Map<Long, Long> parents(long spaceId) {
        Map<Long, Long> parents = new HashMap<>();
        jdbc.query(
                "select id, parent_id from wiki_content"
                        + " where space_id = ? and original_id = 0 and parent_id <> 0",
                row -> {
                    parents.put(row.getLong(1), row.getLong(2));
                },
                spaceId);
        return parents;
    }

    WikiPage insert(WikiPage page) {
        long id;
        try {
            id = insertRow(page, liveTitle(page));
        } catch (DuplicateKeyException sameTitle) {
            throw titleTaken(page);
        }
        return byId(id).orElseThrow();
    }

    /** Keeps the row as it stands as an older version, under an id of its own. */
    void keepVersion(WikiPage page) {
        insertRow(page, null);
    }

    /**
     * Replaces the row of the page's id.
     *
     * @param expected the version that the row must still have
     * @return whether it had
     */
    boolean replace(WikiPage page, int expected) {
        try {
            return jdbc.update(
                            "update wiki_content set space_id = ?, parent_id = ?, title = ?,"
                                    + " live_title = ?, body = ?, version = ?, status = ?,"
                                    + " author = ?, modified = ?, message = ?"
                                    + " where id = ? and version = ?",
                            page.spaceId(),
                            page.parentId(),
                            page.title(),
                            liveTitle(page),
                            page.body(),
                            page.version(),
                            page.status().name(),
                            page.author(),
                            page.modified().toEpochMilli(),
                            page.message(),
                            page.id(),
                            expected)
                    == 1;
        } catch (DuplicateKeyException sameTitle) {
            throw titleTaken(page);
        }
    }

    void parent(long pageId, long parentId) {
        jdbc.update("update wiki_content set parent_id = ? where id = ?", parentId, pageId);
    }

    /** Moves a page with all its older versions into another space. */
    void space(WikiPage page, long spaceId) {
        try {
            jdbc.update(
                    "update wiki_content set space_id = ?, live_title = ? where id = ?",
                    spaceId,
                    liveTitle(spaceId, page.title()),
                    page.id());
        } catch (DuplicateKeyException sameTitle) {
            throw titleTaken(page);
        }
        jdbc.update(
                "update wiki_content set space_id = ? where original_id = ?", spaceId, page.id());
    }

    /** Lets the children of a page that goes move up. */
    void liftChildren(long pageId, long toParent) {
        jdbc.update(
                "update wiki_content set parent_id = ? where parent_id = ? and status = 'CURRENT'",
                toParent,
                pageId);
    }

    void delete(long pageId) {
        jdbc.update("delete from wiki_restriction where content_id = ?", pageId);
        jdbc.update("delete from wiki_content where original_id = ? or id = ?", pageId, pageId);
    }

    void deleteSpace(long spaceId) {
        jdbc.update(
                "delete from wiki_restriction where content_id in"
                        + " (select id from wiki_content where space_id = ?)",
                spaceId);
        jdbc.update("delete from wiki_content where space_id = ?", spaceId);
    }

    private long insertRow(WikiPage page, String liveTitle) {
        return Keys.insert(
                jdbc,
                "insert into wiki_content (original_id, space_id, parent_id, title, live_title,"
                        + " body, version, status, creator, created, author, modified, message)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                page.originalId(),
                page.spaceId(),
                page.parentId(),
                page.title(),
                liveTitle,
                page.body(),
                page.version(),
                page.status().name(),
                page.creator(),
                page.created().toEpochMilli(),
                page.author(),
                page.modified().toEpochMilli(),
                page.message());
    }

    private Optional<WikiPage> first(String where, Object... arguments) {
        return jdbc.query(SELECT + where, PAGE, arguments).stream().findFirst();
    }

    private static String liveTitle(WikiPage page) {
        return page.status() == PageStatus.CURRENT && page.isLatest()
                ? liveTitle(page.spaceId(), page.title())
                : null;
    }

    private static String liveTitle(long spaceId, String title) {
        return spaceId + ":" + title.toLowerCase(Locale.ROOT);
    }

    private static WikiException titleTaken(WikiPage page) {
        return WikiException.invalid(
                "A page with this title already exists: A page already exists with the title "
                        + page.title()
                        + " in the space with key "
                        + page.spaceKey());
    }
}
