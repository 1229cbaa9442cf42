package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Feeling;
import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import io.rihla.tracking.index.IndexQuery;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.LinksFound;
import io.rihla.tracking.index.MapChecksum;
import io.rihla.tracking.index.MapLink;
import io.rihla.tracking.index.NameKind;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AoJourneyIndexTest {

    private static final int MOST = 1_000;

    private final AoHarness harness;
    private final AoJourneyIndex index;
    private final String map = "m-" + UUID.randomUUID();
    private final String other = "n-" + UUID.randomUUID();

    AoJourneyIndexTest(DatabaseKind kind) {
        harness = Schemas.on(kind);
        index = new AoJourneyIndex(harness.activeObjects());
    }

    @Test
    void aMapReadsBackAsItCame() {
        IndexedMap shop = shop(map, 3);
        assertThat(index.replace(shop)).isTrue();

        assertThat(index.names(List.of(map)))
                .extracting(name -> name.name())
                .isEqualTo(shop.names());
        assertThat(links(IndexQuery.of(List.of(map))))
                .containsExactlyInAnyOrderElementsOf(shop.links());
        assertThat(index.keys()).contains(map);
        assertThat(index.checksums()).contains(new MapChecksum(map, 3, shop.checksum()));
    }

    @Test
    void onlyANewerRevisionTakesItsPlace() {
        index.replace(shop(map, 3));
        IndexedMap older = new IndexedMap(map, 2, false, List.of(), List.of());
        IndexedMap same = new IndexedMap(map, 3, false, List.of(), List.of());
        assertThat(index.replace(older)).isFalse();
        assertThat(index.replace(same)).isFalse();
        assertThat(index.names(List.of(map))).isNotEmpty();

        List<IndexedLink> one = List.of(link(7, "s2", "t3", "p9", 1, false));
        IndexedMap newer = new IndexedMap(map, 4, false, shop(map, 4).names().subList(0, 3), one);
        assertThat(index.replace(newer)).isTrue();
        assertThat(links(IndexQuery.of(List.of(map)))).isEqualTo(one);
        assertThat(index.names(List.of(map)))
                .extracting(name -> name.name())
                .isEqualTo(newer.names());
    }

    @Test
    void aTombstoneStaysAndAnOlderRevisionDoesNotWakeIt() {
        index.replace(shop(map, 3));
        assertThat(index.replace(IndexedMap.tombstone(map, 5))).isTrue();
        assertThat(index.replace(shop(map, 4))).isFalse();

        assertThat(index.keys()).doesNotContain(map);
        assertThat(index.names(List.of(map))).isEmpty();
        assertThat(index.linksOf(firstIssue(map))).isEmpty();
        assertThat(index.checksums()).extracting(MapChecksum::key).contains(map);
        assertThat(index.replace(shop(map, 6))).as("restored").isTrue();
        assertThat(index.keys()).contains(map);
    }

    @Test
    void thingsAreFoundByIdAndByExactNameInAnyLanguage() {
        index.replace(shop(map, 1));
        for (String called : List.of(map, "Online shop " + map, "  ONLINE  shop " + map)) {
            assertThat(index.called(NameKind.MAP, called))
                    .extracting(found -> found.map())
                    .containsOnly(map);
        }
        assertThat(index.called(NameKind.MAP, "Online shop")).extracting("map").doesNotContain(map);
        for (String called : List.of("s2", "Achizitie", "Achiziție", "Purchase", "الشِراء")) {
            assertThat(index.called(NameKind.STAGE, called))
                    .as(called)
                    .extracting(found -> found.element())
                    .contains(new ElementInMap(map, "s2"));
        }
        assertThat(index.called(NameKind.TOUCHPOINT, "s2")).isEmpty();
        assertThat(index.called(NameKind.STAGE, "")).isEmpty();
        assertThat(index.called(NameKind.STAGE, "' OR '1' = '1")).isEmpty();
    }

    @Test
    void aLongNameIsComparedInFull() {
        String begin = "long ".repeat(60);
        index.replace(
                new IndexedMap(
                        map,
                        1,
                        false,
                        List.of(
                                name(NameKind.STAGE, "a", Language.EN, begin + map + "one"),
                                name(NameKind.STAGE, "b", Language.EN, begin + map + "two")),
                        List.of()));
        assertThat(index.called(NameKind.STAGE, begin + map + "two"))
                .extracting(found -> found.name().id())
                .containsExactly("b");
    }

    @Test
    void everyConditionIsMet() {
        index.replace(shop(map, 1));
        index.replace(shop(other, 1));
        IndexQuery here = IndexQuery.of(List.of(map));
        ElementInMap second = new ElementInMap(map, "s2");

        assertThat(links(here)).hasSize(4);
        assertThat(links(here.inStages(List.of(second)))).hasSize(2);
        assertThat(links(here.inStages(List.of(new ElementInMap(other, "s2"))))).isEmpty();
        assertThat(links(here.atTouchpoints(List.of(new ElementInMap(map, "t2"))))).hasSize(1);
        assertThat(links(here.ofDepartments(List.of(new ElementInMap(map, "sales"))))).hasSize(3);
        assertThat(links(here.atMomentsOfTruth())).allMatch(IndexedLink::momentOfTruth).hasSize(1);
        assertThat(links(here.feelingBelow(new Feeling(-1))))
                .extracting(IndexedLink::touchpoint)
                .containsExactly("t2");
        assertThat(links(here.feelingBelow(new Feeling(2)))).hasSize(3);
        assertThat(links(IndexQuery.of(List.of()))).isEmpty();
        assertThat(links(IndexQuery.of(List.of(map, other)))).hasSize(8);
        assertThat(links(IndexQuery.of(List.of("nothing")))).isEmpty();
    }

    @Test
    void tooManyAreSaid() {
        index.replace(shop(map, 1));
        assertThat(index.links(IndexQuery.of(List.of(map)), 4).complete()).isTrue();
        LinksFound some = index.links(IndexQuery.of(List.of(map)), 3);
        assertThat(some.complete()).isFalse();
        assertThat(some.links()).hasSize(3);
    }

    @Test
    void anIssueKnowsItsPlaces() {
        index.replace(shop(map, 1));
        long issue = firstIssue(map);
        assertThat(index.linksOf(issue)).extracting(MapLink::map).containsExactly(map, map);
        assertThat(index.linkedAmong(List.of(issue, -1L))).containsExactly(issue);
        assertThat(index.linkedAmong(List.of())).isEmpty();
    }

    @Test
    void moreMapsThanAStatementNamesAreAskedAllTheSame() throws Exception {
        index.replace(shop(map, 1));
        List<String> many = new ArrayList<>(Collections.nCopies(1, map));
        for (int i = 0; i < Marks.MOST + 1; i++) {
            many.add("none-" + i);
        }
        assertThat(links(IndexQuery.of(many))).hasSize(4);
        assertThat(index.names(many)).hasSize(7);
        List<Long> issues = new ArrayList<>(LongStream.range(-700, -1).boxed().toList());
        issues.add(firstIssue(map));
        assertThat(index.linkedAmong(issues)).containsExactly(firstIssue(map));
    }

    @Test
    void everyQuestionCostsOneStatement() throws Exception {
        index.replace(shop(map, 1));
        List<Callable<?>> questions =
                List.of(
                        index::keys,
                        index::checksums,
                        () -> index.called(NameKind.STAGE, "s2"),
                        () -> index.names(List.of(map, other)),
                        () -> index.links(IndexQuery.of(List.of(map, other)), MOST),
                        () -> index.linksOf(1),
                        () -> index.linkedAmong(List.of(1L, 2L, 3L)));
        for (Callable<?> question : questions) {
            assertThat(harness.statements().record(question).statements()).hasSize(1);
        }
    }

    @Test
    void ofManyAtOnceTheNewestStays() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> sent = new ArrayList<>();
            for (int revision = 1; revision <= 12; revision++) {
                IndexedMap message = shop(map, revision);
                sent.add(people.submit(() -> index.replace(message)));
            }
            for (Future<Boolean> each : sent) {
                each.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(index.checksums())
                .filteredOn(sum -> sum.key().equals(map))
                .containsExactly(new MapChecksum(map, 12, shop(map, 12).checksum()));
        assertThat(index.names(List.of(map)))
                .extracting(name -> name.name())
                .isEqualTo(shop(map, 12).names());
        assertThat(links(IndexQuery.of(List.of(map)))).hasSize(4);
    }

    private List<IndexedLink> links(IndexQuery query) {
        return index.links(query, MOST).links().stream().map(MapLink::link).toList();
    }

    private static long firstIssue(String key) {
        return Integer.toUnsignedLong(key.hashCode()) * 100;
    }

    /** Two stages, three touchpoints, two departments; the first issue is at two pain points. */
    private static IndexedMap shop(String key, long revision) {
        long issue = firstIssue(key);
        return new IndexedMap(
                key,
                revision,
                false,
                List.of(
                        name(NameKind.MAP, key, Language.EN, "Online shop " + key),
                        name(NameKind.MAP, key, Language.RO, "Magazin online"),
                        name(NameKind.STAGE, "s1", Language.EN, "Awareness"),
                        name(NameKind.STAGE, "s2", Language.EN, "Purchase"),
                        name(NameKind.STAGE, "s2", Language.RO, "Achiziție"),
                        name(NameKind.STAGE, "s2", Language.AR, "الشراء"),
                        name(NameKind.DEPARTMENT, "sales", Language.EN, "Sales " + revision)),
                List.of(
                        link(issue, "s1", "t1", "p1", 0, false),
                        link(issue, "s2", "t2", "p2", -2, true),
                        link(issue + 1, "s2", "t3", "p3", 1, false),
                        new IndexedLink(
                                issue + 2, "s1", "", "p4", "", "", Optional.empty(), false)));
    }

    private static IndexedName name(NameKind kind, String id, Language language, String name) {
        return new IndexedName(kind, id, language, name);
    }

    private static IndexedLink link(
            long issue, String stage, String touchpoint, String pain, int feeling, boolean truth) {
        return new IndexedLink(
                issue,
                stage,
                touchpoint,
                pain,
                "sales",
                "persona",
                Optional.of(new Feeling(feeling)),
                truth);
    }
}
