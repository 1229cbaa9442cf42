package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Something that the other product has to be told. */
@Preload
@Table("OUTBOX")
public interface OutboxRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    String getKind();

    @Indexed
    String getSubject();

    long getMadeAt();

    @Indexed
    long getNextAt();

    void setNextAt(long nextAt);

    int getTries();

    void setTries(int tries);

    boolean isDead();

    void setDead(boolean dead);

    String getProblem();

    void setProblem(String problem);
}
