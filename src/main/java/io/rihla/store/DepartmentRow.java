package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A department named by a map, for questions across maps. Rebuilt from the log. */
@Preload
@Table("DEPARTMENT")
public interface DepartmentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    @Indexed
    String getFolded();

    /** As one of the elements spells it. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    /** How many touchpoints and pain points name it. */
    int getUses();

    void setUses(int uses);
}
