package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.Home;
import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.Notice;
import io.rihla.notices.Notice.Kind;
import io.rihla.text.Language;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever people do and whenever the job runs: of one map a person gets one mail an hour at most,
 * mentions aside, and in the end nothing is left untold and nothing is told twice.
 */
class WatchingPropertyTest {

    private static final List<String> PEOPLE = List.of("ana", "omar", "ioana");
    private static final long PAGE = 4711;

    @Property(tries = 40)
    void nothingIsLeftUntoldAndNobodyGetsTooMuch(@ForAll long seed) {
        AoHarness harness = Schemas.fresh(DatabaseKind.H2);
        try {
            WatchDesk watch = new WatchDesk(harness);
            Random random = new Random(seed);
            List<MapHead> maps = maps(watch);
            Map<String, List<Long>> expected = new HashMap<>();
            int mentions = 0;
            for (int i = 0; i < 60; i++) {
                String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
                MapHead map = maps.get(random.nextInt(maps.size()));
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> edit(watch, map, person, "text " + i, expected);
                    case 3, 4 -> watch.minute();
                    case 5 -> watch.time.pass(Duration.ofMinutes(1 + random.nextInt(50)));
                    case 6 -> watch.failing = random.nextInt(3) == 0;
                    default -> {
                        String other = PEOPLE.get((PEOPLE.indexOf(person) + 1) % PEOPLE.size());
                        watch.teller.tell(
                                new Notice(
                                        other,
                                        random.nextBoolean() ? Kind.MENTIONED : Kind.REPLIED,
                                        map.key(),
                                        "card:c0-0",
                                        person,
                                        "comment " + i,
                                        watch.time.instant()));
                        mentions++;
                    }
                }
            }
            watch.failing = false;
            for (int i = 0; i < 10; i++) {
                watch.minute();
                watch.time.pass(Duration.ofMinutes(31));
            }
            everythingIsTold(watch, maps, expected);
            everythingIsMailedOnce(watch, mentions);
            mailsAreAnHourApart(watch);
        } finally {
            harness.close();
        }
    }

    private static List<MapHead> maps(WatchDesk watch) {
        List<MapHead> maps = new ArrayList<>();
        for (String person : PEOPLE) {
            watch.desk.wiki.grant(PAGE, Viewer.of(person), Desk.Wiki.EDIT);
        }
        for (int i = 0; i < 2; i++) {
            MapHead map =
                    watch.desk.shelf.create(
                            Desk.ANA, Sketch.map("", 1, 1), Optional.of(new Home(PAGE, "DS")));
            maps.add(map);
            PEOPLE.forEach(person -> watch.watching.watch(Viewer.of(person), map.key()));
        }
        return maps;
    }

    private static void edit(
            WatchDesk watch,
            MapHead map,
            String person,
            String text,
            Map<String, List<Long>> expected) {
        long base = watch.desk.store.head(map.key()).orElseThrow().revision();
        long revision =
                watch.desk
                        .edit(
                                Viewer.of(person),
                                map.key(),
                                base,
                                Sketch.retext("c0-0", Language.EN, text))
                        .revision();
        PEOPLE.stream()
                .filter(other -> !other.equals(person))
                .forEach(
                        other ->
                                expected.computeIfAbsent(other + map.id(), key -> new ArrayList<>())
                                        .add(revision));
    }

    private static void everythingIsTold(
            WatchDesk watch, List<MapHead> maps, Map<String, List<Long>> expected) {
        for (String person : PEOPLE) {
            List<KeptNotice> told = watch.notices.of(person, Long.MAX_VALUE, 1000);
            for (MapHead map : maps) {
                List<KeptNotice> changes =
                        told.stream()
                                .filter(notice -> notice.kind() == Kind.CHANGED)
                                .filter(notice -> notice.mapId() == map.id())
                                .toList();
                for (long revision : expected.getOrDefault(person + map.id(), List.of())) {
                    assertThat(changes)
                            .filteredOn(
                                    notice ->
                                            revision > notice.from() && revision <= notice.until())
                            .as("%s hears of revision %d", person, revision)
                            .hasSize(1);
                }
                for (int i = 1; i < changes.size(); i++) {
                    assertThat(Duration.between(changes.get(i).at(), changes.get(i - 1).at()))
                            .isGreaterThanOrEqualTo(Duration.ofHours(1));
                }
            }
        }
    }

    private static void everythingIsMailedOnce(WatchDesk watch, int mentions) {
        List<Long> mailed =
                watch.sent.stream()
                        .flatMap(mail -> mail.notices().stream())
                        .map(KeptNotice::id)
                        .toList();
        List<Long> all =
                PEOPLE.stream()
                        .flatMap(person -> watch.notices.of(person, Long.MAX_VALUE, 1000).stream())
                        .map(KeptNotice::id)
                        .toList();
        assertThat(mailed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).hasSizeGreaterThanOrEqualTo(mentions);
        assertThat(watch.mails.lost()).isZero();
    }

    private static void mailsAreAnHourApart(WatchDesk watch) {
        Map<String, Instant> last = new HashMap<>();
        for (WatchDesk.Sent mail : watch.sent) {
            mail.notices().stream()
                    .filter(notice -> notice.kind() != Kind.MENTIONED)
                    .map(notice -> notice.to() + notice.mapId())
                    .distinct()
                    .forEach(
                            pair -> {
                                Instant before = last.put(pair, mail.at());
                                if (before != null) {
                                    assertThat(Duration.between(before, mail.at()))
                                            .isGreaterThanOrEqualTo(Duration.ofHours(1));
                                }
                            });
        }
    }
}
