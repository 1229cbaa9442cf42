package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The definition of a KPI as it is now: a change puts a new row in the place of the old one. */
@Preload
@Table("KPI")
public interface KpiRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** By which everybody knows it, whichever row it is in. */
    @Indexed
    String getKpiKey();

    long getRevision();

    /** The names by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getNames();

    /** What a search looks at. */
    @StringLength(StringLength.UNLIMITED)
    String getFolded();

    /** The name, folded and short enough to sort by. */
    String getSortName();

    String getKpiType();

    String getSummary();

    String getUnit();

    String getDirection();

    /** The target and thresholds, as decimal numbers; empty for none. */
    String getTargetAt();

    String getWarningAt();

    String getBreachAt();

    String getKpiPeriod();

    String getTimeZone();

    int getMinAnswers();

    String getKpiSource();

    /** What success means for the customer, by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getCustomerGain();

    /** What success means for the business, by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getBusinessGain();

    @Indexed
    String getOwner();

    @Indexed
    String getCreator();

    boolean isArchived();

    /** Whether a breach opens an issue. */
    boolean isIssueOnBreach();
}
