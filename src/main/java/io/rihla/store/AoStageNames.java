package io.rihla.store;

import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.journey.LocalizedText;
import io.rihla.tracking.StageNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of stages, from the table that is kept for questions across maps. */
@Component
public class AoStageNames implements StageNames {

    private final ActiveObjects ao;

    public AoStageNames(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Map<String, LocalizedText>> of(Collection<Long> maps) {
        Map<Long, Map<String, LocalizedText>> names = new HashMap<>();
        Chunks.find(maps, (in, values) -> ao.find(StageRow.class, "MAP_ID" + in, values)).stream()
                .sorted(
                        Comparator.comparing((StageRow row) -> text(row.getPlace()))
                                .thenComparing(StageRow::getStageId))
                .forEach(
                        row ->
                                names.computeIfAbsent(row.getMapId(), map -> new LinkedHashMap<>())
                                        .put(row.getStageId(), Names.parse(row.getNames())));
        return names;
    }
}
