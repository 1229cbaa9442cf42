package io.rihla.journey;

/** What kind of trouble a pain point is (domain A3.10). */
public enum PainPointKind {
    PAIN,
    FRICTION,
    BOTTLENECK
}
