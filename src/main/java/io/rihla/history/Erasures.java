package io.rihla.history;

import io.rihla.documents.EditRequest;
import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapService;
import io.rihla.documents.MapStore;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Before;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapDiff;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapProjection;
import io.rihla.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Erases personal data through the whole history of maps. The work is done some hundred rows at a
 * time, each time in a transaction that also keeps how far it has come; so it can end at any moment
 * and be taken up again, on any node.
 *
 * <p>Every line that is rewritten gets a new stamp, and at last the map does: what nodes keep of it
 * under the old one is never used again.
 */
public class Erasures {

    /** How many rows one transaction rewrites. */
    static final int BATCH = 200;

    /** How many checkpoints: each may be a megabyte. */
    private static final int FEW = 4;

    private final MapStore maps;
    private final ErasureStore store;
    private final MapService service;
    private final DocumentCodec<JourneyMap> codec;
    private final BiFunction<Language, String, String> markOfTexts;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param markOfTexts says in a language that a text was erased on a day, written as 2026-01-31
     */
    public Erasures(
            MapStore maps,
            ErasureStore store,
            MapService service,
            DocumentCodec<JourneyMap> codec,
            BiFunction<Language, String, String> markOfTexts,
            Clock clock,
            RandomGenerator random) {
        this.maps = maps;
        this.store = store;
        this.service = service;
        this.codec = codec;
        this.markOfTexts = markOfTexts;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Begins to erase a person from all maps.
     *
     * @throws NotAllowed if the viewer does not administer the site
     */
    public Erasure person(Viewer viewer, String userKey) {
        if (!viewer.administrator() || userKey.isBlank() || Erasure.ofMark(userKey).isPresent()) {
            throw new NotAllowed(userKey);
        }
        return begin(Erasure.Kind.PERSON, userKey, 0, viewer, Erasure.Step.AUTHORS);
    }

    /**
     * Begins to erase what was ever typed into one element. What of it can be seen goes at once, by
     * an edit of its own, so that everyone who follows the map sees it go.
     *
     * @throws NotAllowed if the viewer may not manage the map
     * @throws EditRefused if the map has never had this element
     */
    public Erasure element(Viewer viewer, String key, ElementRef element, MapLimits limits) {
        Opened<JourneyMap> opened = service.open(viewer, key);
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
        Erasure erasure =
                begin(
                        Erasure.Kind.ELEMENT,
                        element.toString(),
                        opened.head().id(),
                        viewer,
                        Erasure.Step.CHECKPOINTS);
        MapEdit visible =
                MapDiff.between(opened.document(), erasing(erasure).document(opened.document()))
                        .edit();
        if (opened.rights().edit() && !visible.changes().isEmpty()) {
            service.edit(
                    viewer,
                    key,
                    new EditRequest(opened.revision(), "erase/" + erasure.id(), visible),
                    limits);
        }
        return erasure;
    }

    /** The erasure that an edit was made for, by the name of its request. */
    public static boolean isErasing(String clientId) {
        return clientId.startsWith("erase/");
    }

    /**
     * Goes on with an erasure for at most about this long.
     *
     * @return whether it is done
     */
    public boolean work(long id, Duration time) {
        Instant end = clock.instant().plus(time);
        Optional<Erasure> open = store.unfinished(id);
        while (open.isPresent() && clock.instant().isBefore(end)) {
            step(open.get());
            open = store.unfinished(id);
        }
        return open.isEmpty();
    }

    /** Goes on with everything that is not done, for at most about this long each. */
    public void workOnAll(Duration time) {
        for (Erasure erasure : store.unfinished()) {
            work(erasure.id(), time);
        }
    }

    /** Does one piece of the work, whole or not at all. */
    void step(Erasure erasure) {
        Optional<MapHead> map = maps.heads(List.of(erasure.mapId())).stream().findFirst();
        boolean sealed =
                maps.transact(
                        () -> {
                            if (!store.unfinished(erasure.id()).equals(Optional.of(erasure))) {
                                return false;
                            }
                            Erasure after = after(erasure, map);
                            store.keep(after);
                            return erasure.step() == Erasure.Step.SEAL
                                    && after.step() != Erasure.Step.SEAL;
                        });
        if (sealed) {
            map.ifPresent(service::contentReplaced);
        }
    }

    private Erasure after(Erasure erasure, Optional<MapHead> map) {
        return switch (erasure.step()) {
            case AUTHORS ->
                    store.rewriteAuthors(erasure.subject(), erasure.mark(), BATCH) == BATCH
                            ? erasure
                            : erasure.at(Erasure.Step.MAP);
            case MAP -> {
                OptionalLong next = store.mapNaming(erasure.subject(), erasure.mapId());
                yield next.isPresent()
                        ? erasure.atMap(next.getAsLong())
                        : erasure.at(Erasure.Step.TRACES);
            }
            case CHECKPOINTS ->
                    map.map(head -> checkpoints(erasure, head)).orElseGet(() -> over(erasure));
            case LOG -> map.map(head -> log(erasure, head)).orElseGet(() -> over(erasure));
            case SEAL -> map.map(head -> seal(erasure, head)).orElseGet(() -> over(erasure));
            case TRACES -> {
                store.rewriteTraces(erasure.subject(), erasure.mark());
                yield erasure.finished();
            }
            case DONE -> erasure;
        };
    }

    private Erasure checkpoints(Erasure erasure, MapHead map) {
        OptionalLong last =
                store.rewriteCheckpoints(map, erasure.checkpoint(), FEW, bodies(erasing(erasure)));
        return last.isPresent()
                ? erasure.pastCheckpoint(last.getAsLong())
                : erasure.at(Erasure.Step.LOG);
    }

    private Erasure log(Erasure erasure, MapHead map) {
        OptionalLong last =
                store.rewriteLog(map, erasure.revision(), BATCH, lines(erasing(erasure)));
        return last.isPresent()
                ? erasure.pastRevision(last.getAsLong())
                : erasure.at(Erasure.Step.SEAL);
    }

    /**
     * Looks at what came since, then writes to the map, which succeeds only if nothing more has
     * come. After it no node takes for the map what it kept before, so nobody writes any of it
     * again.
     */
    private Erasure seal(Erasure erasure, MapHead map) {
        Erasing erasing = erasing(erasure);
        OptionalLong last = OptionalLong.of(erasure.checkpoint());
        while (last.isPresent()) {
            last = store.rewriteCheckpoints(map, last.getAsLong(), FEW, bodies(erasing));
        }
        last = OptionalLong.of(erasure.revision());
        while (last.isPresent()) {
            last = store.rewriteLog(map, last.getAsLong(), BATCH, lines(erasing));
        }
        JourneyMap newest = service.reader().at(map, map.revision());
        if (!maps.restamp(map, map.holding(newest, random.nextLong()))) {
            return erasure;
        }
        maps.rebuildProjection(map, MapProjection.of(newest));
        return over(erasure);
    }

    private static Erasure over(Erasure erasure) {
        return erasure.kind() == Erasure.Kind.PERSON
                ? erasure.at(Erasure.Step.MAP)
                : erasure.finished();
    }

    private Erasing erasing(Erasure erasure) {
        if (erasure.kind() == Erasure.Kind.PERSON) {
            return Erasing.ownerOf(erasure.subject(), erasure.mark());
        }
        String day = erasure.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        Map<Language, String> marks = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            marks.put(language, markOfTexts.apply(language, day));
        }
        return Erasing.textsOf(ElementRef.parse(erasure.subject()).orElseThrow(), marks);
    }

    private UnaryOperator<LogLine> lines(Erasing erasing) {
        return line -> {
            MapEdit edit = codec.readEdit(line.edit());
            Before before = codec.readBefore(line.before());
            MapEdit erasedEdit = erasing.edit(edit);
            Before erasedBefore = erasing.before(before);
            if (erasedEdit.equals(edit) && erasedBefore.equals(before)) {
                return line;
            }
            return new LogLine(
                    line.revision(),
                    random.nextLong(),
                    line.author(),
                    line.at(),
                    line.clientId(),
                    codec.write(erasedEdit),
                    codec.write(erasedBefore));
        };
    }

    private UnaryOperator<String> bodies(Erasing erasing) {
        return body -> {
            JourneyMap map = codec.readDocument(body);
            JourneyMap erased = erasing.document(map);
            return erased.equals(map) ? body : codec.write(erased);
        };
    }

    private Erasure begin(
            Erasure.Kind kind, String subject, long map, Viewer viewer, Erasure.Step step) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return maps.transact(
                () ->
                        store.start(
                                new Erasure(
                                        0, kind, subject, map, viewer.userKey(), now, step, 0, 0)));
    }
}
