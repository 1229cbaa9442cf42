package io.rihla.history;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.NotAllowed;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.PersonaMerging;
import io.rihla.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Erases personal data through the whole history of maps and personas. The work is done some
 * hundred rows at a time, each time in a transaction that also keeps how far it has come; so it can
 * end at any moment and be taken up again, on any node.
 *
 * <p>Every line of the log gets a new stamp, and at last the map does: what nodes keep of it under
 * the old ones is never used again.
 */
public class Erasures {

    /** How many rows one transaction rewrites. */
    static final int BATCH = 200;

    /** How many rows one transaction looks at of which hardly any is rewritten. */
    private static final int MANY = 2_000;

    private final MapStore transactions;
    private final ErasureStore store;
    private final ErasedKind<JourneyMap> maps;
    private final ErasedKind<Persona> personas;
    private final Function<String, Collection<String>> names;
    private final BiFunction<Language, String, String> markOfTexts;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param transactions any store of the same database
     * @param names what somebody is called besides their user key, as far as it is known
     * @param markOfTexts says in a language that a text was erased on a day, written as 2026-01-31
     */
    public Erasures(
            MapStore transactions,
            ErasureStore store,
            ErasedKind<JourneyMap> maps,
            ErasedKind<Persona> personas,
            Function<String, Collection<String>> names,
            BiFunction<Language, String, String> markOfTexts,
            Clock clock,
            RandomGenerator random) {
        this.transactions = transactions;
        this.store = store;
        this.maps = maps;
        this.personas = personas;
        this.names = names;
        this.markOfTexts = markOfTexts;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Begins to erase a person from all maps and personas, and the names of readings in which their
     * own stands.
     *
     * @param userKey or whatever else somebody is called whom the site does not know, such as an
     *     address: then names of readings are all that there may be
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
     * an edit of its own, so that everyone who follows the map sees it go. With a use of a KPI go
     * the names of its readings.
     *
     * @throws NotAllowed if the viewer may not manage the map
     * @throws EditRefused if the map has never had this element
     */
    public Erasure element(Viewer viewer, String key, ElementRef element, MapLimits limits) {
        return element(maps, viewer, key, element, limits);
    }

    /** The same of a persona; pictures go with the persona itself. Evidence is still counted. */
    public Erasure elementOfPersona(
            Viewer viewer, String key, ElementRef element, MapLimits limits) {
        return element(personas, viewer, key, element, limits);
    }

    private Erasure element(
            ErasedKind<?> kind, Viewer viewer, String key, ElementRef element, MapLimits limits) {
        Opened<?> opened = kind.managed(viewer, key, element);
        Erasure erasure =
                begin(
                        Erasure.Kind.ELEMENT,
                        element.toString(),
                        opened.head().id(),
                        viewer,
                        Erasure.Step.CHECKPOINTS);
        kind.hide(viewer, opened, erasing(erasure), "erase/" + erasure.id(), limits);
        return erasure;
    }

    /** The erasure that an edit was made for, by the name of its request. */
    public static boolean isErasing(String clientId) {
        return clientId.startsWith("erase/");
    }

    /**
     * Goes on with an erasure for at most about this long.
     *
     * @return whether it is done, with all that other documents have taken over
     */
    public boolean work(long id, Duration time) {
        Instant end = clock.instant().plus(time);
        Optional<Erasure> open = open(id);
        while (open.isPresent() && clock.instant().isBefore(end)) {
            step(open.get());
            open = open(id);
        }
        return open.isEmpty();
    }

    private Optional<Erasure> open(long id) {
        return store.unfinished(id)
                .or(
                        () ->
                                store.of(List.of(id)).stream()
                                        .flatMap(
                                                done ->
                                                        store.unfinished().stream()
                                                                .filter(done::ofSameAct))
                                        .findFirst());
    }

    /** Goes on with everything that is not done, for at most about this long each. */
    public void workOnAll(Duration time) {
        for (Erasure erasure : store.unfinished()) {
            work(erasure.id(), time);
        }
    }

    /** Does one piece of the work, whole or not at all. */
    void step(Erasure erasure) {
        Optional<Found> found = found(erasure.mapId());
        boolean sealed =
                transactions.transact(
                        () -> {
                            if (!store.unfinished(erasure.id()).equals(Optional.of(erasure))) {
                                return false;
                            }
                            Erasure after = after(erasure, found);
                            store.keep(after);
                            return erasure.step() == Erasure.Step.SEAL
                                    && after.step() != Erasure.Step.SEAL;
                        });
        if (sealed) {
            found.ifPresent(document -> document.kind().replaced(document.head()));
        }
    }

    /** The document that is at work, and its kind. */
    private record Found(ErasedKind<?> kind, MapHead head) {}

    private Optional<Found> found(long id) {
        return Stream.<ErasedKind<?>>of(maps, personas)
                .flatMap(kind -> kind.head(id).map(head -> new Found(kind, head)).stream())
                .findFirst();
    }

    private Erasure after(Erasure erasure, Optional<Found> found) {
        return switch (erasure.step()) {
            case AUTHORS ->
                    store.rewriteAuthors(erasure.subject(), erasure.mark(), BATCH) == BATCH
                            ? erasure
                            : erasure.at(Erasure.Step.MAP);
            case MAP -> {
                OptionalLong next = store.mapNaming(erasure.subject(), erasure.mapId());
                yield next.isPresent() ? erasure.atMap(next.getAsLong()) : erasure.atReadings();
            }
            case CHECKPOINTS ->
                    found.map(document -> checkpoints(erasure, document))
                            .orElseGet(() -> over(erasure));
            case LOG ->
                    found.map(document -> log(erasure, document)).orElseGet(() -> over(erasure));
            case SEAL ->
                    found.map(document -> seal(erasure, document)).orElseGet(() -> over(erasure));
            case READINGS -> {
                OptionalLong last = readings(erasure, found);
                yield last.isPresent()
                        ? erasure.pastCheckpoint(last.getAsLong())
                        : erasure.kind() == Erasure.Kind.PERSON
                                ? erasure.at(Erasure.Step.TRACES)
                                : erasure.finished();
            }
            case COPIES ->
                    found.map(document -> copies(erasure, document)).orElseGet(erasure::finished);
            case TRACES -> {
                store.rewriteTraces(erasure.subject(), erasure.mark());
                yield erasure.finished();
            }
            case DONE -> erasure;
        };
    }

    private Erasure checkpoints(Erasure erasure, Found found) {
        OptionalLong last =
                found.kind()
                        .checkpoints(store, found.head(), erasure.checkpoint(), erasing(erasure));
        return last.isPresent()
                ? erasure.pastCheckpoint(last.getAsLong())
                : erasure.at(Erasure.Step.LOG);
    }

    private Erasure log(Erasure erasure, Found found) {
        OptionalLong last =
                found.kind().log(store, found.head(), erasure.revision(), erasing(erasure), random);
        return last.isPresent()
                ? erasure.pastRevision(last.getAsLong())
                : erasure.at(Erasure.Step.SEAL);
    }

    /**
     * Looks at what came since, then writes to the document, which succeeds only if nothing more
     * has come. After it no node takes for the document what it kept before, so nobody writes any
     * of it again.
     */
    private Erasure seal(Erasure erasure, Found found) {
        Erasing erasing = erasing(erasure);
        OptionalLong last = OptionalLong.of(erasure.checkpoint());
        while (last.isPresent()) {
            last = found.kind().checkpoints(store, found.head(), last.getAsLong(), erasing);
        }
        last = OptionalLong.of(erasure.revision());
        while (last.isPresent()) {
            last = found.kind().log(store, found.head(), last.getAsLong(), erasing, random);
        }
        if (erasure.kind() == Erasure.Kind.ELEMENT
                && erasure.subject().equals(ElementRef.MAP.toString())) {
            store.removePictures(found.head());
        }
        if (!found.kind().seal(found.head(), random)) {
            return erasure;
        }
        return isEvidence(erasure) ? erasure.atCopies() : over(erasure);
    }

    private static boolean isEvidence(Erasure erasure) {
        return erasure.kind() == Erasure.Kind.ELEMENT
                && ElementRef.parse(erasure.subject())
                        .filter(element -> element.kind() == ElementKind.EVIDENCE)
                        .isPresent();
    }

    /**
     * A persona that took this one's place has its evidence too, and so may others that were made
     * from that one: wherever it is named, by the id that it got on its way, it is erased as well.
     */
    private Erasure copies(Erasure erasure, Found found) {
        String evidence = ElementRef.parse(erasure.subject()).orElseThrow().id();
        String copy = PersonaMerging.idOf(found.head().key(), evidence);
        OptionalLong document = store.mapNaming(copy, erasure.checkpoint());
        if (document.isEmpty()) {
            return erasure.finished();
        }
        store.start(erasure.ofCopy(ElementRef.evidence(copy), document.getAsLong()));
        return erasure.pastCheckpoint(document.getAsLong());
    }

    private OptionalLong readings(Erasure erasure, Optional<Found> found) {
        if (erasure.kind() == Erasure.Kind.PERSON) {
            Set<String> words = new HashSet<>(names.apply(erasure.subject()));
            words.add(erasure.subject());
            words.removeIf(String::isBlank);
            return store.eraseReadingNames(words, erasure.checkpoint(), MANY);
        }
        String use = ElementRef.parse(erasure.subject()).orElseThrow().id();
        return found.isEmpty()
                ? OptionalLong.empty()
                : store.eraseReadingNames(found.get().head(), use, erasure.checkpoint(), BATCH);
    }

    private static Erasure over(Erasure erasure) {
        if (erasure.kind() == Erasure.Kind.PERSON) {
            return erasure.at(Erasure.Step.MAP);
        }
        boolean use =
                ElementRef.parse(erasure.subject())
                        .filter(element -> element.kind() == ElementKind.KPI_USE)
                        .isPresent();
        return use ? erasure.atReadings() : erasure.finished();
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

    private Erasure begin(
            Erasure.Kind kind, String subject, long map, Viewer viewer, Erasure.Step step) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return transactions.transact(
                () ->
                        store.start(
                                new Erasure(
                                        0, kind, subject, map, viewer.userKey(), now, step, 0, 0)));
    }
}
