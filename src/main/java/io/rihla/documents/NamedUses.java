package io.rihla.documents;

import io.rihla.journey.MapProjection;
import java.util.Set;

/** Which maps are about a persona, and which personas belong to a segment. */
@FunctionalInterface
public interface NamedUses {

    /**
     * The numbers of the documents that name something, those in the bin included, with one
     * question.
     *
     * @param named as {@link MapProjection#persona} or {@link MapProjection#segment} writes it
     */
    Set<Long> of(String named);
}
