package io.rihla.journey;

/** Whether the people whom a piece of evidence is about got what they wanted. */
public enum GoalReached {
    REACHED,
    NOT_REACHED
}
