package io.rihla.bridge;

import io.rihla.tracking.IssueLinks;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.MirroredIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps for a test what the stores keep in a database. */
final class Memory {

    final MemoryOutbox outbox = new MemoryOutbox();
    final MemoryNotes notes = new MemoryNotes();
    final MemorySent sent = new MemorySent();
    final MemoryWritten written = new MemoryWritten();
    final MemoryMirror mirror = new MemoryMirror();
    final MemoryLinks links = new MemoryLinks();

    WikiSide.Keeps keeps() {
        return new WikiSide.Keeps(outbox, notes, sent, written, mirror, links);
    }

    static final class MemoryOutbox implements Outbox {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<Long, Instant> next = new HashMap<>();
        private long ids;

        @Override
        public synchronized void add(
                Kind kind, Collection<String> subjects, Instant now, Instant due) {
            for (String subject : subjects) {
                entries.removeIf(e -> e.kind() == kind && e.subject().equals(subject));
                entries.add(new Entry(++ids, kind, subject, now, 0, false, ""));
                next.put(ids, due);
            }
        }

        @Override
        public synchronized List<Entry> due(Kind kind, Instant now, int most) {
            return entries.stream()
                    .filter(e -> e.kind() == kind && !e.dead())
                    .filter(e -> !next.get(e.id()).isAfter(now))
                    .limit(most)
                    .toList();
        }

        @Override
        public synchronized void done(Collection<Entry> told) {
            List<Long> gone = told.stream().map(Entry::id).toList();
            entries.removeIf(e -> gone.contains(e.id()));
        }

        @Override
        public synchronized void refused(Entry entry, Instant again, boolean dead, String problem) {
            entries.replaceAll(
                    e ->
                            e.id() != entry.id()
                                    ? e
                                    : new Entry(
                                            e.id(),
                                            e.kind(),
                                            e.subject(),
                                            e.made(),
                                            e.tries() + 1,
                                            dead,
                                            problem));
            next.put(entry.id(), again);
        }

        @Override
        public synchronized List<Entry> dead(int most) {
            return entries.stream().filter(Entry::dead).limit(most).toList();
        }

        @Override
        public synchronized int waiting(Instant now) {
            return (int)
                    entries.stream()
                            .filter(e -> !e.dead() && !next.get(e.id()).isAfter(now))
                            .count();
        }

        @Override
        public synchronized void retry(Instant now) {
            for (Entry e : dead(Integer.MAX_VALUE)) {
                add(e.kind(), List.of(e.subject()), now);
            }
        }
    }

    static final class MemoryNotes implements RunNotes {
        private final Map<Run, Note> notes = new EnumMap<>(Run.class);

        @Override
        public synchronized void note(Run run, Instant at, long count) {
            notes.put(run, new Note(at, count));
        }

        @Override
        public synchronized Optional<Note> last(Run run) {
            return Optional.ofNullable(notes.get(run));
        }
    }

    static final class MemorySent implements SentIndexes {
        private final Map<String, Sent> sent = new HashMap<>();
        private final Map<String, Long> arrived = new HashMap<>();

        @Override
        public synchronized long next(String mapKey, long above) {
            Sent before = sent.getOrDefault(mapKey, new Sent(0, ""));
            Sent now = new Sent(Math.max(before.number(), above) + 1, before.checksum());
            sent.put(mapKey, now);
            return now.number();
        }

        @Override
        public synchronized void arrived(String mapKey, long number, String checksum) {
            if (arrived.getOrDefault(mapKey, 0L) < number) {
                arrived.put(mapKey, number);
                sent.compute(mapKey, (key, s) -> new Sent(s == null ? 0 : s.number(), checksum));
            }
        }

        @Override
        public synchronized Map<String, Sent> all() {
            return Map.copyOf(sent);
        }

        /** As after a backup was restored. */
        void forget() {
            sent.clear();
            arrived.clear();
        }
    }

    static final class MemoryWritten implements WrittenLinks {
        final List<Written> links = new ArrayList<>();

        @Override
        public List<Written> at(Collection<Long> issues) {
            return links.stream().filter(link -> issues.contains(link.issue())).toList();
        }

        @Override
        public List<Written> of(String mapKey) {
            return links.stream().filter(link -> link.mapKey().equals(mapKey)).toList();
        }

        @Override
        public void add(Written link) {
            links.add(link);
        }

        @Override
        public void remove(Written link) {
            links.remove(link);
        }
    }

    static final class MemoryMirror implements IssueMirror {
        final Map<Long, MirroredIssue> issues = new HashMap<>();

        @Override
        public Map<Long, MirroredIssue> issues(Collection<Long> ids) {
            return issues.entrySet().stream()
                    .filter(entry -> ids.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Map<Long, MirroredIssue> all() {
            return Map.copyOf(issues);
        }

        @Override
        public Optional<Instant> asOf() {
            return Optional.empty();
        }

        @Override
        public void keep(Collection<MirroredIssue> read) {
            read.forEach(issue -> issues.put(issue.id(), issue));
        }
    }

    /** Every issue is linked to the one map. */
    static final class MemoryLinks implements IssueLinks {
        final List<Long> linked = new ArrayList<>();

        @Override
        public List<Linked> to(Collection<Long> issues) {
            return linked.stream()
                    .filter(issues::contains)
                    .map(issue -> new Linked(1, "p1", issue, ""))
                    .toList();
        }

        @Override
        public List<Linked> of(Collection<Long> maps) {
            return to(linked);
        }

        @Override
        public List<Hurting> painPoints(Collection<Long> maps) {
            return List.of();
        }

        @Override
        public List<Long> issuesAfter(long after, int limit) {
            return linked.stream().filter(id -> id > after).sorted().limit(limit).toList();
        }
    }
}
