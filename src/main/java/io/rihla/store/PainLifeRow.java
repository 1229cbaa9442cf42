package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a pain point was fixed once: an open issue after that means that it hurts again. */
@Preload
@Table("PAIN_LIFE")
public interface PainLifeRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    String getPainId();

    /** When all of its issues were first seen done, in milliseconds since 1970. */
    long getFixedAt();
}
