package io.rihla.store;

import static io.rihla.store.Columns.millis;
import static io.rihla.store.Columns.moment;
import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.journey.MapHead;
import io.rihla.notices.WatchStore;
import io.rihla.notices.Watcher;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who watches which map, in the product's database. */
@Component
public class AoWatchStore implements WatchStore {

    private final ActiveObjects ao;

    public AoWatchStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<String> watchersOf(MapHead map) {
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select("ID, USER_KEY").where("MAP_ID = ?", map.id())))
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
                                        .where("USER_KEY = ? AND MAP_ID = ?", person, map.id())
                                        .order("ID ASC")
                                        .limit(1)))
                .map(AoWatchStore::watcher)
                .findFirst();
    }

    @Override
    public List<Long> watched(String person, Collection<Long> maps) {
        Set<Long> asked = new HashSet<>(maps);
        return Arrays.stream(
                        ao.find(
                                WatcherRow.class,
                                Query.select("ID, MAP_ID").where("USER_KEY = ?", person)))
                .map(WatcherRow::getMapId)
                .filter(asked::contains)
                .distinct()
                .toList();
    }

    /** Two requests of one moment may both add a row; whoever reads takes one of them. */
    @Override
    public void add(Watcher watcher) {
        ao.executeInTransaction(
                () -> {
                    int there =
                            ao.count(
                                    WatcherRow.class,
                                    "USER_KEY = ? AND MAP_ID = ?",
                                    watcher.person(),
                                    watcher.mapId());
                    if (there == 0) {
                        ao.create(
                                WatcherRow.class,
                                row(
                                        "MAP_ID", watcher.mapId(),
                                        "USER_KEY", watcher.person(),
                                        "SINCE_AT", watcher.since().toEpochMilli(),
                                        "TOLD_REV", watcher.toldRevision(),
                                        "TOLD_AT", millis(watcher.toldAt()),
                                        "DUE_AT", millis(watcher.due())));
                    }
                    return there;
                });
    }

    @Override
    public void remove(MapHead map, String person) {
        ao.deleteWithSQL(WatcherRow.class, "USER_KEY = ? AND MAP_ID = ?", person, map.id());
    }

    private static Watcher watcher(WatcherRow row) {
        return new Watcher(
                row.getMapId(),
                text(row.getUserKey()),
                Instant.ofEpochMilli(row.getSinceAt()),
                row.getToldRev(),
                moment(row.getToldAt()),
                moment(row.getDueAt()));
    }
}
