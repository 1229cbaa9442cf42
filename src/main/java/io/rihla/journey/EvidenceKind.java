package io.rihla.journey;

/** Where what is said of a persona comes from. */
public enum EvidenceKind {
    /** An in-depth interview with a present or former user. */
    INTERVIEW,
    /** What the support team hears from customers. */
    SUPPORT_TALK,
    SURVEY,
    /** A recorded call: the customer's own words. */
    CALL_RECORDING,
    /** Answers to the question how likely one is to recommend. */
    NPS,
    MARKET_RESEARCH
}
