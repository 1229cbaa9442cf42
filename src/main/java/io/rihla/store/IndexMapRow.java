package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A map that the journey index knows. The row is taken away and put back by whoever brings a newer
 * revision, so that of two at once one waits for the other.
 */
@Preload
@Table("INDEX_MAP")
public interface IndexMapRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    String getMapKey();

    long getRevision();

    String getChecksum();

    boolean isGone();
}
