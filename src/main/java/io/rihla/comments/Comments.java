package io.rihla.comments;

import io.rihla.documents.HeadNews;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.notices.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes comments on maps, always for one person and with their rights: who may see a map
 * reads what is said about it, and who has logged in besides says something too. A text is changed
 * by its author alone, and deleted by its author and by whoever may delete the map.
 */
public class Comments {

    private final MapService maps;
    private final CommentStore store;
    private final JourneyAccess access;
    private final Telling telling;
    private final HeadNews news;
    private final Clock clock;

    public Comments(
            MapService maps,
            CommentStore store,
            JourneyAccess access,
            Notices notices,
            HeadNews news,
            Clock clock) {
        this.maps = maps;
        this.store = store;
        this.access = access;
        this.news = news;
        this.clock = clock;
        telling = new Telling(notices);
    }

    /**
     * A text that stays the same while this node hears of no change of a map's comments; it costs
     * no statement, and says nothing of the map.
     */
    public String mark(String key) {
        return news.mark(newsOf(key));
    }

    /** A stretch of what is said about a map; it costs the same few statements however much. */
    public Talk read(Viewer viewer, String key, CommentQuery query) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        List<ThreadLine> lines = store.threads(opened.head());
        MapOrder order = new MapOrder(opened.document());
        List<ThreadLine> found =
                lines.stream()
                        .filter(query::wants)
                        .sorted(
                                Comparator.comparing(
                                                (ThreadLine line) -> order.place(line.element()))
                                        .thenComparing(line -> line.element().toString())
                                        .thenComparing(ThreadLine::id))
                        .toList();
        List<Long> stretch =
                found.stream()
                        .skip(query.offset())
                        .limit(query.limit())
                        .map(ThreadLine::id)
                        .toList();
        return new Talk(
                opened,
                JourneyAccess.mayComment(viewer, opened.rights()),
                store.read(opened.head(), stretch),
                found.size(),
                found.size() > query.offset() + stretch.size(),
                open(lines));
    }

    /** How many open threads there are, by element. */
    public Talk open(Viewer viewer, String key) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        List<ThreadLine> lines = store.threads(opened.head());
        return new Talk(
                opened,
                JourneyAccess.mayComment(viewer, opened.rights()),
                List.of(),
                lines.size(),
                false,
                open(lines));
    }

    /** The thread in which a comment stands. */
    public Talk thread(Viewer viewer, String key, long comment) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        CommentThread thread = thread(opened, comment);
        return new Talk(
                opened,
                JourneyAccess.mayComment(viewer, opened.rights()),
                List.of(thread),
                1,
                false,
                Map.of());
    }

    /**
     * Says something. An answer to a thread that was resolved opens it again.
     *
     * @throws EditRefused if it cannot be said, or not about that
     * @throws NoSuchComment if it answers something that is not there
     */
    public Written write(Viewer viewer, String key, NewComment wanted, MapLimits limits) {
        Opened<JourneyMap> opened = commentable(viewer, key);
        MapHead head = opened.head();
        Optional<Comment> sent =
                wanted.clientId().isEmpty()
                        ? Optional.empty()
                        : store.sent(head, viewer.userKey(), wanted.clientId());
        if (sent.isPresent()) {
            return written(opened, sent.get(), List.of());
        }
        String text = CommentRules.checked(wanted.text(), limits);
        CommentRules.checkRoom(store.count(head), limits);
        Comment kept =
                wanted.thread() == 0
                        ? begin(viewer, opened, wanted, text)
                        : reply(viewer, opened, wanted, text);
        changed(key);
        Set<String> mentioned = mentioned(viewer, text);
        Set<String> seeing = seeing(head, mentioned);
        Written written = written(opened, kept, without(mentioned, seeing));
        telling.written(key, written.thread(), kept, seeing);
        return written;
    }

    /** Gives a comment another text; whom only the new one mentions is told. */
    public Written rewrite(Viewer viewer, String key, long id, String text, MapLimits limits) {
        Opened<JourneyMap> opened = commentable(viewer, key);
        Comment comment = comment(opened, id);
        if (!mayRewrite(viewer, comment)) {
            throw new NotAllowed(key);
        }
        String kept = CommentRules.checked(text, limits);
        Set<String> fresh = mentioned(viewer, kept);
        fresh.removeAll(Mentions.in(comment.text()));
        if (!kept.equals(comment.text())) {
            store.rewrite(opened.head(), id, kept, now());
            changed(key);
        }
        Set<String> seeing = seeing(opened.head(), fresh);
        Written written = written(opened, comment, without(fresh, seeing));
        telling.mentioned(key, comment, seeing);
        return written;
    }

    /** Deletes a comment; of one that was answered the place stays. */
    public void delete(Viewer viewer, String key, long id) {
        Opened<JourneyMap> opened = commentable(viewer, key);
        Comment comment = comment(opened, id);
        if (!mayDelete(viewer, opened, comment)) {
            throw new NotAllowed(key);
        }
        store.delete(opened.head(), comment);
        changed(key);
    }

    /** Settles a thread, or opens it again; to say so twice changes nothing. */
    public Written resolve(Viewer viewer, String key, long id, boolean resolved) {
        Opened<JourneyMap> opened = commentable(viewer, key);
        CommentThread thread = thread(opened, id);
        if (thread.state().resolved() == resolved) {
            return new Written(opened, thread, thread.first(), List.of());
        }
        ThreadState state = new ThreadState(resolved, viewer.userKey(), Optional.of(now()));
        store.set(opened.head(), thread.first().id(), state);
        changed(key);
        if (resolved) {
            telling.resolved(key, thread, viewer.userKey(), now());
        }
        return new Written(
                opened,
                new CommentThread(thread.first(), thread.replies(), state),
                thread.first(),
                List.of());
    }

    /** Only its author changes a text. */
    public static boolean mayRewrite(Viewer viewer, Comment comment) {
        return !viewer.anonymous()
                && !comment.deleted()
                && comment.author().equals(viewer.userKey());
    }

    /** Its author, and whoever may delete the whole map, deletes a comment. */
    public static boolean mayDelete(Viewer viewer, Opened<JourneyMap> map, Comment comment) {
        return !comment.deleted()
                && JourneyAccess.mayComment(viewer, map.rights())
                && (mayRewrite(viewer, comment) || map.rights().manage());
    }

    private Comment begin(
            Viewer viewer, Opened<JourneyMap> opened, NewComment wanted, String text) {
        checkElement(opened.document(), wanted.element());
        return store.begin(
                opened.head(), wanted.element(), viewer.userKey(), wanted.clientId(), now(), text);
    }

    private Comment reply(
            Viewer viewer, Opened<JourneyMap> opened, NewComment wanted, String text) {
        Comment first = thread(opened, wanted.thread()).first();
        return store.reply(opened.head(), first, viewer.userKey(), wanted.clientId(), now(), text)
                .orElseThrow(() -> new NoSuchComment(opened.head().key(), wanted.thread()));
    }

    private static void checkElement(JourneyMap map, ElementRef element) {
        boolean known =
                element.equals(ElementRef.MAP)
                        || map.element(element.id())
                                .filter(found -> found.ref().equals(element))
                                .isPresent();
        if (!known || element.kind().attached() || element.kind() == ElementKind.MAP_PERSONA) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, element, Optional.empty());
        }
        if (!map.isVisible(element)) {
            throw new EditRefused(EditError.DELETED_ELEMENT, element, Optional.empty());
        }
    }

    private Opened<JourneyMap> commentable(Viewer viewer, String key) {
        Opened<JourneyMap> opened = maps.open(viewer, key);
        if (!JourneyAccess.mayComment(viewer, opened.rights())) {
            throw new NotAllowed(key);
        }
        return opened;
    }

    private Comment comment(Opened<JourneyMap> opened, long id) {
        return store.comment(opened.head(), id)
                .orElseThrow(() -> new NoSuchComment(opened.head().key(), id));
    }

    private CommentThread thread(Opened<JourneyMap> opened, long id) {
        long thread = comment(opened, id).threadId();
        return store.read(opened.head(), List.of(thread)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchComment(opened.head().key(), id));
    }

    private Written written(Opened<JourneyMap> opened, Comment comment, List<String> blind) {
        CommentThread thread = thread(opened, comment.id());
        Comment now =
                thread.comments().stream()
                        .filter(one -> one.id() == comment.id())
                        .findFirst()
                        .orElse(comment);
        return new Written(opened, thread, now, blind);
    }

    private static Set<String> mentioned(Viewer viewer, String text) {
        Set<String> people = new HashSet<>(Mentions.in(text));
        people.remove(viewer.userKey());
        return people;
    }

    /** Those of these people who may see the map. */
    private Set<String> seeing(MapHead head, Collection<String> people) {
        Set<String> seeing = new HashSet<>();
        for (String person : people) {
            if (access.rights(Viewer.of(person), head).view()) {
                seeing.add(person);
            }
        }
        return seeing;
    }

    private static List<String> without(Collection<String> people, Set<String> some) {
        return people.stream().filter(person -> !some.contains(person)).sorted().toList();
    }

    private static Map<ElementRef, Integer> open(List<ThreadLine> lines) {
        Map<ElementRef, Integer> open = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.resolved())
                .forEach(line -> open.merge(line.element(), 1, Integer::sum));
        return open;
    }

    private void changed(String key) {
        news.changed(newsOf(key));
    }

    /** No map is called so: keys have no blanks. */
    private static String newsOf(String key) {
        return "comments " + key;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
