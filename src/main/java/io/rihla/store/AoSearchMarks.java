package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.MapHead;
import io.rihla.search.SearchMarks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** What the wiki's search has not been told yet, in the product's database. */
@Component
public class AoSearchMarks implements SearchMarks {

    private final ActiveObjects ao;
    private final HeadTable heads;
    private final TokenTable tokens;

    public AoSearchMarks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        heads = new HeadTable(ao, HeadKind.MAP);
        tokens = new TokenTable(ao);
    }

    /** Marks a page; for whoever changes where maps live, in the same transaction. */
    static void mark(ActiveObjects ao, long pageId) {
        if (pageId != 0) {
            ao.create(SearchDueRow.class, row("PAGE_ID", pageId));
        }
    }

    @Override
    public List<Due> pages(int most) {
        return Arrays.stream(
                        ao.find(SearchDueRow.class, Query.select().order("ID ASC").limit(most)))
                .map(row -> new Due(row.getID(), row.getPageId()))
                .toList();
    }

    @Override
    public void done(Collection<Due> told) {
        if (!told.isEmpty()) {
            List<Long> ids = told.stream().map(Due::id).toList();
            ao.deleteWithSQL(
                    SearchDueRow.class, "ID IN (" + Chunks.marks(ids) + ")", ids.toArray());
        }
    }

    @Override
    public void later(Collection<Due> failed) {
        ao.executeInTransaction(
                () -> {
                    done(failed);
                    failed.stream().map(Due::pageId).distinct().forEach(page -> mark(ao, page));
                    return failed.size();
                });
    }

    @Override
    public List<MapHead> changed(int most) {
        return HeadTable.unsought(ao, most);
    }

    @Override
    public boolean told(MapHead map) {
        return ao.executeInTransaction(
                () -> {
                    if (!tokens.take(map)) {
                        return false;
                    }
                    heads.stored(map.id())
                            .ifPresent(
                                    row -> {
                                        row.setSought(1);
                                        row.setVersion(map.version() + 1);
                                        row.save();
                                    });
                    return true;
                });
    }
}
