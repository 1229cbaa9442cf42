package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What a person is told of a map. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The user key of who is told. */
    @Indexed
    String getToKey();

    String getKind();

    @Indexed
    long getMapId();

    String getElement();

    /** The user key of who did it. */
    @Indexed
    String getByKey();

    void setByKey(String byKey);

    @Indexed
    String getCommentId();

    @Indexed
    long getMadeAt();

    /** The changes told are those after this revision; 0 when it is not about changes. */
    long getFromRev();

    /** The changes told are those up to this revision. */
    long getUntilRev();
}
