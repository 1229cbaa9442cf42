package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A whole map as of one revision, so that nobody has to read its log from the start. */
@Preload
@Table("CHECKPOINT")
@Indexes({
    @Index(
            name = "place",
            methodNames = {"getMapId", "getRevision"})
})
public interface CheckpointRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getMapId();

    long getRevision();

    /** How many characters the log had gathered by then, from its start. */
    long getLogSize();

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);
}
