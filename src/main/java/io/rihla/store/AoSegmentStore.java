package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.journey.EnumIds;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentStore;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The catalogue of segments in the product's database. */
@Component
public class AoSegmentStore implements SegmentStore {

    private static final String PREFIX = "s";

    private final ActiveObjects ao;

    public AoSegmentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Segment> all() {
        return Arrays.stream(ao.find(SegmentRow.class, Query.select().order("ID ASC")))
                .map(AoSegmentStore::segment)
                .toList();
    }

    @Override
    public Segment add(Segment draft) {
        SegmentRow added =
                ao.create(
                        SegmentRow.class,
                        row(
                                "NAMES", Names.json(draft.name()),
                                "BASIS", EnumIds.id(draft.basis()),
                                "DESCRIPTIONS", Names.json(draft.description()),
                                "CREATOR", draft.creator(),
                                "ARCHIVED", draft.archived()));
        return draft.withId(PREFIX + added.getID());
    }

    @Override
    public boolean write(Segment segment) {
        return ao.executeInTransaction(
                () -> {
                    SegmentRow[] found = ao.find(SegmentRow.class, "ID = ?", id(segment.id()));
                    for (SegmentRow row : found) {
                        row.setNames(Names.json(segment.name()));
                        row.setBasis(EnumIds.id(segment.basis()));
                        row.setDescriptions(Names.json(segment.description()));
                        row.setArchived(segment.archived());
                        row.save();
                    }
                    return found.length > 0;
                });
    }

    @Override
    public boolean archive(String id, boolean away) {
        return ao.executeInTransaction(
                () -> {
                    SegmentRow[] found = ao.find(SegmentRow.class, "ID = ?", id(id));
                    for (SegmentRow row : found) {
                        row.setArchived(away);
                        row.save();
                    }
                    return found.length > 0;
                });
    }

    @Override
    public void remove(String id) {
        ao.deleteWithSQL(SegmentRow.class, "ID = ?", id(id));
    }

    private static Segment segment(SegmentRow row) {
        return new Segment(
                PREFIX + row.getID(),
                Names.parse(row.getNames()),
                EnumIds.of(SegmentBasis.class, text(row.getBasis())).orElse(SegmentBasis.NEEDS),
                Names.parse(row.getDescriptions()),
                text(row.getCreator()),
                row.isArchived());
    }

    /** The number in an id; one that nothing has for any other text. */
    private static long id(String id) {
        return id.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(id.substring(1)) : 0;
    }
}
