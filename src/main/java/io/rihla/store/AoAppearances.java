package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.Appearances;
import io.rihla.documents.MapHead;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which pages show which maps, in the product's database. */
@Component
public class AoAppearances implements Appearances {

    private final ActiveObjects ao;

    public AoAppearances(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void shows(long pageId, Collection<MapHead> maps) {
        ao.executeInTransaction(
                () -> {
                    Set<Long> wanted = new HashSet<>();
                    maps.forEach(map -> wanted.add(map.id()));
                    Set<Long> known = new HashSet<>();
                    for (AppearanceRow row :
                            ao.find(
                                    AppearanceRow.class,
                                    Query.select().where("PAGE_ID = ?", pageId))) {
                        known.add(row.getMapId());
                    }
                    if (!wanted.equals(known)) {
                        ao.deleteWithSQL(AppearanceRow.class, "PAGE_ID = ?", pageId);
                        wanted.forEach(
                                map ->
                                        ao.create(
                                                AppearanceRow.class,
                                                row("PAGE_ID", pageId, "MAP_ID", map)));
                    }
                    return wanted.size();
                });
    }

    @Override
    public Map<Long, Integer> counts(Collection<MapHead> maps) {
        Map<Long, Integer> counts = new HashMap<>();
        Chunks.find(
                        maps.stream().map(MapHead::id).toList(),
                        (in, values) -> ao.find(AppearanceRow.class, "MAP_ID" + in, values))
                .forEach(row -> counts.merge(row.getMapId(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Long> pages(MapHead map, int most) {
        return Arrays.stream(
                        ao.find(
                                AppearanceRow.class,
                                Query.select()
                                        .where("MAP_ID = ?", map.id())
                                        .order("PAGE_ID ASC")
                                        .limit(most)))
                .map(AppearanceRow::getPageId)
                .distinct()
                .toList();
    }
}
