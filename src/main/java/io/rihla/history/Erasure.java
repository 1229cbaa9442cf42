package io.rihla.history;

import io.rihla.journey.ElementRef;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That personal data are to be erased, and how far that has come. It is kept for good: where a
 * person was named stands the erasure's mark, which says by whom and when.
 *
 * @param subject the user key of the person, until they are erased; or the element, for good
 * @param mapId the map that is at work; 0 before the first one
 * @param by the user key of who wants it
 * @param revision up to which edit the map's log is rewritten
 * @param checkpoint up to which checkpoint, by its number in the store, they are; then up to which
 *     reading their names are
 */
public record Erasure(
        long id,
        Kind kind,
        String subject,
        long mapId,
        String by,
        Instant at,
        Step step,
        long revision,
        long checkpoint) {

    private static final Pattern MARK = Pattern.compile("erased:(\\d{1,18})");

    /** What is erased. */
    public enum Kind {
        /** Everything that names a person, in all maps. */
        PERSON,
        /** What was ever typed into one element of one map. */
        ELEMENT
    }

    /** What is to be done next. */
    public enum Step {
        /** The authors of edits. */
        AUTHORS,
        /** To find the next map that names the person. */
        MAP,
        /** The map's checkpoints. */
        CHECKPOINTS,
        /** The lines of the map's log. */
        LOG,
        /** To make sure that nothing was missed, and to tell all nodes that the map is another. */
        SEAL,
        /** The names of readings, by their numbers in the store. */
        READINGS,
        /** What other documents have taken over of the element. */
        COPIES,
        /** All else that names the person. */
        TRACES,
        DONE
    }

    /** Stands where the person was named. */
    public String mark() {
        return "erased:" + id;
    }

    /** The erasure whose mark stands in the place of a user key; empty where a person does. */
    public static Optional<Long> ofMark(String userKey) {
        Matcher matcher = MARK.matcher(userKey);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    public boolean done() {
        return step == Step.DONE;
    }

    /**
     * That what another document has taken over of the element is to be erased too: part of the
     * same act.
     */
    Erasure ofCopy(ElementRef copy, long document) {
        return new Erasure(
                0, Kind.ELEMENT, copy.toString(), document, by, at, Step.CHECKPOINTS, 0, 0);
    }

    /** Whether another one was begun for a copy of what this one erases. */
    boolean ofSameAct(Erasure other) {
        return kind == Kind.ELEMENT
                && other.kind == Kind.ELEMENT
                && other.id > id
                && other.by.equals(by)
                && other.at.equals(at);
    }

    /** To find what other documents have taken over, from the first on. */
    Erasure atCopies() {
        return new Erasure(id, kind, subject, mapId, by, at, Step.COPIES, 0, 0);
    }

    Erasure at(Step next) {
        return new Erasure(id, kind, subject, mapId, by, at, next, revision, checkpoint);
    }

    Erasure atReadings() {
        return new Erasure(id, kind, subject, mapId, by, at, Step.READINGS, 0, 0);
    }

    Erasure atMap(long map) {
        return new Erasure(id, kind, subject, map, by, at, Step.CHECKPOINTS, 0, 0);
    }

    Erasure pastRevision(long last) {
        return new Erasure(id, kind, subject, mapId, by, at, step, last, checkpoint);
    }

    Erasure pastCheckpoint(long last) {
        return new Erasure(id, kind, subject, mapId, by, at, step, revision, last);
    }

    /** The erasure when all is done: it no longer knows whom it was about. */
    Erasure finished() {
        String kept = kind == Kind.PERSON ? "" : subject;
        return new Erasure(id, kind, kept, mapId, by, at, Step.DONE, 0, 0);
    }
}
