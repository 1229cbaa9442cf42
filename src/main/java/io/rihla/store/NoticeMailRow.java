package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A notice that is to go by mail; or, once it went, to whom and of which map a mail went. */
@Preload
@Table("NOTICE_MAIL")
public interface NoticeMailRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** 0 once it went. */
    @Indexed
    long getNoticeId();

    @Indexed
    String getToKey();

    @Indexed
    long getMapId();

    long getMadeAt();

    /** 0 once it went. */
    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);

    int getTries();

    void setTries(int tries);

    /** 0 until it goes. */
    @Indexed
    long getSentAt();
}
