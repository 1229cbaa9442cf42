package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A comment on an element of a map. */
@Preload
@Table("COMMENT")
public interface CommentRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    /** The element with its kind, such as {@code card:c1}. */
    String getElement();

    /** The comment that this one answers; 0 for one that begins a thread. */
    @Indexed
    long getThreadId();

    /** The user key of who said it. */
    @Indexed
    String getAuthor();

    void setAuthor(String author);

    /** Made of the author and the client's own name for it: the same only if it is sent again. */
    @Unique
    @NotNull
    String getToken();

    void setToken(String token);

    long getMadeAt();

    long getEditedAt();

    void setEditedAt(long millis);

    boolean isDeleted();

    void setDeleted(boolean deleted);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    /** Of a thread, at the comment that begins it: whether it is settled, by whom and when. */
    boolean isResolved();

    void setResolved(boolean resolved);

    @Indexed
    String getStateBy();

    void setStateBy(String userKey);

    long getStateAt();

    void setStateAt(long millis);

    /** Written whenever a thread gains or loses something, so that both cannot happen at once. */
    long getTouched();

    void setTouched(long touched);
}
