package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A search of Jira that makes readings of a use of a KPI. */
@Preload
@Table("FEED")
public interface FeedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getMapKey();

    String getUseId();

    /** Both in one, so that the database holds each series once. */
    @Unique
    @NotNull
    String getName();

    String getKpiId();

    String getMeasure();

    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    @StringLength(StringLength.UNLIMITED)
    String getPartText();

    /** The user key of who set it. */
    @Indexed
    String getSetter();

    void setSetter(String setter);

    /** When it was last read; 0 for never. */
    @Indexed
    long getRanAt();

    void setRanAt(long ranAt);

    String getOutcome();

    void setOutcome(String outcome);
}
