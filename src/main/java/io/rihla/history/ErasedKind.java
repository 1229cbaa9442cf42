package io.rihla.history;

import io.rihla.documents.DocumentService;
import io.rihla.documents.EditRequest;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Before;
import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapDiff;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * One kind of document in which personal data are erased.
 *
 * @param <D> the kind of document
 */
public final class ErasedKind<D extends Document<D>> {

    /** How many rows one transaction rewrites. */
    private static final int BATCH = Erasures.BATCH;

    /** How many checkpoints: each may be a megabyte. */
    private static final int FEW = 4;

    private final MapStore documents;
    private final DocumentService<D> service;
    private final DocumentCodec<D> codec;
    private final BiConsumer<MapHead, D> rebuild;

    /**
     * @param rebuild works out anew what is kept of a document for questions across documents
     */
    public ErasedKind(
            MapStore documents,
            DocumentService<D> service,
            DocumentCodec<D> codec,
            BiConsumer<MapHead, D> rebuild) {
        this.documents = documents;
        this.service = service;
        this.codec = codec;
        this.rebuild = rebuild;
    }

    Optional<MapHead> head(long id) {
        return documents.heads(List.of(id)).stream().findFirst();
    }

    /** A document that somebody may manage, and that has an element. */
    Opened<D> managed(Viewer viewer, String key, ElementRef element) {
        Opened<D> opened = service.open(viewer, key);
        if (!opened.rights().manage()) {
            throw new NotAllowed(key);
        }
        boolean known =
                element.equals(ElementRef.MAP)
                        || opened.document()
                                .element(element.id())
                                .filter(found -> found.ref().equals(element))
                                .isPresent();
        if (!known) {
            throw new EditRefused(EditError.UNKNOWN_ELEMENT, element, Optional.empty());
        }
        return opened;
    }

    /** Takes out of sight what can be seen, by an edit. */
    void hide(Viewer viewer, Opened<?> managed, Erasing erasing, String name, MapLimits limits) {
        Opened<D> opened = service.open(viewer, managed.head().key());
        MapEdit visible =
                MapDiff.between(opened.document(), erasing.document(opened.document())).edit();
        if (opened.rights().edit() && !visible.changes().isEmpty()) {
            service.edit(
                    viewer,
                    opened.head().key(),
                    new EditRequest(opened.revision(), name, visible),
                    limits);
        }
    }

    OptionalLong checkpoints(ErasureStore store, MapHead map, long after, Erasing erasing) {
        return store.rewriteCheckpoints(map, after, FEW, bodies(erasing));
    }

    OptionalLong log(
            ErasureStore store, MapHead map, long after, Erasing erasing, RandomGenerator random) {
        return store.rewriteLog(map, after, BATCH, lines(erasing, random));
    }

    /** Makes every node drop what it keeps of a document; {@code false} if it was edited since. */
    boolean seal(MapHead map, RandomGenerator random) {
        D newest = service.reader().at(map, map.revision());
        if (!documents.restamp(map, map.holding(newest, random.nextLong()))) {
            return false;
        }
        rebuild.accept(map, newest);
        return true;
    }

    void replaced(MapHead map) {
        service.contentReplaced(map);
    }

    /**
     * Gives every line another stamp, those too that have nothing to erase: what a node keeps of a
     * later revision holds what was erased from an earlier line.
     */
    private UnaryOperator<LogLine> lines(Erasing erasing, RandomGenerator random) {
        return line -> {
            MapEdit edit = codec.readEdit(line.edit());
            Before before = codec.readBefore(line.before());
            MapEdit erasedEdit = erasing.edit(edit);
            Before erasedBefore = erasing.before(before);
            boolean same = erasedEdit.equals(edit) && erasedBefore.equals(before);
            return new LogLine(
                    line.revision(),
                    random.nextLong(),
                    line.author(),
                    line.at(),
                    line.clientId(),
                    same ? line.edit() : codec.write(erasedEdit),
                    same ? line.before() : codec.write(erasedBefore));
        };
    }

    private UnaryOperator<String> bodies(Erasing erasing) {
        Function<D, D> erase = erasing::document;
        return body -> {
            D document = codec.readDocument(body);
            D erased = erase.apply(document);
            return erased.equals(document) ? body : codec.write(erased);
        };
    }
}
