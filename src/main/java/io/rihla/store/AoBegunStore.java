package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.BegunStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Which maps wait for a page, in the product's database. */
@Component
public class AoBegunStore implements BegunStore {

    private final ActiveObjects ao;

    public AoBegunStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(long map, Instant now) {
        ao.executeInTransaction(
                () ->
                        ao.create(
                                BegunRow.class,
                                row("MAP_ID", map, "BEGUN_AT", now.toEpochMilli())));
    }

    @Override
    public List<Long> before(Instant moment, int most) {
        return Arrays.stream(
                        ao.find(
                                BegunRow.class,
                                Query.select()
                                        .where("BEGUN_AT < ?", moment.toEpochMilli())
                                        .order("BEGUN_AT ASC")
                                        .limit(most)))
                .map(BegunRow::getMapId)
                .toList();
    }

    @Override
    public void remove(Collection<Long> maps) {
        if (!maps.isEmpty()) {
            List<Long> ids = List.copyOf(maps);
            ao.deleteWithSQL(
                    BegunRow.class, "MAP_ID IN (" + Chunks.marks(ids) + ")", ids.toArray());
        }
    }
}
