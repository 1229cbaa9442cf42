package io.rihla.persona;

/** How long evidence lasts on this site. */
@FunctionalInterface
public interface EvidenceLife {

    /** From how many months on it is old. */
    int months();
}
