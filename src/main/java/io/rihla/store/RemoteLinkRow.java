package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A remote link to a map that stands at an issue in Jira. */
@Preload
@Table("REMOTE_LINK")
public interface RemoteLinkRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getIssueId();

    String getPainId();

    @Indexed
    String getMapKey();
}
