package io.rihla.notices;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.history.Erasure;
import io.rihla.notices.Notice.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps notices for those whom they concern, and what of them is to go by mail. */
public class KeptNotices implements Notices {

    private final MapStore maps;
    private final WatchStore watches;
    private final NoticeStore store;
    private final MailStore mails;
    private final Consumer<String> told;
    private final Clock clock;

    /**
     * @param told hears of each person for whom there is something new
     */
    public KeptNotices(
            MapStore maps,
            WatchStore watches,
            NoticeStore store,
            MailStore mails,
            Consumer<String> told,
            Clock clock) {
        this.maps = maps;
        this.watches = watches;
        this.store = store;
        this.mails = mails;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public void tell(Notice notice) {
        maps.head(notice.map()).ifPresent(map -> keep(map, List.of(notice)));
    }

    @Override
    public void commented(String map, String element, String by, String comment) {
        Optional<MapHead> head = maps.head(map);
        if (head.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        keep(
                head.get(),
                watches.watchersOf(head.get()).stream()
                        .map(
                                person ->
                                        new Notice(
                                                person,
                                                Kind.COMMENTED,
                                                map,
                                                element,
                                                by,
                                                comment,
                                                now))
                        .toList());
    }

    /** Keeps notices of one map, and of one comment where they are about one. */
    private void keep(MapHead map, Collection<Notice> notices) {
        List<Notice> wanted =
                notices.stream()
                        .filter(notice -> !notice.to().isEmpty())
                        .filter(notice -> !notice.to().equals(notice.by()))
                        .filter(notice -> Erasure.ofMark(notice.to()).isEmpty())
                        .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, KeptNotice> earlier = toldOfComment(wanted.get(0));
        List<KeptNotice> fresh = new ArrayList<>();
        List<Long> weaker = new ArrayList<>();
        for (Notice notice : wanted) {
            KeptNotice known = earlier.get(notice.to());
            if (known == null || !notice.kind().tellsOfComment()) {
                fresh.add(kept(map, notice));
            } else if (notice.kind().compareTo(known.kind()) < 0) {
                weaker.add(known.id());
                fresh.add(kept(map, notice));
            }
        }
        maps.transact(
                () -> {
                    store.remove(weaker);
                    mails.removeOf(weaker);
                    mails.add(store.add(fresh).stream().map(Errand::of).toList());
                    return fresh.size();
                });
        fresh.forEach(notice -> told.accept(notice.to()));
    }

    /** Who was told of the comment that a notice is about, and how. */
    private Map<String, KeptNotice> toldOfComment(Notice notice) {
        Map<String, KeptNotice> earlier = new HashMap<>();
        if (!notice.comment().isEmpty() && notice.kind().tellsOfComment()) {
            store.ofComment(notice.comment()).stream()
                    .filter(kept -> kept.kind().tellsOfComment())
                    .forEach(kept -> earlier.put(kept.to(), kept));
        }
        return earlier;
    }

    private static KeptNotice kept(MapHead map, Notice notice) {
        return new KeptNotice(
                0,
                notice.to(),
                notice.kind(),
                map.id(),
                notice.element(),
                notice.by(),
                notice.comment(),
                notice.at(),
                0,
                0);
    }
}
