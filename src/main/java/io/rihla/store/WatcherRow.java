package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a person watches a map, or no longer wants to. */
@Preload
@Table("WATCHER")
public interface WatcherRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    @Indexed
    String getUserKey();

    long getSinceAt();

    /** The revision up to which the person knows of changes. */
    long getToldRev();

    void setToldRev(long toldRev);

    /** 0 for never. */
    long getToldAt();

    void setToldAt(long toldAt);

    /** 0 while there is nothing to tell. */
    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);

    /** Whether the person wanted no more of it. */
    boolean isStopped();

    void setStopped(boolean stopped);
}
