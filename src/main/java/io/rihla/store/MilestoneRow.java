package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A revision of a map that somebody gave a name. */
@Preload
@Table("MILESTONE")
public interface MilestoneRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    long getRevision();

    String getName();

    /** The user key of who named it. */
    @Indexed
    String getAuthor();

    void setAuthor(String author);

    long getMadeAt();
}
