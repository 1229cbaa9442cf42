package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A name of the journey index in one language. */
@Preload
@Table("INDEX_NAME")
public interface IndexNameRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getMapKey();

    String getKind();

    @Indexed
    String getElementId();

    String getLang();

    @StringLength(StringLength.UNLIMITED)
    String getName();

    /** The beginning of the folded name: enough for an index to find it by. */
    @Indexed
    String getFolded();

    /** The place among the names of the map. */
    int getPlace();
}
