package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A stage of a map by name, for questions across maps. Rebuilt from the log. */
@Preload
@Table("STAGE_NAME")
public interface StageRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    String getStageId();

    /** Its rank among the stages, which sorts as text. */
    @StringLength(StringLength.UNLIMITED)
    String getPlace();

    /** The names by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getNames();
}
