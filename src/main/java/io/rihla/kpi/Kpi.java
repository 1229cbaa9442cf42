package io.rihla.kpi;

import io.rihla.journey.LocalizedText;
import java.time.ZoneId;

/**
 * The definition of a KPI in the library. Maps use it where they want it; its readings belong to
 * each use.
 *
 * @param id given by the library, never used again; empty before that
 * @param revision how often it was changed; whoever changes it says which one they saw
 * @param period over which its readings are drawn together
 * @param zone in which its periods begin and end
 * @param customerSuccess what success means for the customer
 * @param businessSuccess what success means for the business
 * @param owner the user key of who answers for it; empty for nobody
 * @param creator the user key of who made it
 * @param archived whether it is kept only for the maps that still use it
 * @param issueOnBreach whether a breach opens an issue for the department concerned
 */
public record Kpi(
        String id,
        long revision,
        LocalizedText name,
        KpiMeasure measure,
        KpiGoal goal,
        KpiPeriod period,
        ZoneId zone,
        LocalizedText customerSuccess,
        LocalizedText businessSuccess,
        String owner,
        String creator,
        boolean archived,
        boolean issueOnBreach) {

    /** One that opens no issues. */
    public Kpi(
            String id,
            long revision,
            LocalizedText name,
            KpiMeasure measure,
            KpiGoal goal,
            KpiPeriod period,
            ZoneId zone,
            LocalizedText customerSuccess,
            LocalizedText businessSuccess,
            String owner,
            String creator,
            boolean archived) {
        this(
                id,
                revision,
                name,
                measure,
                goal,
                period,
                zone,
                customerSuccess,
                businessSuccess,
                owner,
                creator,
                archived,
                false);
    }

    /** The same as it is kept under an id. */
    public Kpi keptAs(String newId, long newRevision) {
        return copy(newId, newRevision, owner, creator, archived);
    }

    /** The same with other people. */
    public Kpi belongingTo(String newCreator, String newOwner) {
        return copy(id, revision, newOwner, newCreator, archived);
    }

    /** The same put away, or taken out again. */
    public Kpi archived(boolean away) {
        return copy(id, revision, owner, creator, away);
    }

    private Kpi copy(
            String newId, long newRevision, String newOwner, String newCreator, boolean away) {
        return new Kpi(
                newId,
                newRevision,
                name,
                measure,
                goal,
                period,
                zone,
                customerSuccess,
                businessSuccess,
                newOwner,
                newCreator,
                away,
                issueOnBreach);
    }
}
