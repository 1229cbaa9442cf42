package io.rihla.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.Checkpoint;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.journey.MapProjection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Documents of one kind in the product's database; all kinds share the same tables. */
class AoDocumentStore implements MapStore {

    private final ActiveObjects ao;
    private final HeadTable heads;
    private final TokenTable tokens;
    private final LogTable logs;
    private final CheckpointTable checkpoints;
    private final ProjectionTables projections;

    AoDocumentStore(ActiveObjects ao, HeadKind kind) {
        this.ao = ao;
        heads = new HeadTable(ao, kind);
        tokens = new TokenTable(ao);
        logs = new LogTable(ao);
        checkpoints = new CheckpointTable(ao);
        projections = new ProjectionTables(ao);
    }

    @Override
    public <T> T transact(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    @Override
    public MapHead create(MapHead draft, String body) {
        return transact(
                () -> {
                    MapHead head = heads.add(draft);
                    tokens.add(head);
                    checkpoints.add(head, 0, body);
                    return head;
                });
    }

    @Override
    public Optional<MapHead> head(String key) {
        return heads.byKey(key);
    }

    @Override
    public boolean isTaken(String key) {
        return heads.isTaken(key);
    }

    @Override
    public List<MapHead> heads(HeadQuery query, int offset, int limit) {
        return heads.matching(query, offset, limit);
    }

    @Override
    public List<MapHead> headsAfter(long id, int limit) {
        return heads.after(id, limit);
    }

    @Override
    public List<MapHead> heads(Collection<Long> ids) {
        return heads.byIds(ids);
    }

    @Override
    public List<MapHead> headsByKey(Collection<String> keys) {
        return heads.byKeys(keys);
    }

    @Override
    public List<MapHead> changedSince(Instant moment, int offset, int limit) {
        return heads.changedSince(moment, offset, limit);
    }

    @Override
    public int count() {
        return heads.count();
    }

    @Override
    public List<MapHead> livingOn(long pageId) {
        return heads.livingOn(pageId);
    }

    @Override
    public boolean append(MapHead before, MapHead after, LogLine line, Supplier<String> body) {
        return transact(
                () -> {
                    if (!tokens.take(before)) {
                        return false;
                    }
                    logs.add(after, line);
                    MapRow row = row(before);
                    HeadTable.write(after, row);
                    row.setLogSize(row.getLogSize() + line.size());
                    row.setTailSize(row.getTailSize() + line.size());
                    if (after.revision() - row.getSavedRev() >= CheckpointTable.EDITS
                            || row.getTailSize() >= CheckpointTable.CHARACTERS) {
                        save(row, after, body.get());
                    }
                    write(row, before);
                    return true;
                });
    }

    @Override
    public Optional<LogLine> sent(MapHead map, String author, String clientId) {
        return clientId.isEmpty() ? Optional.empty() : logs.sent(map, author, clientId);
    }

    @Override
    public Optional<Checkpoint> checkpoint(MapHead map, long upTo) {
        return checkpoints.newest(map, upTo);
    }

    @Override
    public List<LogLine> log(MapHead map, long after, long upTo) {
        return after >= upTo ? List.of() : logs.between(map, after, upTo);
    }

    @Override
    public List<LogLine> logOf(MapHead map, String author, long after, int limit) {
        return logs.of(map, author, after, limit);
    }

    @Override
    public List<MapHead> quietSince(Instant moment, int limit) {
        return heads.quietSince(moment, limit);
    }

    @Override
    public boolean addCheckpoint(MapHead map, String body) {
        return change(map, row -> save(row, map, body));
    }

    @Override
    public void thinCheckpoints(MapHead map) {
        transact(
                () -> {
                    checkpoints.thin(map);
                    return true;
                });
    }

    @Override
    public boolean place(MapHead map, long pageId, String spaceKey) {
        return change(
                map,
                row -> {
                    // The search has to forget the map on the one page and learn it on the other.
                    AoSearchMarks.mark(ao, row.getHomePage());
                    AoSearchMarks.mark(ao, pageId);
                    row.setHomePage(pageId);
                    row.setSpaceKey(spaceKey);
                });
    }

    @Override
    public boolean bin(MapHead map, Optional<Instant> deleted) {
        return change(
                map,
                row -> {
                    AoSearchMarks.mark(ao, row.getHomePage());
                    row.setDeletedAt(Columns.millis(deleted));
                });
    }

    @Override
    public boolean restamp(MapHead before, MapHead after) {
        return change(
                before,
                row -> {
                    HeadTable.write(after, row);
                    logs.restamp(after);
                });
    }

    @Override
    public boolean purge(MapHead map) {
        return transact(
                () -> {
                    if (!tokens.remove(map)) {
                        return false;
                    }
                    logs.removeAll(map);
                    checkpoints.removeAll(map);
                    projections.removeAll(map);
                    ao.deleteWithSQL(PageNoteRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(AppearanceRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(PageAskRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(PainLifeRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(MilestoneRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(BegunRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(WatcherRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(NoticeRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(CommentRow.class, "MAP_ID = ?", map.id());
                    ao.deleteWithSQL(PictureRow.class, "MAP_ID = ?", map.id());
                    AoSearchMarks.mark(ao, map.homePage().orElse(0L));
                    ao.deleteWithSQL(NoticeMailRow.class, "MAP_ID = ?", map.id());
                    ReadingTable.purge(ao, map.key());
                    heads.remove(map.id());
                    return true;
                });
    }

    @Override
    public void project(MapHead map, MapProjection before, MapProjection after) {
        projections.change(map, before, after);
    }

    @Override
    public void rebuildProjection(MapHead map, MapProjection projection) {
        transact(
                () -> {
                    projections.removeAll(map);
                    projections.change(map, MapProjection.NONE, projection);
                    return true;
                });
    }

    /** Only where something is missing does it get in the way of those who edit. */
    @Override
    public boolean mendProjection(MapHead map, MapProjection projection) {
        return projections.of(map).equals(projection)
                || change(
                        map,
                        row -> {
                            projections.removeAll(map);
                            projections.change(map, MapProjection.NONE, projection);
                        });
    }

    @Override
    public MapProjection projection(MapHead map) {
        return projections.of(map);
    }

    /** Changes the head without an edit. */
    private boolean change(MapHead map, Consumer<MapRow> change) {
        return transact(
                () -> {
                    if (!tokens.take(map)) {
                        return false;
                    }
                    MapRow row = row(map);
                    change.accept(row);
                    write(row, map);
                    return true;
                });
    }

    private static void write(MapRow row, MapHead before) {
        row.setVersion(before.version() + 1);
        row.save();
    }

    private void save(MapRow row, MapHead map, String body) {
        checkpoints.add(map, row.getLogSize(), body);
        row.setSavedRev(map.revision());
        row.setTailSize(0);
    }

    private MapRow row(MapHead map) {
        return heads.stored(map.id())
                .orElseThrow(
                        () -> new IllegalStateException("A token without a map: " + map.key()));
    }
}
