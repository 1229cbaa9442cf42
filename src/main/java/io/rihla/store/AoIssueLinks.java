package io.rihla.store;

import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.tracking.IssueLinks;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Links and pain points of all maps, from the tables that are kept for such questions. */
@Component
public class AoIssueLinks implements IssueLinks {

    private final ActiveObjects ao;

    public AoIssueLinks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Linked> to(Collection<Long> issues) {
        return links(issues, "ISSUE_ID");
    }

    @Override
    public List<Linked> of(Collection<Long> maps) {
        return links(maps, "MAP_ID");
    }

    @Override
    public List<Hurting> painPoints(Collection<Long> maps) {
        return Chunks.find(maps, (in, values) -> ao.find(PainPointRow.class, "MAP_ID" + in, values))
                .stream()
                .sorted(Comparator.comparing(PainPointRow::getID))
                .map(
                        row ->
                                new Hurting(
                                        row.getMapId(),
                                        row.getPainId(),
                                        ProjectionTables.pain(row)))
                .toList();
    }

    @Override
    public List<Long> issuesAfter(long after, int limit) {
        Query next =
                Query.select()
                        .where("ISSUE_ID > ?", after)
                        .order("ISSUE_ID ASC, ID ASC")
                        .limit(limit);
        return Arrays.stream(ao.find(LinkRow.class, next))
                .map(LinkRow::getIssueId)
                .distinct()
                .toList();
    }

    private List<Linked> links(Collection<Long> keys, String column) {
        return Chunks.find(keys, (in, values) -> ao.find(LinkRow.class, column + in, values))
                .stream()
                .sorted(Comparator.comparing(LinkRow::getID))
                .map(AoIssueLinks::linked)
                .toList();
    }

    private static Linked linked(LinkRow row) {
        return new Linked(
                row.getMapId(), row.getPainId(), row.getIssueId(), text(row.getDepartment()));
    }
}
