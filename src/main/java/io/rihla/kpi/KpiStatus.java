package io.rihla.kpi;

/** How a figure stands to what is wanted. */
public enum KpiStatus {
    /** At the target or better; where there is no target, no threshold is crossed. */
    ON_TARGET,
    /** Short of the target, and no threshold is crossed. */
    OFF_TARGET,
    /** Beyond the warning threshold. */
    WARNING,
    /** Beyond the breach threshold. */
    BREACH,
    /** There is a figure, but nothing to hold it against. */
    NO_TARGET,
    /** There are answers, but too few to tell anything of all customers. */
    TOO_FEW,
    /** There is no reading: that is never zero. */
    UNKNOWN
}
