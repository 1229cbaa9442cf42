package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The import of a file of readings, and how far it has come. */
@Preload
@Table("READING_IMPORT")
public interface ReadingImportRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getMapKey();

    /** The user key of who began it. */
    @Indexed
    String getCreator();

    void setCreator(String creator);

    long getMadeAt();

    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    @StringLength(StringLength.UNLIMITED)
    String getProgress();

    void setProgress(String progress);
}
