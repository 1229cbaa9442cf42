package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An entry of the catalogue of segments. */
@Preload
@Table("SEGMENT")
public interface SegmentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The names by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getNames();

    void setNames(String names);

    String getBasis();

    void setBasis(String basis);

    /** Who belongs to it, by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getDescriptions();

    void setDescriptions(String descriptions);

    /** The user key of who added it. */
    @Indexed
    String getCreator();

    void setCreator(String creator);

    boolean isArchived();

    void setArchived(boolean archived);
}
