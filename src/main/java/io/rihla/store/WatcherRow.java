package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a person watches a map. */
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

    /** 0 for never. */
    long getToldAt();

    /** 0 while there is nothing to tell. */
    @Indexed
    long getDueAt();
}
