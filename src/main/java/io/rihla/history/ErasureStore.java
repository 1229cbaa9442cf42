package io.rihla.history;

import io.rihla.documents.LogLine;
import io.rihla.documents.MapHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * What erasing takes of the store: everything that was ever kept, rewritten some rows at a time.
 * Each method joins the transaction of its caller.
 */
public interface ErasureStore {

    /** Keeps what is to be erased; its id is not used. */
    Erasure start(Erasure draft);

    /** Keeps how far an erasure has come. */
    void keep(Erasure erasure);

    List<Erasure> unfinished();

    Optional<Erasure> unfinished(long id);

    /** Erasures by their ids, in no particular order. */
    List<Erasure> of(Collection<Long> ids);

    /**
     * Puts a mark in the place of a person as the author of edits.
     *
     * @return how many edits it was; fewer than asked for when no more are left
     */
    int rewriteAuthors(String userKey, String mark, int most);

    /** The first map after another one in whose log or checkpoints a word stands. */
    OptionalLong mapNaming(String word, long afterMap);

    /**
     * Rewrites lines of a map's log.
     *
     * @param rewrite gives the line itself where it has nothing to erase
     * @return the revision of the last line looked at; empty when there was none
     */
    OptionalLong rewriteLog(MapHead map, long after, int most, UnaryOperator<LogLine> rewrite);

    /**
     * Rewrites checkpoints of a map, by their numbers in the store.
     *
     * @return the number of the last one looked at; empty when there was none
     */
    OptionalLong rewriteCheckpoints(MapHead map, long after, int most, UnaryOperator<String> body);

    /** Removes every picture that was kept for a document. */
    void removePictures(MapHead map);

    /**
     * Erases the names of readings in which one of some words stands on its own, by their numbers
     * in the store. A reading that is sent again under an erased name still counts once.
     *
     * @return the number of the last reading looked at; empty when there was none
     */
    OptionalLong eraseReadingNames(Collection<String> words, long after, int most);

    /** Erases all names of readings of one use of a KPI, likewise. */
    OptionalLong eraseReadingNames(MapHead map, String use, long after, int most);

    /** Erases whatever else names a person. */
    void rewriteTraces(String userKey, String mark);
}
