package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One edit of a map: a line of its log. */
@Preload
@Table("EDIT")
@Indexes({
    @Index(
            name = "place",
            methodNames = {"getMapId", "getRevision"})
})
public interface EditRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getMapId();

    long getRevision();

    long getStamp();

    void setStamp(long stamp);

    /** The user key of who made the edit. */
    @Indexed
    String getAuthor();

    void setAuthor(String author);

    long getMadeAt();

    /** The name that the client gave the edit; sent twice, it is made once. */
    @Indexed
    String getClientId();

    @StringLength(StringLength.UNLIMITED)
    String getEditJson();

    void setEditJson(String edit);

    /** What the edit replaced. */
    @StringLength(StringLength.UNLIMITED)
    String getBeforeJson();

    void setBeforeJson(String before);
}
