package io.rihla.journey;

import java.util.Optional;

/**
 * A map as somebody may see it now, beside what they saw last.
 *
 * @param before the map as of the revision asked for; empty when that is none, or so long ago that
 *     looking at the whole map is quicker
 */
public record OpenedSince(OpenedMap newest, Optional<JourneyMap> before) {}
