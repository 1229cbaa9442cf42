package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Which text a version of a page with maps had, as a digest: equal texts, equal digests. */
@Preload
@Table("PAGE_TEXT")
public interface PageTextRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getPageId();

    int getPageVersion();

    String getDigest();
}
