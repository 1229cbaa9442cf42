package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * The right to write to a map next. A writer takes the one row of a map away and leaves the next
 * one: who finds it gone has lost to another writer (docs/decisions/0003).
 */
@Preload
@Table("TOKEN")
public interface TokenRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    long getVersion();
}
