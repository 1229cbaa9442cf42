package io.rihla.tracking.index;

import io.rihla.journey.Feeling;
import java.util.Optional;

/**
 * One issue of one pain point, and where on the map that is.
 *
 * @param issue the issue's numeric id, which outlives every move
 * @param touchpoint empty for a pain point of a whole stage
 * @param department the one department of the fix; empty when there is none
 * @param persona what {@link SitePersonas} makes of them, or a folded name; empty when there is
 *     none
 * @param feeling of the touchpoint
 */
public record IndexedLink(
        long issue,
        String stage,
        String touchpoint,
        String painPoint,
        String department,
        String persona,
        Optional<Feeling> feeling,
        boolean momentOfTruth) {}
