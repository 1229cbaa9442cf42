package io.rihla.persona.picture;

import java.time.Instant;

/**
 * A picture that was kept. It never changes: another one gets another id, so that an address with
 * the id in it always shows the same.
 *
 * @param document the number of the persona that it was made for
 * @param at when it was kept
 */
public record KeptPicture(long id, long document, Instant at, Picture picture) {}
