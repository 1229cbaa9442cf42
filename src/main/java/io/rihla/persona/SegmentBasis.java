package io.rihla.persona;

/** By what customers are told apart (domain A4.2). */
public enum SegmentBasis {
    DEMOGRAPHICS,
    BEHAVIOUR,
    NEEDS
}
