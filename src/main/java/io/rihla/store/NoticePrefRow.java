package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What a person wants of notices. */
@Preload
@Table("NOTICE_PREF")
public interface NoticePrefRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getUserKey();

    /** The newest notice that they have read. */
    long getReadUpTo();

    /** Whether they watch each map that they edit. */
    @Indexed
    boolean isWatchEdited();
}
