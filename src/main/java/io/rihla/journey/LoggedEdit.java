package io.rihla.journey;

import java.time.Instant;

/**
 * An edit as the log has it.
 *
 * @param revision the revision that it led to; a map begins at 0
 * @param author the user key of who made it
 * @param clientId chosen by the client for this edit, so that a repeated request counts once
 * @param edit never an {@link MapEdit.Undo}: what it came to is logged
 */
public record LoggedEdit(
        long revision, String author, Instant at, String clientId, MapEdit edit, Before before) {}
