package io.rihla.journey;

/** What the cards of a lane speak of; {@link #CUSTOM} lanes are named by their map. */
public enum LaneKind {
    ACTIONS,
    MOTIVATIONS,
    QUESTIONS,
    BARRIERS,
    NEEDS,
    BACKSTAGE,
    ACTION_ITEMS,
    OPPORTUNITIES,
    DECISION_FACTORS,
    OBSERVATIONS,
    KPI,
    /** What customers say, in their own words. */
    QUOTES,
    CUSTOM
}
