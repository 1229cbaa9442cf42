package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The readings of one use of a KPI on a map, as a whole. */
@Preload
@Table("SERIES")
public interface SeriesRow extends RawEntity<Long> {

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

    String getScale();

    /** Of the digests that stand in the place of erased names; empty where there are none. */
    String getSalt();

    void setSalt(String salt);

    /** Whether the newest reading of a period stands for it. */
    boolean isSnapshots();
}
