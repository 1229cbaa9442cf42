package io.rihla.notices;

import io.rihla.notices.Notice.Kind;
import java.time.Instant;

/**
 * A notice as it is kept.
 *
 * @param id higher for newer ones; 0 before it is kept
 * @param to the user key of who is told
 * @param mapId the map's number in the store
 * @param from of changes, the revision that they were made after; otherwise 0
 * @param until of changes, the revision that the last of them made; otherwise 0
 */
public record KeptNotice(
        long id,
        String to,
        Kind kind,
        long mapId,
        String element,
        String by,
        String comment,
        Instant at,
        long from,
        long until) {}
