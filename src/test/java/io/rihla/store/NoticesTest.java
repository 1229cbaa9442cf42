package io.rihla.store;

import static io.rihla.store.Desk.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.documents.MapHead;
import io.rihla.notices.KeptNotice;
import io.rihla.notices.KeptNotices;
import io.rihla.notices.Notice;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.Notices;
import io.rihla.notices.Watcher;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told of comments, kept in a real database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class NoticesTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final String CARD = "card:c0-0";

    private final Desk desk;
    private final AoNoticeStore store;
    private final AoWatchStore watches;
    private final AoMailStore mails;
    private final Notices notices;
    private final List<String> told = new ArrayList<>();
    private final MapHead map;
    private final String ioana = "ioana" + UUID.randomUUID();
    private final String omar = "omar" + UUID.randomUUID();
    private final String comment = UUID.randomUUID().toString();

    NoticesTest(DatabaseKind kind) {
        desk = Desk.on(kind);
        store = new AoNoticeStore(desk.harness.activeObjects());
        watches = new AoWatchStore(desk.harness.activeObjects());
        mails = new AoMailStore(desk.harness.activeObjects());
        notices = new KeptNotices(desk.store, watches, store, mails, told::add, Clock.systemUTC());
        map = desk.create(Sketch.map("", 1, 1));
    }

    @Test
    void aMentionIsKeptForThePersonAndForNobodyElse() {
        notices.tell(notice(ioana, Kind.MENTIONED));
        assertThat(kinds(ioana)).containsExactly(Kind.MENTIONED);
        KeptNotice kept = store.of(ioana, Long.MAX_VALUE, 10).get(0);
        assertThat(kept.mapId()).isEqualTo(map.id());
        assertThat(kept.element()).isEqualTo(CARD);
        assertThat(kept.by()).isEqualTo("ana");
        assertThat(kept.comment()).isEqualTo(comment);
        assertThat(kept.at()).isEqualTo(AT);
        assertThat(kinds(omar)).isEmpty();
    }

    @Test
    void nobodyIsToldOfTheirOwnDoingOrOfMapsThatAreGone() {
        notices.tell(new Notice(ioana, Kind.REPLIED, map.key(), CARD, ioana, comment, AT));
        notices.tell(new Notice(ioana, Kind.REPLIED, "none", CARD, "ana", comment, AT));
        notices.tell(new Notice("", Kind.REPLIED, map.key(), CARD, "ana", comment, AT));
        assertThat(kinds(ioana)).isEmpty();
        assertThat(store.ofComment(comment)).isEmpty();
    }

    @Test
    void whoeverWatchesHearsOfACommentOnceAndByTheNearestWay() {
        watch(ioana);
        watch(omar);
        watch("ana");
        notices.tell(notice(ioana, Kind.MENTIONED));
        notices.commented(map.key(), CARD, "ana", comment);
        notices.tell(notice(omar, Kind.REPLIED));
        notices.tell(notice(omar, Kind.COMMENTED));

        assertThat(kinds(ioana)).containsExactly(Kind.MENTIONED);
        assertThat(kinds(omar)).containsExactly(Kind.REPLIED);
        assertThat(store.ofComment(comment)).hasSize(2);
        notices.tell(notice(omar, Kind.RESOLVED));
        assertThat(kinds(omar)).containsExactly(Kind.RESOLVED, Kind.REPLIED);
    }

    @Test
    void whoWatchesTwiceWatchesOnceAndMayStop() {
        watch(ioana);
        watch(ioana);
        assertThat(watches.watchersOf(map)).containsExactly(ioana);
        assertThat(watches.watchedBy(ioana)).containsExactly(map.id());
        assertThat(watches.watcher(map, ioana).orElseThrow().toldRevision()).isEqualTo(3);
        watches.remove(map, ioana);
        assertThat(watches.watchersOf(map)).isEmpty();
        notices.commented(map.key(), CARD, "ana", comment);
        assertThat(store.ofComment(comment)).isEmpty();
    }

    @Test
    void aPurgedMapLeavesNoTrace() {
        watch(ioana);
        notices.tell(notice(ioana, Kind.MENTIONED));
        desk.shelf.delete(ANA, map.key());
        desk.shelf.purge(ANA, map.key());
        assertThat(kinds(ioana)).isEmpty();
        assertThat(watches.watchersOf(map)).isEmpty();
    }

    private void watch(String person) {
        watches.add(new Watcher(0, map.id(), person, AT, 3, Optional.empty(), Optional.empty()));
    }

    private Notice notice(String to, Kind kind) {
        return new Notice(to, kind, map.key(), CARD, "ana", comment, AT);
    }

    private List<Kind> kinds(String person) {
        return store.of(person, Long.MAX_VALUE, 10).stream().map(KeptNotice::kind).toList();
    }
}
