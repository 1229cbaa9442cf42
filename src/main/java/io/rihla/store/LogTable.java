package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** The logs of all maps. */
final class LogTable {

    private final ActiveObjects ao;

    LogTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(MapHead map, LogLine line) {
        ao.create(
                EditRow.class,
                row(
                        "MAP_ID", map.id(),
                        "REVISION", line.revision(),
                        "STAMP", line.stamp(),
                        "AUTHOR", line.author(),
                        "MADE_AT", line.at().toEpochMilli(),
                        "CLIENT_ID", line.clientId(),
                        "EDIT_JSON", line.edit(),
                        "BEFORE_JSON", line.before()));
    }

    Optional<LogLine> sent(MapHead map, String author, String clientId) {
        return Arrays.stream(
                        ao.find(
                                EditRow.class,
                                Query.select()
                                        .where(
                                                "CLIENT_ID = ? AND MAP_ID = ? AND AUTHOR = ?",
                                                clientId,
                                                map.id(),
                                                author)
                                        .limit(1)))
                .map(LogTable::line)
                .findFirst();
    }

    List<LogLine> between(MapHead map, long after, long upTo) {
        return Arrays.stream(
                        ao.find(
                                EditRow.class,
                                Query.select()
                                        .where(
                                                "MAP_ID = ? AND REVISION > ? AND REVISION <= ?",
                                                map.id(),
                                                after,
                                                upTo)
                                        .order("REVISION ASC")))
                .map(LogTable::line)
                .toList();
    }

    List<LogLine> of(MapHead map, String author, long after, int limit) {
        return Arrays.stream(
                        ao.find(
                                EditRow.class,
                                Query.select()
                                        .where(
                                                "MAP_ID = ? AND REVISION > ? AND AUTHOR = ?",
                                                map.id(),
                                                after,
                                                author)
                                        .order("REVISION DESC")
                                        .limit(limit)))
                .map(LogTable::line)
                .toList();
    }

    void removeAll(MapHead map) {
        ao.deleteWithSQL(EditRow.class, "MAP_ID = ?", map.id());
    }

    /** Puts another stamp on the newest edit. */
    void restamp(MapHead map) {
        for (EditRow row :
                ao.find(EditRow.class, "MAP_ID = ? AND REVISION = ?", map.id(), map.revision())) {
            row.setStamp(map.stamp());
            row.save();
        }
    }

    static LogLine line(EditRow row) {
        return new LogLine(
                row.getRevision(),
                row.getStamp(),
                text(row.getAuthor()),
                Instant.ofEpochMilli(row.getMadeAt()),
                text(row.getClientId()),
                text(row.getEditJson()),
                text(row.getBeforeJson()));
    }
}
