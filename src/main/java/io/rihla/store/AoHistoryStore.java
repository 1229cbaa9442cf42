package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.LogLine;
import io.rihla.documents.LogRange;
import io.rihla.documents.MapHead;
import io.rihla.history.HistoryQuery;
import io.rihla.history.HistoryStore;
import io.rihla.history.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The logs of maps, searched, and the names of revisions. */
@Component
public class AoHistoryStore implements HistoryStore {

    /** So many pieces of logs are read at once. */
    private static final int PIECES = 50;

    private final ActiveObjects ao;

    public AoHistoryStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<LogLine> lines(MapHead map, HistoryQuery query) {
        StringBuilder where = new StringBuilder("MAP_ID = ? AND REVISION < ?");
        List<Object> values = new ArrayList<>(List.of(map.id(), query.before()));
        query.author()
                .ifPresent(
                        author -> {
                            where.append(" AND AUTHOR = ?");
                            values.add(author);
                        });
        query.from()
                .ifPresent(
                        moment -> {
                            where.append(" AND MADE_AT >= ?");
                            values.add(moment.toEpochMilli());
                        });
        query.until()
                .ifPresent(
                        moment -> {
                            where.append(" AND MADE_AT < ?");
                            values.add(moment.toEpochMilli());
                        });
        query.element()
                .ifPresent(
                        element -> {
                            // As edits name an element, and as those do that bring one in.
                            where.append(" AND (EDIT_JSON LIKE ? OR EDIT_JSON LIKE ?)");
                            values.add("%\"" + element + "\"%");
                            values.add("%\"id\":\"" + element.id() + "\"%");
                        });
        return Arrays.stream(
                        ao.find(
                                EditRow.class,
                                Query.select()
                                        .where(where.toString(), values.toArray())
                                        .order("REVISION DESC")
                                        .limit(query.limit())))
                .map(LogTable::line)
                .toList();
    }

    /** Reads the narrow column of all lines: neither database groups rows through this door. */
    @Override
    public Set<String> authors(MapHead map) {
        Set<String> authors = new LinkedHashSet<>();
        for (EditRow row :
                ao.find(EditRow.class, Query.select("ID, AUTHOR").where("MAP_ID = ?", map.id()))) {
            authors.add(text(row.getAuthor()));
        }
        return authors;
    }

    @Override
    public List<Milestone> milestones(MapHead map) {
        return Arrays.stream(
                        ao.find(
                                MilestoneRow.class,
                                Query.select()
                                        .where("MAP_ID = ?", map.id())
                                        .order("REVISION DESC, ID DESC")))
                .map(AoHistoryStore::milestone)
                .toList();
    }

    /** One statement for some pieces: each asks for no more than it may give. */
    @Override
    public Map<LogRange, List<LogLine>> lines(Collection<LogRange> ranges, int most) {
        Map<LogRange, List<LogLine>> lines = new LinkedHashMap<>();
        ranges.forEach(range -> lines.put(range, new ArrayList<>()));
        List<LogRange> all = List.copyOf(lines.keySet());
        for (int from = 0; from < all.size(); from += PIECES) {
            List<LogRange> some = all.subList(from, Math.min(from + PIECES, all.size()));
            List<Object> values = new ArrayList<>();
            for (LogRange range : some) {
                values.add(range.mapId());
                values.add(Math.max(range.after(), range.upTo() - most));
                values.add(range.upTo());
            }
            String where =
                    String.join(
                            " OR ",
                            Collections.nCopies(
                                    some.size(),
                                    "(MAP_ID = ? AND REVISION > ? AND REVISION <= ?)"));
            for (EditRow row :
                    ao.find(
                            EditRow.class,
                            Query.select().where(where, values.toArray()).order("REVISION ASC"))) {
                LogLine line = LogTable.line(row);
                some.stream()
                        .filter(range -> range.mapId() == row.getMapId())
                        .filter(range -> line.revision() > range.after())
                        .filter(range -> line.revision() > range.upTo() - most)
                        .filter(range -> line.revision() <= range.upTo())
                        .forEach(
                                range ->
                                        lines.computeIfAbsent(range, r -> new ArrayList<>())
                                                .add(line));
            }
        }
        return lines;
    }

    @Override
    public Milestone add(MapHead map, Milestone draft) {
        return ao.executeInTransaction(
                () ->
                        milestone(
                                ao.create(
                                        MilestoneRow.class,
                                        row(
                                                "MAP_ID", map.id(),
                                                "REVISION", draft.revision(),
                                                "NAME", draft.name(),
                                                "AUTHOR", draft.author(),
                                                "MADE_AT", draft.at().toEpochMilli()))));
    }

    @Override
    public void remove(MapHead map, long id) {
        ao.executeInTransaction(
                () -> ao.deleteWithSQL(MilestoneRow.class, "ID = ? AND MAP_ID = ?", id, map.id()));
    }

    private static Milestone milestone(MilestoneRow row) {
        return new Milestone(
                row.getID(),
                row.getRevision(),
                text(row.getName()),
                text(row.getAuthor()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
