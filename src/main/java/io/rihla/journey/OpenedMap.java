package io.rihla.journey;

/**
 * A map as somebody may see it.
 *
 * @param head the newest head, also when an older revision is shown
 * @param revision the revision shown
 */
public record OpenedMap(MapHead head, MapRights rights, long revision, JourneyMap map) {}
