package io.rihla.documents;

import io.rihla.journey.MapProjection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps documents of one kind: a head, a log of edits and checkpoints for each. It knows no rights
 * and reads no JSON.
 *
 * <p>What changes a map takes the head as it was read and succeeds only while nobody has changed
 * the map since; {@code false} tells that somebody had, and that nothing was written.
 */
public interface MapStore {

    /** Does all of the work or none of it; joins a transaction that is already running. */
    <T> T transact(Supplier<T> work);

    /**
     * Keeps a new map with its first checkpoint.
     *
     * @param draft the head; its id is not used
     * @return the head with its id
     * @throws RuntimeException if there is a map with this key
     */
    MapHead create(MapHead draft, String body);

    Optional<MapHead> head(String key);

    /** Whether a document of any kind, in the bin too, bears this key. */
    boolean isTaken(String key);

    /**
     * Heads in an order that does not change while nobody edits, page by page. Of a search for
     * words it gives at least what has them: {@link HeadQuery#isNamedBy} tells which do.
     */
    List<MapHead> heads(HeadQuery query, int offset, int limit);

    /** Heads by their ids, so that whoever visits all maps misses none that is edited meanwhile. */
    List<MapHead> headsAfter(long id, int limit);

    /** Heads of these maps, those in the bin included, in no particular order. */
    List<MapHead> heads(Collection<Long> ids);

    /** Heads of the maps that bear these keys, likewise. */
    List<MapHead> headsByKey(Collection<String> keys);

    /** Maps outside the bin that were edited at a moment or after it, in the order of that. */
    List<MapHead> changedSince(Instant moment, int offset, int limit);

    /** How many maps there are outside the bin. */
    int count();

    /** Maps that live on a page, those in the bin included. */
    List<MapHead> livingOn(long pageId);

    /**
     * Adds one edit to the log and writes a checkpoint where one is due.
     *
     * @param before the head as it was read
     * @param after the head as the edit leaves it, one revision later
     * @param body the whole map after the edit, asked for only when a checkpoint is due
     */
    boolean append(MapHead before, MapHead after, LogLine line, Supplier<String> body);

    /** The edit that this person has already sent under this client id. */
    Optional<LogLine> sent(MapHead map, String author, String clientId);

    /** The newest checkpoint that is not newer than a revision. */
    Optional<Checkpoint> checkpoint(MapHead map, long upTo);

    /** Edits from the one after a revision up to another one, oldest first. */
    List<LogLine> log(MapHead map, long after, long upTo);

    /** The newest edits of one person after a revision, in no particular order. */
    List<LogLine> logOf(MapHead map, String author, long after, int limit);

    /** Maps that have edits since their newest checkpoint, and none since a moment. */
    List<MapHead> quietSince(Instant moment, int limit);

    /** Writes a checkpoint of the newest revision. */
    boolean addCheckpoint(MapHead map, String body);

    /** Removes superfluous checkpoints of a map. */
    void thinCheckpoints(MapHead map);

    /** Makes a page the home of a map. */
    boolean place(MapHead map, long pageId, String spaceKey);

    /** Puts a map into the bin, or back when no moment is given. */
    boolean bin(MapHead map, Optional<Instant> deleted);

    /**
     * Gives the newest edit another stamp after the map's content was rewritten in its log and its
     * checkpoints, so that no node takes what it has kept of the map for the map.
     *
     * @param after the head with the new stamp, at the same revision
     */
    boolean restamp(MapHead before, MapHead after);

    /** Removes a map with its log, its checkpoints and everything else that was kept for it. */
    boolean purge(MapHead map);

    /** Takes what questions across maps need from one state of a map to the next. */
    void project(MapHead map, MapProjection before, MapProjection after);

    /** Forgets and writes anew what questions across maps need of this map. */
    void rebuildProjection(MapHead map, MapProjection projection);

    /**
     * Writes anew what questions across maps need of this map, if it is not there as it should be.
     *
     * @param projection what follows from the map as of this head
     */
    boolean mendProjection(MapHead map, MapProjection projection);

    /** What is kept of this map for questions across maps. */
    MapProjection projection(MapHead map);
}
