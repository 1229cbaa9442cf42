package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.documents.MapHead;
import io.rihla.history.PageNotes;
import io.rihla.history.RestoredPages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Restored pages in the product's database. That a page was restored shows in its text alone: it is
 * that of an earlier version again. No event says so for certain.
 */
@Component
public class AoRestoredPages implements RestoredPages {

    /** How many versions back a restored one is looked for. */
    private static final int FARTHEST = 500;

    private final ActiveObjects ao;
    private final PageNotes notes;

    public AoRestoredPages(@ComponentImport ActiveObjects ao, PageNotes notes) {
        this.ao = ao;
        this.notes = notes;
    }

    @Override
    public void saved(long pageId, int pageVersion, String text, Collection<MapHead> maps) {
        String digest = digest(text);
        ao.executeInTransaction(
                () -> {
                    Optional<Integer> restored = restored(pageId, pageVersion, digest);
                    ao.deleteWithSQL(
                            PageTextRow.class,
                            "PAGE_ID = ? AND PAGE_VERSION = ?",
                            pageId,
                            pageVersion);
                    ao.create(
                            PageTextRow.class,
                            row(
                                    "PAGE_ID", pageId,
                                    "PAGE_VERSION", pageVersion,
                                    "DIGEST", digest));
                    restored.ifPresent(version -> maps.forEach(map -> ask(pageId, version, map)));
                    return maps.size();
                });
    }

    @Override
    public Optional<Question> open(long pageId, MapHead map) {
        return Arrays.stream(
                        ao.find(
                                PageAskRow.class,
                                Query.select()
                                        .where("PAGE_ID = ? AND MAP_ID = ?", pageId, map.id())
                                        .order("ID DESC")
                                        .limit(1)))
                .map(row -> new Question(row.getOldVersion(), row.getRevision()))
                .findFirst();
    }

    @Override
    public void answered(long pageId, MapHead map) {
        ao.executeInTransaction(
                () ->
                        ao.deleteWithSQL(
                                PageAskRow.class, "PAGE_ID = ? AND MAP_ID = ?", pageId, map.id()));
    }

    private Optional<Integer> restored(long pageId, int pageVersion, String digest) {
        List<PageTextRow> earlier =
                List.of(
                        ao.find(
                                PageTextRow.class,
                                Query.select()
                                        .where(
                                                "PAGE_ID = ? AND PAGE_VERSION < ?",
                                                pageId,
                                                pageVersion)
                                        .order("PAGE_VERSION DESC")
                                        .limit(FARTHEST)));
        boolean unchanged = !earlier.isEmpty() && digest.equals(earlier.get(0).getDigest());
        return unchanged
                ? Optional.empty()
                : earlier.stream()
                        .filter(row -> digest.equals(text(row.getDigest())))
                        .map(PageTextRow::getPageVersion)
                        .findFirst();
    }

    private void ask(long pageId, int version, MapHead map) {
        Optional<Long> then = notes.revision(pageId, version, map);
        if (then.filter(revision -> revision != map.revision()).isEmpty()) {
            return;
        }
        ao.deleteWithSQL(PageAskRow.class, "PAGE_ID = ? AND MAP_ID = ?", pageId, map.id());
        ao.create(
                PageAskRow.class,
                row(
                        "PAGE_ID",
                        pageId,
                        "MAP_ID",
                        map.id(),
                        "OLD_VERSION",
                        version,
                        "REVISION",
                        then.get()));
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
