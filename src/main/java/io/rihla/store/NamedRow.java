package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a map is about a persona, or a persona belongs to a segment. Rebuilt from the log. */
@Preload
@Table("NAMED")
public interface NamedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The number of the map or persona that names something. */
    @Indexed
    long getMapId();

    /** What it names, as {@link io.rihla.journey.MapProjection} writes it. */
    @Indexed
    String getNamed();
}
