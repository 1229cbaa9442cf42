package io.rihla.notices;

import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapRights;
import io.rihla.documents.MapStore;
import io.rihla.notices.Notice.Kind;
import io.rihla.notices.WatchStore.Author;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds out what changed on watched maps and tells it: the first change within a minute, what
 * follows once an hour. For a job that runs once a minute, on one node at a time.
 *
 * <p>A map that nobody has edited costs nothing. What a person did themselves, and what happened
 * while they might not see the map, they are not told.
 */
public class Telling {

    /** Between two notices of one map's changes to one person. */
    public static final Duration APART = Duration.ofHours(1);

    /** For clocks that differ and for transactions that take their time. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private static final int BATCH = 200;

    private final MapStore maps;
    private final JourneyAccess access;
    private final WatchStore watches;
    private final NoticeStore notices;
    private final MailStore mails;
    private final PreferenceStore preferences;
    private final Recipients recipients;
    private final Consumer<String> told;
    private final Clock clock;

    /**
     * @param told hears of each person for whom there is something new
     */
    public Telling(
            MapStore maps,
            JourneyAccess access,
            WatchStore watches,
            NoticeStore notices,
            MailStore mails,
            PreferenceStore preferences,
            Recipients recipients,
            Consumer<String> told,
            Clock clock) {
        this.maps = maps;
        this.access = access;
        this.watches = watches;
        this.notices = notices;
        this.mails = mails;
        this.preferences = preferences;
        this.recipients = recipients;
        this.told = told;
        this.clock = clock;
    }

    /** Tells everybody what is due. */
    public void work() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        look(now);
        List<Watcher> due = watches.due(now, BATCH);
        while (!due.isEmpty()) {
            tell(due, now);
            due = due.size() < BATCH ? List.of() : watches.due(now, BATCH);
        }
    }

    /** Notes for whom there is something to tell of the maps that have changed lately. */
    private void look(Instant now) {
        Instant since = watches.lookedAt().orElse(now).minus(MARGIN);
        Set<String> eager = new LinkedHashSet<>(preferences.watchingWhatTheyEdit());
        List<MapHead> changed;
        int offset = 0;
        do {
            changed = maps.changedSince(since, offset, BATCH);
            if (!changed.isEmpty()) {
                watchWhatTheyEdit(changed, since, eager);
                noteDue(changed, now);
            }
            offset += BATCH;
        } while (changed.size() == BATCH);
        watches.looked(now);
    }

    private void watchWhatTheyEdit(List<MapHead> changed, Instant since, Set<String> eager) {
        if (!eager.isEmpty()) {
            watches.newEditors(changed, since, eager).forEach(watches::add);
        }
    }

    private void noteDue(List<MapHead> changed, Instant now) {
        Map<Long, MapHead> heads = byId(changed);
        watches.save(
                watches.idle(heads.keySet()).stream()
                        .filter(idle -> revision(heads, idle) > idle.toldRevision())
                        .map(
                                idle ->
                                        idle.due(
                                                idle.toldAt()
                                                        .map(at -> at.plus(APART))
                                                        .filter(at -> at.isAfter(now))
                                                        .orElse(now)))
                        .toList());
    }

    private void tell(List<Watcher> due, Instant now) {
        Map<Long, MapHead> heads =
                byId(maps.heads(due.stream().map(Watcher::mapId).distinct().toList()));
        Map<String, Recipient> people =
                recipients.of(due.stream().map(Watcher::person).distinct().toList());
        Map<Long, Long> from = new HashMap<>();
        due.forEach(watcher -> from.merge(watcher.mapId(), watcher.toldRevision(), Math::min));
        Map<Long, List<Author>> authors = watches.authorsAfter(from);
        Set<Errand.Pair> visible = visible(due, heads, people);
        List<KeptNotice> fresh = new ArrayList<>();
        List<Watcher> after = new ArrayList<>();
        for (Watcher watcher : due) {
            long newest = revision(heads, watcher);
            Set<String> others = others(watcher, newest, authors);
            // Somebody who began twice at one moment has two entries, and hears once.
            boolean tell =
                    !others.isEmpty()
                            && visible.remove(new Errand.Pair(watcher.person(), watcher.mapId()));
            after.add(tell ? watcher.told(newest, now) : watcher.knowing(newest));
            if (tell) {
                fresh.add(changes(watcher, newest, others, now));
            }
        }
        maps.transact(
                () -> {
                    watches.save(after);
                    mails.add(notices.add(fresh).stream().map(Errand::of).toList());
                    return fresh.size();
                });
        fresh.forEach(notice -> told.accept(notice.to()));
    }

    /** Who of them may see which of the maps, with one question a person. */
    private Set<Errand.Pair> visible(
            List<Watcher> due, Map<Long, MapHead> heads, Map<String, Recipient> people) {
        Map<String, Map<Long, MapHead>> watched = new HashMap<>();
        for (Watcher watcher : due) {
            MapHead head = heads.get(watcher.mapId());
            if (head != null) {
                watched.computeIfAbsent(watcher.person(), person -> new HashMap<>())
                        .put(head.id(), head);
            }
        }
        Set<Errand.Pair> visible = new LinkedHashSet<>();
        people.forEach(
                (person, recipient) -> {
                    Map<Long, MapHead> theirs = watched.getOrDefault(person, Map.of());
                    Map<String, MapRights> rights =
                            access.rights(recipient.viewer(), theirs.values());
                    theirs.values().stream()
                            .filter(map -> rights.getOrDefault(map.key(), MapRights.NONE).view())
                            .forEach(map -> visible.add(new Errand.Pair(person, map.id())));
                });
        return visible;
    }

    /** The newest revision of a map; what its watcher knows of one that is gone. */
    private static long revision(Map<Long, MapHead> heads, Watcher watcher) {
        MapHead head = heads.get(watcher.mapId());
        return head == null ? watcher.toldRevision() : head.revision();
    }

    private static Set<String> others(
            Watcher watcher, long newest, Map<Long, List<Author>> authors) {
        return authors.getOrDefault(watcher.mapId(), List.of()).stream()
                .filter(author -> author.revision() > watcher.toldRevision())
                .filter(author -> author.revision() <= newest)
                .map(Author::person)
                .filter(person -> !person.equals(watcher.person()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static KeptNotice changes(
            Watcher watcher, long newest, Set<String> others, Instant now) {
        return new KeptNotice(
                0,
                watcher.person(),
                Kind.CHANGED,
                watcher.mapId(),
                "map:map",
                others.size() == 1 ? others.iterator().next() : "",
                "",
                now,
                watcher.toldRevision(),
                newest);
    }

    private static Map<Long, MapHead> byId(Collection<MapHead> heads) {
        Map<Long, MapHead> byId = new HashMap<>();
        heads.forEach(head -> byId.put(head.id(), head));
        return byId;
    }
}
