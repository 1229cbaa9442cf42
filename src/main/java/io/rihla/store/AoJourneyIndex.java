package io.rihla.store;

import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.JourneyIndex;
import io.rihla.tracking.index.LinksFound;
import io.rihla.tracking.index.MapChecksum;
import io.rihla.tracking.index.MapLink;
import io.rihla.tracking.index.MapName;
import io.rihla.tracking.index.NameKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The journey index in the product's database. */
@Component
public class AoJourneyIndex implements JourneyIndex {

    /** Each attempt is lost only to somebody else who has succeeded. */
    private static final int ATTEMPTS = 5;

    private final ActiveObjects ao;
    private final IndexNameTable names;
    private final IndexLinkTable links;

    public AoJourneyIndex(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        names = new IndexNameTable(ao);
        links = new IndexLinkTable(ao);
    }

    @Override
    public boolean replace(IndexedMap map) {
        RuntimeException last = new IllegalStateException("Never tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Outcome outcome = ao.executeInTransaction(() -> tryToReplace(map));
                if (outcome != Outcome.OVERTAKEN) {
                    return outcome == Outcome.TAKEN;
                }
            } catch (RuntimeException bothWereFirst) {
                // Two who bring a new map at once: one of them finds the key in use.
                last = bothWereFirst;
            }
        }
        throw last;
    }

    private Outcome tryToReplace(IndexedMap map) {
        boolean older =
                ao.deleteWithSQL(
                                IndexMapRow.class,
                                "MAP_KEY = ? AND REVISION < ?",
                                map.key(),
                                map.revision())
                        == 1;
        if (!older) {
            IndexMapRow[] there = ao.find(IndexMapRow.class, "MAP_KEY = ?", map.key());
            if (there.length > 0) {
                return there[0].getRevision() < map.revision() ? Outcome.OVERTAKEN : Outcome.STALE;
            }
        }
        ao.create(
                IndexMapRow.class,
                row(
                        "MAP_KEY", map.key(),
                        "REVISION", map.revision(),
                        "CHECKSUM", map.checksum(),
                        "GONE", map.deleted()));
        names.replace(map);
        links.replace(map);
        return Outcome.TAKEN;
    }

    @Override
    public List<MapChecksum> checksums() {
        return Arrays.stream(ao.find(IndexMapRow.class))
                .map(
                        row ->
                                new MapChecksum(
                                        row.getMapKey(),
                                        row.getRevision(),
                                        text(row.getChecksum())))
                .toList();
    }

    @Override
    public Set<String> keys() {
        return Arrays.stream(ao.find(IndexMapRow.class, "GONE = ?", false))
                .map(IndexMapRow::getMapKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> personas() {
        return names.personas();
    }

    @Override
    public List<MapName> called(NameKind kind, String idOrName) {
        return names.called(kind, idOrName);
    }

    @Override
    public List<MapName> names(Collection<String> maps) {
        return names.of(maps);
    }

    @Override
    public LinksFound links(IndexQuery query, int most) {
        return links.find(query, most);
    }

    @Override
    public List<MapLink> linksOf(long issue) {
        return links.of(issue);
    }

    @Override
    public Set<Long> linkedAmong(Collection<Long> issues) {
        return links.linkedAmong(issues);
    }

    private enum Outcome {
        TAKEN,
        STALE,
        /** Somebody has put another older revision there meanwhile. */
        OVERTAKEN
    }
}
