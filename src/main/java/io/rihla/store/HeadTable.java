package io.rihla.store;

import static io.rihla.store.Columns.millis;
import static io.rihla.store.Columns.moment;
import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.MapHead;
import io.rihla.journey.MapState;
import io.rihla.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The heads of all documents of one kind. */
final class HeadTable {

    private final ActiveObjects ao;
    private final HeadKind kind;

    HeadTable(ActiveObjects ao, HeadKind kind) {
        this.ao = ao;
        this.kind = kind;
    }

    /** Adds a head whose first checkpoint is its newest. */
    MapHead add(MapHead draft) {
        Map<String, Object> row =
                row(
                        "MAP_KEY", draft.key(),
                        "KIND", kind.number(),
                        "REVISION", draft.revision(),
                        "STAMP", draft.stamp(),
                        "VERSION", draft.version(),
                        "STATE", draft.state().name(),
                        "MAIN_LANG", draft.mainLanguage().tag(),
                        "NAMES", Names.json(draft.name()),
                        "FOLDED", Names.folded(draft.key(), draft.name()),
                        "SORT_NAME", Names.sortable(draft),
                        "OWNER", draft.owner(),
                        "HOME_PAGE", draft.homePage().orElse(0L),
                        "SPACE_KEY", draft.spaceKey(),
                        "CREATOR", draft.creator(),
                        "CREATED_AT", draft.created().toEpochMilli(),
                        "CHANGED_AT", draft.changed().toEpochMilli(),
                        "DELETED_AT", millis(draft.deleted()),
                        "SAVED_REV", draft.revision(),
                        "LOG_SIZE", 0L,
                        "TAIL_SIZE", 0L,
                        "SOUGHT", 0L);
        return head(ao.create(MapRow.class, row));
    }

    Optional<MapHead> byKey(String key) {
        return keyed(key).filter(kind::has).map(HeadTable::head).findFirst();
    }

    /** Whether a document of any kind bears this key. */
    boolean isTaken(String key) {
        return keyed(key).findAny().isPresent();
    }

    private Stream<MapRow> keyed(String key) {
        return Arrays.stream(ao.find(MapRow.class, Query.select().where("MAP_KEY = ?", key)));
    }

    List<MapHead> byIds(Collection<Long> ids) {
        return own(Chunks.find(ids, (in, values) -> ao.find(MapRow.class, "ID" + in, values)));
    }

    List<MapHead> byKeys(Collection<String> keys) {
        return own(
                Chunks.find(keys, (in, values) -> ao.find(MapRow.class, "MAP_KEY" + in, values)));
    }

    Optional<MapRow> stored(long id) {
        return Arrays.stream(ao.find(MapRow.class, Query.select().where("ID = ?", id))).findFirst();
    }

    void remove(long id) {
        ao.deleteWithSQL(MapRow.class, "ID = ?", id);
    }

    List<MapHead> matching(HeadQuery query, int offset, int limit) {
        StringBuilder where =
                new StringBuilder(query.inBin() ? "DELETED_AT > ?" : "DELETED_AT = ?");
        List<Object> values = new ArrayList<>(List.of(0L));
        query.space()
                .ifPresent(
                        space -> {
                            where.append(" AND SPACE_KEY = ?");
                            values.add(space);
                        });
        query.creator()
                .ifPresent(
                        creator -> {
                            where.append(" AND CREATOR = ?");
                            values.add(creator);
                        });
        query.state()
                .ifPresent(
                        state -> {
                            where.append(" AND STATE = ?");
                            values.add(state.name());
                        });
        if (!query.words().isEmpty()) {
            where.append(" AND FOLDED LIKE ?");
            values.add(Names.pattern(query.words()));
        }
        Optional<Set<Long>> only = query.only();
        if (only.isPresent()) {
            // Of more than a statement can name, the ones made last.
            List<Long> some =
                    only.get().stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(Marks.MOST)
                            .toList();
            if (some.isEmpty()) {
                return List.of();
            }
            where.append(" AND ").append(Marks.in("ID", some.size()));
            values.addAll(some);
        }
        return heads(find(where.toString(), values, order(query.order()), offset, limit));
    }

    List<MapHead> after(long id, int limit) {
        return heads(find("ID > ?", List.of(id), "ID ASC", 0, limit));
    }

    int count() {
        return ao.count(MapRow.class, "DELETED_AT = ? AND " + kind.condition(), 0L, kind.number());
    }

    List<MapHead> livingOn(long pageId) {
        return own(
                List.of(
                        ao.find(
                                MapRow.class,
                                Query.select().where("HOME_PAGE = ?", pageId).order("ID ASC"))));
    }

    /** Documents of every kind on pages that the wiki's search does not know as they are. */
    static List<MapHead> unsought(ActiveObjects ao, int limit) {
        Query query =
                Query.select()
                        .where(
                                "HOME_PAGE > ? AND DELETED_AT = ? AND (SOUGHT IS NULL OR SOUGHT ="
                                        + " ?)",
                                0L,
                                0L,
                                0L)
                        .order("ID ASC")
                        .limit(limit);
        return heads(List.of(ao.find(MapRow.class, query)));
    }

    List<MapHead> quietSince(Instant moment, int limit) {
        List<Object> values = List.of(0L, moment.toEpochMilli());
        return heads(find("TAIL_SIZE > ? AND CHANGED_AT <= ?", values, "CHANGED_AT ASC", 0, limit));
    }

    List<MapHead> changedSince(Instant moment, int offset, int limit) {
        List<Object> values = List.of(moment.toEpochMilli(), 0L);
        return heads(
                find(
                        "CHANGED_AT >= ? AND DELETED_AT = ?",
                        values,
                        "CHANGED_AT ASC, ID ASC",
                        offset,
                        limit));
    }

    private static String order(HeadOrder order) {
        return switch (order) {
            case NEWEST -> "CHANGED_AT DESC, ID DESC";
            case OLDEST -> "CHANGED_AT ASC, ID ASC";
            case NAME -> "SORT_NAME ASC, ID DESC";
            case NAME_BACK -> "SORT_NAME DESC, ID ASC";
            case STATE -> "STATE ASC, CHANGED_AT DESC, ID DESC";
            case STATE_BACK -> "STATE DESC, CHANGED_AT DESC, ID DESC";
        };
    }

    private List<MapHead> own(List<MapRow> rows) {
        return rows.stream().filter(kind::has).map(HeadTable::head).toList();
    }

    private static List<MapHead> heads(List<MapRow> rows) {
        return rows.stream().map(HeadTable::head).toList();
    }

    private List<MapRow> find(
            String where, List<Object> values, String order, int offset, int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(kind.number());
        return List.of(
                ao.find(
                        MapRow.class,
                        Query.select()
                                .where(where + " AND " + kind.condition(), all.toArray())
                                .order(order)
                                .offset(offset)
                                .limit(limit)));
    }

    /**
     * Finds at least what contains the words. Databases differ in how a wildcard is quoted, so one
     * that was typed stands for any sign here, and whoever asked sifts the answer.
     */
    static MapHead head(MapRow row) {
        return new MapHead(
                row.getID(),
                row.getMapKey(),
                row.getRevision(),
                row.getStamp(),
                row.getVersion(),
                MapState.valueOf(row.getState()),
                Language.ofTag(row.getMainLang()).orElse(Language.EN),
                Names.parse(row.getNames()),
                row.getHomePage() == 0 ? Optional.empty() : Optional.of(row.getHomePage()),
                text(row.getSpaceKey()),
                text(row.getCreator()),
                text(row.getOwner()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                moment(row.getDeletedAt()));
    }

    /** Writes what an edit can change. */
    static void write(MapHead head, MapRow row) {
        row.setRevision(head.revision());
        row.setStamp(head.stamp());
        row.setChangedAt(head.changed().toEpochMilli());
        row.setState(head.state().name());
        row.setMainLang(head.mainLanguage().tag());
        row.setOwner(head.owner());
        row.setSortName(Names.sortable(head));
        row.setSought(0);
        String names = Names.json(head.name());
        if (!names.equals(row.getNames())) {
            row.setNames(names);
            row.setFolded(Names.folded(head.key(), head.name()));
        }
    }
}
