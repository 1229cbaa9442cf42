package io.rihla.tracking;

import io.rihla.tracking.DepartmentOfFix.Owner;
import java.util.Optional;

/**
 * A pain point's link to an issue, in either product.
 *
 * @param map the key of the map
 * @param owner whose it is; empty for nobody's
 * @param state empty when the issue could not be read: restricted, deleted or not asked for yet
 */
public record Fix(
        String map,
        String stage,
        String painPoint,
        long issue,
        Optional<Owner> owner,
        Optional<FixState> state) {}
