package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a KPI of a map is in breach, with the issue that was opened for it. */
@Preload
@Table("ALARM")
public interface AlarmRow extends RawEntity<Long> {

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

    long getSinceAt();

    long getIssue();
}
