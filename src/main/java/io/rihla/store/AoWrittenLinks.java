package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.bridge.WrittenLinks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which remote links there are, in the product's database. */
@Component
public class AoWrittenLinks implements WrittenLinks {

    private final ActiveObjects ao;

    public AoWrittenLinks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Written> at(Collection<Long> issues) {
        return written(
                Chunks.find(
                        issues,
                        (in, values) -> ao.find(RemoteLinkRow.class, "ISSUE_ID" + in, values))
                        .stream());
    }

    @Override
    public List<Written> of(String mapKey) {
        return written(Arrays.stream(ao.find(RemoteLinkRow.class, "MAP_KEY = ?", mapKey)));
    }

    @Override
    public void add(Written link) {
        ao.executeInTransaction(
                () -> {
                    delete(link);
                    return ao.create(
                            RemoteLinkRow.class,
                            row(
                                    "ISSUE_ID",
                                    link.issue(),
                                    "PAIN_ID",
                                    link.painPoint(),
                                    "MAP_KEY",
                                    link.mapKey()));
                });
    }

    @Override
    public void remove(Written link) {
        delete(link);
    }

    private int delete(Written link) {
        return ao.deleteWithSQL(
                RemoteLinkRow.class,
                "ISSUE_ID = ? AND PAIN_ID = ? AND MAP_KEY = ?",
                link.issue(),
                link.painPoint(),
                link.mapKey());
    }

    private static List<Written> written(Stream<RemoteLinkRow> rows) {
        return rows.map(row -> new Written(row.getIssueId(), row.getPainId(), row.getMapKey()))
                .distinct()
                .toList();
    }
}
