package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rihla.journey.Element;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MapState;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import io.rihla.tracking.Catalogue;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.MemoryMirror;
import io.rihla.tracking.Samples;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class IndexedMapsTest {

    private static final List<Rank> RANKS = Rank.sequence(9);
    private static final LocalizedText NONE = LocalizedText.EMPTY;

    private final MemoryMirror mirror = new MemoryMirror();
    private final List<Long> asked = new ArrayList<>();
    private final List<List<String>> namesAsked = new ArrayList<>();
    private final IndexedMaps maps =
            new IndexedMaps(
                    new Catalogue(Samples.departments()),
                    ids -> {
                        asked.addAll(ids);
                        return mirror.issues(ids);
                    },
                    keys -> {
                        namesAsked.add(List.copyOf(keys));
                        return Map.of("omar", en("Omar"));
                    });

    @Test
    void namesComeInTheOrderOfTheMap() {
        IndexedMap indexed =
                maps.of(
                        "K",
                        5,
                        map(
                                en("Sara"),
                                stage("buy", 2, false),
                                stage("find", 1, false),
                                touchpoint("till", "buy", 1, ""),
                                touchpoint("shelf", "find", 2, "")));
        assertThat(indexed.key()).isEqualTo("K");
        assertThat(indexed.revision()).isEqualTo(5);
        assertThat(indexed.deleted()).isFalse();
        assertThat(indexed.names())
                .containsExactly(
                        name(NameKind.MAP, "K", "Visit"),
                        name(NameKind.STAGE, "find", "Stage find"),
                        name(NameKind.STAGE, "buy", "Stage buy"),
                        name(NameKind.TOUCHPOINT, "shelf", "At shelf"),
                        name(NameKind.TOUCHPOINT, "till", "At till"),
                        name(NameKind.PERSONA, "sara", "Sara"));
        assertThat(indexed.links()).isEmpty();
    }

    @Test
    void aMapWithoutAPersonaNamesNone() {
        IndexedMap indexed = maps.of("K", 1, map(NONE, stage("find", 1, false)));
        assertThat(indexed.names()).extracting(IndexedName::kind).doesNotContain(NameKind.PERSONA);
    }

    @Test
    void theSitesPersonasAreNamedByKeyAndEachLinkTellsWhomItConcerns() {
        PainPoint omars =
                (PainPoint)
                        painPoint("p2", "shelf", 2, "")
                                .with(Field.PERSONAS, MapPersona.idOf("omar"));
        IndexedMap indexed =
                maps.of(
                        "K",
                        1,
                        map(
                                en("Sara"),
                                MapPersona.of("ana", RANKS.get(1)),
                                MapPersona.of("omar", RANKS.get(2)),
                                stage("find", 1, false),
                                touchpoint("shelf", "find", 1, ""),
                                painPoint("p1", "shelf", 1, ""),
                                omars,
                                link("p1", 1, 10),
                                link("p2", 2, 11)));

        assertThat(indexed.links())
                .extracting(IndexedLink::persona)
                .containsExactly("key:ana key:omar", "key:omar");
        assertThat(indexed.names())
                .filteredOn(name -> name.kind() == NameKind.PERSONA)
                .extracting(IndexedName::id)
                .containsExactly("key:omar");
    }

    @Test
    void whatIsForSomebodyWhoWasTakenOffTheMapIsForNobody() {
        PainPoint gone =
                (PainPoint)
                        painPoint("p1", "shelf", 1, "")
                                .with(Field.PERSONAS, MapPersona.idOf("gone"));
        Stage find = stage("find", 1, false);
        Touchpoint shelf = touchpoint("shelf", "find", 1, "");
        MapPersona omar = MapPersona.of("omar", RANKS.get(1));

        assertThat(maps.of("K", 1, map(NONE, omar, find, shelf, gone, link("p1", 1, 10))).links())
                .extracting(IndexedLink::persona)
                .containsExactly("");
        assertThat(maps.of("K", 1, map(en("Sara"), find, shelf, gone, link("p1", 1, 10))).links())
                .extracting(IndexedLink::persona)
                .containsExactly("");
    }

    @Test
    void thePersonasOfManyMapsAreAskedForTogether() {
        JourneyMap one = map(NONE, MapPersona.of("omar", RANKS.get(1)));
        JourneyMap other = map(NONE, MapPersona.of("ana", RANKS.get(1)));
        List<IndexedMap> named =
                maps.named(List.of(maps.unnamed("K", 1, one), maps.unnamed("L", 1, other)));

        assertThat(namesAsked).containsExactly(List.of("omar", "ana"));
        assertThat(named)
                .containsExactly(maps.of("K", 1, one), maps.of("L", 1, other))
                .first()
                .matches(map -> map.names().contains(name(NameKind.PERSONA, "key:omar", "Omar")));
    }

    @Test
    void aLinkTellsWhereItIsAndWhoseItIs() {
        mirror.has(11, IssueCategory.TO_DO, "d2");
        IndexedMap indexed =
                maps.of(
                        "K",
                        1,
                        map(
                                en("Sara"),
                                stage("find", 1, false),
                                touchpoint("shelf", "find", 1, "Marketing"),
                                painPoint("p1", "shelf", 1, "Sales"),
                                painPoint("p2", "shelf", 2, ""),
                                link("p1", 1, 10),
                                link("p2", 2, 11),
                                link("p2", 3, 12)));
        assertThat(indexed.links())
                .containsExactly(
                        indexedLink(10, "p1", "d1"),
                        indexedLink(11, "p2", "d2"),
                        indexedLink(12, "p2", "marketing"));
        assertThat(departments(indexed))
                .containsExactlyInAnyOrder(
                        "d1 Sales",
                        "d1 المبيعات",
                        "d1 Vânzări",
                        "d2 Support",
                        "d2 الدعم",
                        "d2 Asistență",
                        "marketing Marketing");
    }

    @Test
    void anIssueOfTwoPainPointsIsLookedUpOnce() {
        IndexedMap indexed =
                maps.of(
                        "K",
                        1,
                        map(
                                NONE,
                                stage("find", 1, false),
                                touchpoint("shelf", "find", 1, ""),
                                painPoint("p1", "shelf", 1, ""),
                                painPoint("p2", "shelf", 2, ""),
                                link("p1", 1, 10),
                                link("p2", 2, 10)));
        assertThat(asked).containsExactly(10L);
        assertThat(indexed.links())
                .extracting(IndexedLink::painPoint, IndexedLink::department, IndexedLink::persona)
                .containsExactly(tuple("p1", "", ""), tuple("p2", "", ""));
        assertThat(departments(indexed)).isEmpty();
    }

    @Test
    void whatIsInADeletedStageIsNotThere() {
        IndexedMap indexed =
                maps.of(
                        "K",
                        1,
                        map(
                                NONE,
                                stage("find", 1, true),
                                touchpoint("shelf", "find", 1, "Sales"),
                                painPoint("p1", "shelf", 1, ""),
                                link("p1", 1, 10)));
        assertThat(indexed.links()).isEmpty();
        assertThat(indexed.names()).containsExactly(name(NameKind.MAP, "K", "Visit"));
        assertThat(asked).isEmpty();
    }

    private static IndexedLink indexedLink(long issue, String painPoint, String department) {
        return new IndexedLink(
                issue,
                "find",
                "shelf",
                painPoint,
                department,
                "sara",
                Optional.of(new Feeling(-1)),
                true);
    }

    private static List<String> departments(IndexedMap indexed) {
        return indexed.names().stream()
                .filter(name -> name.kind() == NameKind.DEPARTMENT)
                .map(name -> name.id() + " " + name.name())
                .toList();
    }

    private static IndexedName name(NameKind kind, String id, String name) {
        return new IndexedName(kind, id, Language.EN, name);
    }

    static JourneyMap map(LocalizedText persona, Element... elements) {
        Map<String, Element> byId =
                Stream.of(elements).collect(Collectors.toMap(Element::id, element -> element));
        return new JourneyMap(
                "K",
                MapState.PUBLISHED,
                List.of(Language.EN),
                en("Visit"),
                NONE,
                persona,
                NONE,
                "",
                HashTreePMap.from(byId),
                "");
    }

    static LocalizedText en(String text) {
        return LocalizedText.of(Language.EN, text);
    }

    static Stage stage(String id, int place, boolean deleted) {
        return new Stage(
                id,
                RANKS.get(place),
                en("Stage " + id),
                NONE,
                NONE,
                NONE,
                NONE,
                false,
                false,
                deleted,
                "");
    }

    static Touchpoint touchpoint(String id, String stage, int place, String department) {
        return new Touchpoint(
                id,
                stage,
                RANKS.get(place),
                en("At " + id),
                NONE,
                Optional.empty(),
                List.of(),
                Optional.of(new Feeling(-1)),
                true,
                false,
                department,
                false,
                "");
    }

    static PainPoint painPoint(String id, String touchpoint, int place, String department) {
        return new PainPoint(
                id,
                touchpoint,
                RANKS.get(place),
                en("Ouch"),
                PainPointKind.PAIN,
                3,
                department,
                Optional.empty(),
                List.of(),
                NONE,
                NONE,
                false,
                "");
    }

    static IssueLink link(String painPoint, int place, long issue) {
        return IssueLink.of(painPoint, RANKS.get(place), issue);
    }
}
