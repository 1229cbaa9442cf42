package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A pain point's link to an issue, for questions across maps. Rebuilt from the log. */
@Preload
@Table("ISSUE_LINK")
public interface LinkRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    String getLinkId();

    String getPainId();

    @Indexed
    long getIssueId();

    /** The department named on the link itself, folded; mostly empty. */
    String getDepartment();
}
