package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** An issue of a pain point, as the journey index has it. */
@Preload
@Table("INDEX_LINK")
public interface IndexLinkRow extends RawEntity<Long> {

    /** Stands for no feeling: never lower than any limit. */
    int NO_FEELING = 100;

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getMapKey();

    @Indexed
    long getIssueId();

    String getStageId();

    String getTouchpointId();

    String getPainId();

    String getDepartment();

    String getPersona();

    int getFeeling();

    boolean isTruth();
}
