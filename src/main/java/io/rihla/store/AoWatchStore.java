package io.rihla.store;

import static io.rihla.store.Columns.millis;
import static io.rihla.store.Columns.moment;
import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.MapHead;
import io.rihla.notices.WatchStore;
import io.rihla.notices.Watcher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who watches which map, in the product's database. */
@Component
public class AoWatchStore implements WatchStore {

    /** The note that says when changed maps were last looked for. */
    private static final String LOOKED = "WATCHES";

    /** Of so many maps the logs are asked at once. */
    private static final int LOGS = 50;

    private final ActiveObjects ao;
    private final RunNoteTable notes;

    public AoWatchStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        notes = new RunNoteTable(ao);
    }

    @Override
    public List<String> watchersOf(MapHead map) {
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select("ID, USER_KEY")
                                        .where("MAP_ID = ? AND STOPPED = ?", map.id(), false)))
                .map(row -> text(row.getUserKey()))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Watcher> watcher(MapHead map, String person) {
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select()
                                        .where(
                                                "USER_KEY = ? AND MAP_ID = ? AND STOPPED = ?",
                                                person,
                                                map.id(),
                                                false)
                                        .order("ID ASC")
                                        .limit(1)))
                .map(AoWatchStore::watcher)
                .findFirst();
    }

    @Override
    public List<Long> watchedBy(String person) {
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select("ID, MAP_ID")
                                        .where("USER_KEY = ? AND STOPPED = ?", person, false)))
                .map(WatcherRow::getMapId)
                .distinct()
                .toList();
    }

    /** Two requests of one moment may both add a row; whoever asks for watchers takes one. */
    @Override
    public void add(Watcher watcher) {
        ao.executeInTransaction(
                () -> {
                    WatcherRow[] there = rows(watcher.mapId(), watcher.person());
                    if (Arrays.stream(there).anyMatch(row -> !row.isStopped())) {
                        return false;
                    }
                    Rows.delete(
                            ao,
                            WatcherRow.class,
                            Arrays.stream(there).map(WatcherRow::getID).toList());
                    ao.create(
                            WatcherRow.class,
                            row(
                                    "MAP_ID", watcher.mapId(),
                                    "USER_KEY", watcher.person(),
                                    "SINCE_AT", watcher.since().toEpochMilli(),
                                    "TOLD_REV", watcher.toldRevision(),
                                    "TOLD_AT", millis(watcher.toldAt()),
                                    "DUE_AT", millis(watcher.due()),
                                    "STOPPED", false));
                    return true;
                });
    }

    @Override
    public void remove(MapHead map, String person) {
        ao.executeInTransaction(
                () -> {
                    for (WatcherRow row : rows(map.id(), person)) {
                        row.setStopped(true);
                        row.setDueAt(0);
                        row.save();
                    }
                    return true;
                });
    }

    @Override
    public List<Watcher> idle(Collection<Long> maps) {
        return Chunks.find(
                        maps,
                        (in, values) -> {
                            Object[] all = Arrays.copyOf(values, values.length + 2);
                            all[values.length] = 0L;
                            all[values.length + 1] = false;
                            return ao.find(
                                    WatcherRow.class,
                                    "MAP_ID" + in + " AND DUE_AT = ? AND STOPPED = ?",
                                    all);
                        })
                .stream()
                .map(AoWatchStore::watcher)
                .toList();
    }

    @Override
    public List<Watcher> due(Instant now, int limit) {
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select()
                                        .where("DUE_AT > ? AND DUE_AT <= ?", 0L, now.toEpochMilli())
                                        .order("DUE_AT ASC, ID ASC")
                                        .limit(limit)))
                .map(AoWatchStore::watcher)
                .toList();
    }

    @Override
    public void save(Collection<Watcher> changed) {
        Map<Long, Watcher> byId = new LinkedHashMap<>();
        changed.forEach(watcher -> byId.put(watcher.id(), watcher));
        for (WatcherRow row :
                Chunks.find(
                        byId.keySet(),
                        (in, values) -> ao.find(WatcherRow.class, "ID" + in, values))) {
            Watcher watcher = byId.get(row.getID());
            if (watcher != null && !row.isStopped()) {
                row.setToldRev(watcher.toldRevision());
                row.setToldAt(millis(watcher.toldAt()));
                row.setDueAt(millis(watcher.due()));
                row.save();
            }
        }
    }

    @Override
    public List<Watcher> newEditors(
            Collection<MapHead> maps, Instant since, Collection<String> among) {
        Map<Long, MapHead> heads = new HashMap<>();
        maps.forEach(map -> heads.put(map.id(), map));
        Set<String> eager = new HashSet<>(among);
        Map<Long, Set<String>> editors = new LinkedHashMap<>();
        for (EditRow row :
                Chunks.find(
                        heads.keySet(),
                        (in, values) -> {
                            Object[] all = Arrays.copyOf(values, values.length + 1);
                            all[values.length] = since.toEpochMilli();
                            return ao.find(
                                    EditRow.class,
                                    Query.select("ID, MAP_ID, AUTHOR")
                                            .where("MAP_ID" + in + " AND MADE_AT >= ?", all));
                        })) {
            if (eager.contains(text(row.getAuthor()))) {
                editors.computeIfAbsent(row.getMapId(), map -> new HashSet<>())
                        .add(text(row.getAuthor()));
            }
        }
        for (WatcherRow row :
                Chunks.find(
                        editors.keySet(),
                        (in, values) -> ao.find(WatcherRow.class, "MAP_ID" + in, values))) {
            editors.getOrDefault(row.getMapId(), Set.of()).remove(text(row.getUserKey()));
        }
        List<Watcher> fresh = new ArrayList<>();
        for (MapHead map : heads.values()) {
            for (String person : editors.getOrDefault(map.id(), Set.of())) {
                fresh.add(
                        new Watcher(
                                0,
                                map.id(),
                                person,
                                map.changed(),
                                map.revision(),
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        return fresh;
    }

    @Override
    public Map<Long, List<Author>> authorsAfter(Map<Long, Long> revisions) {
        Map<Long, List<Author>> authors = new HashMap<>();
        List<Map.Entry<Long, Long>> all = List.copyOf(revisions.entrySet());
        for (int from = 0; from < all.size(); from += LOGS) {
            List<Map.Entry<Long, Long>> some = all.subList(from, Math.min(from + LOGS, all.size()));
            List<Object> values = new ArrayList<>();
            some.forEach(
                    entry -> {
                        values.add(entry.getKey());
                        values.add(entry.getValue());
                    });
            String where =
                    String.join(
                            " OR ",
                            Collections.nCopies(some.size(), "(MAP_ID = ? AND REVISION > ?)"));
            for (EditRow row :
                    ao.find(
                            EditRow.class,
                            Query.select("ID, MAP_ID, REVISION, AUTHOR")
                                    .where(where, values.toArray()))) {
                authors.computeIfAbsent(row.getMapId(), map -> new ArrayList<>())
                        .add(new Author(row.getRevision(), text(row.getAuthor())));
            }
        }
        return authors;
    }

    @Override
    public Optional<Instant> lookedAt() {
        return notes.last(LOOKED).map(RunNoteTable.Note::at);
    }

    @Override
    public void looked(Instant now) {
        notes.note(LOOKED, now, 0);
    }

    private WatcherRow[] rows(long map, String person) {
        return ao.find(WatcherRow.class, "USER_KEY = ? AND MAP_ID = ?", person, map);
    }

    private static Watcher watcher(WatcherRow row) {
        return new Watcher(
                row.getID(),
                row.getMapId(),
                text(row.getUserKey()),
                Instant.ofEpochMilli(row.getSinceAt()),
                row.getToldRev(),
                moment(row.getToldAt()),
                moment(row.getDueAt()));
    }
}
