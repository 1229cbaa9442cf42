package io.rihla.journey;

/** How a customer meets the organisation at a touchpoint (domain A2.1 to A2.3). */
public enum TouchpointKind {
    /** A first meeting, an advertisement seen in public, a friend's recommendation. */
    PERIPHERAL,
    /** Direct contact with what the brand owns: web site, social media, shop. */
    EXTERNAL,
    /** Contact with people or processes of the organisation, such as customer service. */
    INTERNAL
}
