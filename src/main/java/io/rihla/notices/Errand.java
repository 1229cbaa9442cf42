package io.rihla.notices;

import java.time.Instant;

/**
 * A notice that is to go by mail.
 *
 * @param id the number in the store; 0 before it is kept
 * @param notice the notice's id
 * @param to the user key of who gets the mail
 * @param mapId the number of the map that it is about
 * @param since when the notice was made
 * @param due from when on it may go
 * @param tries how often it was tried
 */
public record Errand(
        long id, long notice, String to, long mapId, Instant since, Instant due, int tries) {

    static Errand of(KeptNotice notice) {
        return new Errand(0, notice.id(), notice.to(), notice.mapId(), notice.at(), notice.at(), 0);
    }

    Errand at(Instant moment) {
        return new Errand(id, notice, to, mapId, since, moment, tries);
    }

    Errand tried(Instant next) {
        return new Errand(id, notice, to, mapId, since, next, tries + 1);
    }

    /** Whom and what it is about: of one such pair mails are an hour apart. */
    public Pair pair() {
        return new Pair(to, mapId);
    }

    /** A person and a map. */
    public record Pair(String person, long mapId) {}
}
