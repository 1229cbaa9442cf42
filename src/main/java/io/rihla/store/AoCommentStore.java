package io.rihla.store;

import static io.rihla.store.Columns.moment;
import static io.rihla.store.Columns.row;
import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.rihla.comments.Comment;
import io.rihla.comments.CommentStore;
import io.rihla.comments.CommentThread;
import io.rihla.comments.ThreadLine;
import io.rihla.comments.ThreadState;
import io.rihla.documents.MapHead;
import io.rihla.journey.ElementRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Comments in the product's database. */
@Component
public class AoCommentStore implements CommentStore {

    private static final long NO_THREAD = 0;

    private final ActiveObjects ao;

    public AoCommentStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ThreadLine> threads(MapHead map) {
        return Arrays.stream(
                        ao.find(
                                CommentRow.class,
                                Query.select("ID, ELEMENT, RESOLVED")
                                        .where("MAP_ID = ? AND THREAD_ID = ?", map.id(), NO_THREAD)
                                        .order("ID ASC")))
                .map(row -> new ThreadLine(row.getID(), element(row), row.isResolved()))
                .toList();
    }

    @Override
    public List<CommentThread> read(MapHead map, Collection<Long> threads) {
        Map<Long, CommentRow> firsts = new HashMap<>();
        Chunks.find(threads, (in, values) -> ao.find(CommentRow.class, "ID" + in, values)).stream()
                .filter(row -> row.getMapId() == map.id() && row.getThreadId() == NO_THREAD)
                .forEach(row -> firsts.put(row.getID(), row));
        Map<Long, List<Comment>> replies = new HashMap<>();
        Chunks.find(
                        firsts.keySet(),
                        (in, values) -> ao.find(CommentRow.class, "THREAD_ID" + in, values))
                .stream()
                .map(AoCommentStore::comment)
                .sorted(Comparator.comparing(Comment::id))
                .forEach(
                        reply ->
                                replies.computeIfAbsent(reply.thread(), id -> new ArrayList<>())
                                        .add(reply));
        return threads.stream()
                .map(firsts::get)
                .filter(row -> row != null)
                .map(
                        row ->
                                new CommentThread(
                                        comment(row),
                                        replies.getOrDefault(row.getID(), List.of()),
                                        state(row)))
                .toList();
    }

    @Override
    public Optional<Comment> comment(MapHead map, long id) {
        return one("ID = ? AND MAP_ID = ?", id, map.id());
    }

    @Override
    public Optional<Comment> sent(MapHead map, String author, String clientId) {
        return one("TOKEN = ?", token(map, author, clientId));
    }

    @Override
    public int count(MapHead map) {
        return ao.count(CommentRow.class, "MAP_ID = ?", map.id());
    }

    @Override
    public Comment begin(
            MapHead map,
            ElementRef element,
            String author,
            String clientId,
            Instant at,
            String text) {
        String token = token(map, author, clientId);
        return once(token, () -> Optional.of(add(map, element, NO_THREAD, author, token, at, text)))
                .orElseThrow();
    }

    /** The first comment's row is written first, so that the thread cannot go meanwhile. */
    @Override
    public Optional<Comment> reply(
            MapHead map, Comment first, String author, String clientId, Instant at, String text) {
        String token = token(map, author, clientId);
        return once(
                token,
                () -> {
                    touch(
                            map,
                            first.id(),
                            row -> {
                                if (row.isResolved()) {
                                    row.setResolved(false);
                                    row.setStateBy(author);
                                    row.setStateAt(at.toEpochMilli());
                                }
                            });
                    return comment(map, first.id())
                            .map(
                                    there ->
                                            add(
                                                    map,
                                                    there.element(),
                                                    there.id(),
                                                    author,
                                                    token,
                                                    at,
                                                    text));
                });
    }

    @Override
    public void rewrite(MapHead map, long id, String text, Instant at) {
        change(
                map,
                id,
                row -> {
                    if (!row.isDeleted()) {
                        row.setBody(text);
                        row.setEditedAt(at.toEpochMilli());
                    }
                });
    }

    @Override
    public void delete(MapHead map, Comment comment) {
        ao.executeInTransaction(
                () -> {
                    touch(map, comment.threadId(), row -> {});
                    change(
                            map,
                            comment.id(),
                            row -> {
                                row.setDeleted(true);
                                row.setBody("");
                            });
                    long thread = comment.threadId();
                    if (comment.thread() != NO_THREAD) {
                        ao.deleteWithSQL(CommentRow.class, "ID = ?", comment.id());
                    }
                    if (ao.count(CommentRow.class, "THREAD_ID = ?", thread) == 0) {
                        ao.deleteWithSQL(CommentRow.class, "ID = ? AND DELETED = ?", thread, true);
                    }
                    return thread;
                });
    }

    @Override
    public void set(MapHead map, long thread, ThreadState state) {
        change(
                map,
                thread,
                row -> {
                    row.setResolved(state.resolved());
                    row.setStateBy(state.by());
                    row.setStateAt(Columns.millis(state.at()));
                });
    }

    /** What is sent twice at once meets in the unique column; the one that comes second reads. */
    private Optional<Comment> once(String token, Adding adding) {
        try {
            return ao.executeInTransaction(adding::add);
        } catch (RuntimeException failure) {
            Optional<Comment> sent = one("TOKEN = ?", token);
            if (sent.isEmpty()) {
                throw failure;
            }
            return sent;
        }
    }

    private Comment add(
            MapHead map,
            ElementRef element,
            long thread,
            String author,
            String token,
            Instant at,
            String text) {
        return comment(
                ao.create(
                        CommentRow.class,
                        row(
                                "MAP_ID",
                                map.id(),
                                "ELEMENT",
                                element.toString(),
                                "THREAD_ID",
                                thread,
                                "AUTHOR",
                                author,
                                "TOKEN",
                                token,
                                "MADE_AT",
                                at.toEpochMilli(),
                                "EDITED_AT",
                                0L,
                                "DELETED",
                                false,
                                "BODY",
                                text,
                                "RESOLVED",
                                false,
                                "STATE_BY",
                                "",
                                "STATE_AT",
                                0L,
                                "TOUCHED",
                                0L)));
    }

    private void touch(MapHead map, long id, Consumer<CommentRow> change) {
        change(
                map,
                id,
                row -> {
                    row.setTouched(ThreadLocalRandom.current().nextLong());
                    change.accept(row);
                });
    }

    private void change(MapHead map, long id, Consumer<CommentRow> change) {
        ao.executeInTransaction(
                () -> {
                    for (CommentRow row :
                            ao.find(CommentRow.class, "ID = ? AND MAP_ID = ?", id, map.id())) {
                        change.accept(row);
                        row.save();
                    }
                    return id;
                });
    }

    private Optional<Comment> one(String where, Object... values) {
        return Arrays.stream(ao.find(CommentRow.class, where, values))
                .map(AoCommentStore::comment)
                .findFirst();
    }

    /** A name without the person's key in it; where the client gave none it is like no other. */
    private static String token(MapHead map, String author, String clientId) {
        String sent = map.id() + "\n" + author + "\n" + clientId;
        return clientId.isEmpty()
                ? freshToken()
                : UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String freshToken() {
        return "-" + UUID.randomUUID();
    }

    private static Comment comment(CommentRow row) {
        return new Comment(
                row.getID(),
                element(row),
                row.getThreadId(),
                text(row.getAuthor()),
                Instant.ofEpochMilli(row.getMadeAt()),
                moment(row.getEditedAt()),
                row.isDeleted(),
                text(row.getBody()));
    }

    private static ThreadState state(CommentRow row) {
        return new ThreadState(row.isResolved(), text(row.getStateBy()), moment(row.getStateAt()));
    }

    private static ElementRef element(CommentRow row) {
        return ElementRef.parse(text(row.getElement())).orElse(ElementRef.MAP);
    }

    /** Adds a comment, or finds that what it answers is gone. */
    @FunctionalInterface
    private interface Adding {
        Optional<Comment> add();
    }
}
