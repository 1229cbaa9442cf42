package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** What a person has chosen for themselves in Rihla. */
@Preload
@Table("PREFERENCE")
public interface PreferenceRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    String getUserKey();

    /** The BCP 47 tag of the language that Rihla speaks to them. */
    String getLanguage();

    void setLanguage(String language);
}
