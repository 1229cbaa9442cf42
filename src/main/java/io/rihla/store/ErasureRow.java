package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That personal data are to be erased, or were, and how far that has come. */
@Preload
@Table("ERASURE")
public interface ErasureRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    String getKind();

    /** The user key of a person, until they are erased; else the element. */
    String getSubject();

    void setSubject(String subject);

    @Indexed
    long getMapId();

    void setMapId(long mapId);

    /** The user key of who wants it. */
    String getWantedBy();

    void setWantedBy(String userKey);

    long getMadeAt();

    String getStep();

    void setStep(String step);

    @Indexed
    boolean isUnfinished();

    void setUnfinished(boolean unfinished);

    /** Up to which edit the map's log is rewritten. */
    long getLogRev();

    void setLogRev(long revision);

    /** Up to which checkpoint, by its number, they are. */
    long getCheckpointId();

    void setCheckpointId(long id);
}
