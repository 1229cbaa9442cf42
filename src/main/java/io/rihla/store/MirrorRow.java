package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A linked issue as the reader account last saw it: no title, no assignee. */
@Preload
@Table("ISSUE_MIRROR")
public interface MirrorRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    long getIssueId();

    String getIssueKey();

    String getCategory();

    boolean isCancelled();

    long getCreatedAt();

    long getResolvedAt();

    /** As ISO 8601 writes it; empty for none. */
    String getDueDay();

    /** One a line. */
    @StringLength(StringLength.UNLIMITED)
    String getFixVersions();

    long getUpdatedAt();

    long getSeenAt();

    String getRuleDepart();

    boolean isGone();
}
