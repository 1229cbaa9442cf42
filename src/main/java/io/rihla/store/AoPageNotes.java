package io.rihla.store;

import static io.rihla.store.Columns.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.MapHead;
import io.rihla.history.PageNotes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Page notes in the product's database. */
@Component
public class AoPageNotes implements PageNotes {

    private final ActiveObjects ao;

    public AoPageNotes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void note(long pageId, int pageVersion, Collection<MapHead> maps) {
        ao.executeInTransaction(
                () -> {
                    ao.deleteWithSQL(
                            PageNoteRow.class,
                            "PAGE_ID = ? AND PAGE_VERSION = ?",
                            pageId,
                            pageVersion);
                    for (MapHead map : maps) {
                        ao.create(
                                PageNoteRow.class,
                                row(
                                        "PAGE_ID",
                                        pageId,
                                        "PAGE_VERSION",
                                        pageVersion,
                                        "MAP_ID",
                                        map.id(),
                                        "REVISION",
                                        map.revision()));
                    }
                    return maps.size();
                });
    }

    @Override
    public Optional<Long> revision(long pageId, int pageVersion, MapHead map) {
        return Arrays.stream(
                        ao.find(
                                PageNoteRow.class,
                                Query.select()
                                        .where(
                                                "PAGE_ID = ? AND PAGE_VERSION = ? AND MAP_ID = ?",
                                                pageId,
                                                pageVersion,
                                                map.id())
                                        .order("ID DESC")
                                        .limit(1)))
                .map(PageNoteRow::getRevision)
                .findFirst();
    }
}
