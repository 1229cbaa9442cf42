package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A picture of a persona, as text: what the product's backup takes along. */
@Preload
@Table("PICTURE")
public interface PictureRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** The number of the persona. */
    @Indexed
    long getMapId();

    /** Tells equal pictures from others. */
    String getDigest();

    /** The user key of who sent it. */
    @Indexed
    String getAuthor();

    void setAuthor(String author);

    long getMadeAt();

    String getKind();

    int getWidth();

    int getHeight();

    /** The file in Base64, with at most 133 336 characters. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();
}
