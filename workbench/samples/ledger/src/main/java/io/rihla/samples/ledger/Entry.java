package io.rihla.samples.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of the ledger. */
@Preload
@Table("ENTRY")
public interface Entry extends Entity {

    @NotNull
    @StringLength(200)
    String getText();

    void setText(String text);

    /** Came with version 2 of the tables: older lines get theirs from the upgrade task. */
    String getKind();

    void setKind(String kind);
}
