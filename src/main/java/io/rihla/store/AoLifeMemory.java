package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.tracking.LifeMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is remembered of the lives of pain points, in the product's database. */
@Component
public class AoLifeMemory implements LifeMemory {

    private final ActiveObjects ao;

    public AoLifeMemory(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Two nodes may have remembered the same at one moment; the earlier one counts. */
    @Override
    public Map<PainKey, Instant> fixed(Collection<Long> maps) {
        Map<PainKey, Instant> fixed = new LinkedHashMap<>();
        Chunks.find(maps, (in, values) -> ao.find(PainLifeRow.class, "MAP_ID" + in, values))
                .forEach(
                        row ->
                                fixed.merge(
                                        new PainKey(row.getMapId(), row.getPainId()),
                                        Instant.ofEpochMilli(row.getFixedAt()),
                                        (one, other) -> one.isBefore(other) ? one : other));
        return fixed;
    }

    @Override
    public void remember(Collection<PainKey> painPoints, Instant fixed) {
        ao.executeInTransaction(
                () -> {
                    Set<PainKey> known =
                            fixed(painPoints.stream().map(PainKey::map).toList()).keySet();
                    for (PainKey painPoint : painPoints) {
                        if (!known.contains(painPoint)) {
                            ao.create(
                                    PainLifeRow.class,
                                    row(
                                            "MAP_ID",
                                            painPoint.map(),
                                            "PAIN_ID",
                                            painPoint.painPoint(),
                                            "FIXED_AT",
                                            fixed.toEpochMilli()));
                        }
                    }
                    return known.size();
                });
    }

    @Override
    public void forget(Collection<PainKey> painPoints) {
        Map<Long, List<String>> byMap = new HashMap<>();
        painPoints.forEach(
                painPoint ->
                        byMap.computeIfAbsent(painPoint.map(), map -> new ArrayList<>())
                                .add(painPoint.painPoint()));
        byMap.forEach(
                (map, ids) -> {
                    for (int from = 0; from < ids.size(); from += Chunks.SIZE) {
                        List<String> chunk =
                                ids.subList(from, Math.min(from + Chunks.SIZE, ids.size()));
                        List<Object> values = new ArrayList<>(List.of(map));
                        values.addAll(chunk);
                        ao.deleteWithSQL(
                                PainLifeRow.class,
                                "MAP_ID = ? AND PAIN_ID IN (" + Chunks.marks(chunk) + ")",
                                values.toArray());
                    }
                });
    }
}
