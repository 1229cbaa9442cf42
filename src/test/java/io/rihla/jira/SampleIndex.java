package io.rihla.jira;

import io.rihla.bridge.Answer;
import io.rihla.bridge.Availability;
import io.rihla.journey.Feeling;
import io.rihla.store.AoJourneyIndex;
import io.rihla.store.IndexLinkRow;
import io.rihla.store.IndexMapRow;
import io.rihla.store.IndexNameRow;
import io.rihla.text.Language;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import io.rihla.tracking.index.SitePersonas;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * A journey index on a real database with three maps of two stages and three links: the issues of
 * {@code shop} are 1 to 3, those of {@code clinic} 101 to 103, and those of {@code secret}, which
 * people do not see, 201 to 203. The second of each is a moment of truth.
 */
public final class SampleIndex implements AutoCloseable {

    private static final IndexedMap SHOP = map("shop", "Online shop", "sales", "Sales", 0);

    private final AoHarness harness =
            AoHarness.on(
                    DatabaseKind.H2,
                    "io.rihla",
                    IndexMapRow.class,
                    IndexNameRow.class,
                    IndexLinkRow.class);
    private final AoJourneyIndex index = new AoJourneyIndex(harness.activeObjects());
    private Answer<Set<String>> sight = Answer.of(Set.of("shop", "clinic", "ana"));

    public SampleIndex() {
        index.replace(SHOP);
        index.replace(map("clinic", "عيادة", "sales", "Sales", 100));
        index.replace(map("secret", "Secret", "spies", "Spies", 200));
    }

    public AoHarness harness() {
        return harness;
    }

    /** What of the index people see who ask. */
    public VisibleIndex visible() {
        return new VisibleIndex(index, (user, maps, personas) -> sight);
    }

    /** From now on nobody learns what they may see. */
    public void without(Availability answer) {
        sight = Answer.none(answer, Set.of());
    }

    /** Gives {@code shop} so many links to issues from 1 on, instead of those that it had. */
    public void fillShop(long links) {
        index.replace(
                new IndexedMap(
                        "shop",
                        SHOP.revision() + 1,
                        false,
                        SHOP.names(),
                        LongStream.rangeClosed(1, links)
                                .mapToObj(id -> link(id, "s1", "t1", 0, false))
                                .toList()));
    }

    /** Every map is gone, as if each had been deleted. */
    public void forget() {
        for (String key : index.keys()) {
            index.replace(new IndexedMap(key, 99, true, List.of(), List.of()));
        }
    }

    @Override
    public void close() {
        harness.close();
    }

    private static IndexedMap map(
            String key, String name, String department, String departmentName, long first) {
        return new IndexedMap(
                key,
                1,
                false,
                List.of(
                        new IndexedName(NameKind.MAP, key, Language.EN, name),
                        new IndexedName(NameKind.STAGE, "s1", Language.EN, "Awareness"),
                        new IndexedName(NameKind.STAGE, "s2", Language.EN, "Purchase"),
                        new IndexedName(NameKind.STAGE, "s2", Language.RO, "Achiziție"),
                        new IndexedName(NameKind.TOUCHPOINT, "t1", Language.EN, "Search"),
                        new IndexedName(
                                NameKind.DEPARTMENT, department, Language.EN, departmentName),
                        new IndexedName(
                                NameKind.PERSONA, SitePersonas.id("ana"), Language.EN, "Ana"),
                        new IndexedName(
                                NameKind.PERSONA, SitePersonas.id("mole"), Language.EN, "Mole")),
                List.of(
                        link(first + 1, "s1", "t1", 1, false),
                        link(first + 2, "s2", "t2", -2, true),
                        link(first + 3, "s2", "", -1, false)));
    }

    private static IndexedLink link(
            long issue, String stage, String touchpoint, int feeling, boolean truth) {
        return new IndexedLink(
                issue,
                stage,
                touchpoint,
                "p" + issue,
                "sales",
                SitePersonas.joined(truth ? List.of("mole") : List.of("ana", "mole")),
                Optional.of(new Feeling(feeling)),
                truth);
    }
}
