package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.Checkpoint;
import io.rihla.documents.MapHead;
import io.rihla.store.CheckpointThinning.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** The checkpoints of all maps. */
final class CheckpointTable {

    /** A checkpoint is due after this many edits. */
    static final int EDITS = 64;

    /** A checkpoint is due after this many characters of log. */
    static final long CHARACTERS = 256 * 1024;

    private final ActiveObjects ao;

    CheckpointTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(MapHead map, long logSize, String body) {
        ao.create(
                CheckpointRow.class,
                row(
                        "MAP_ID",
                        map.id(),
                        "REVISION",
                        map.revision(),
                        "LOG_SIZE",
                        logSize,
                        "BODY",
                        body));
    }

    Optional<Checkpoint> newest(MapHead map, long upTo) {
        return Arrays.stream(
                        ao.find(
                                CheckpointRow.class,
                                Query.select()
                                        .where("MAP_ID = ? AND REVISION <= ?", map.id(), upTo)
                                        .order("REVISION DESC")
                                        .limit(1)))
                .map(row -> new Checkpoint(row.getRevision(), row.getBody()))
                .findFirst();
    }

    /** Where the checkpoints of a map stand, oldest first; their bodies stay in the database. */
    List<Mark> marks(MapHead map) {
        return Arrays.stream(
                        ao.find(
                                CheckpointRow.class,
                                Query.select("ID, MAP_ID, REVISION, LOG_SIZE")
                                        .where("MAP_ID = ?", map.id())
                                        .order("REVISION ASC")))
                .map(row -> new Mark(row.getID(), row.getRevision(), row.getLogSize()))
                .toList();
    }

    void thin(MapHead map) {
        for (Mark mark : CheckpointThinning.superfluous(marks(map))) {
            ao.deleteWithSQL(CheckpointRow.class, "ID = ?", mark.id());
        }
    }

    void removeAll(MapHead map) {
        ao.deleteWithSQL(CheckpointRow.class, "MAP_ID = ?", map.id());
    }
}
