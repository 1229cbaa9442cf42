package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last number under which something of a map was sent to the index; it outlives the map. */
@Preload
@Table("INDEX_SENT")
public interface IndexSentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    String getMapKey();

    long getSentNumber();

    /** The number of what has arrived, at most the one that was given out. */
    long getArrived();

    void setArrived(long arrived);

    String getChecksum();

    void setChecksum(String checksum);
}
