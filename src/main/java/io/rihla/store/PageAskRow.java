package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That the editors of a page are to be asked whether a map should go back as its page did. */
@Preload
@Table("PAGE_ASK")
public interface PageAskRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getPageId();

    @Indexed
    long getMapId();

    /** The version of the page whose text is back. */
    int getOldVersion();

    /** What the map was then. */
    long getRevision();
}
