package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Which revision of a map a version of a page showed when it was saved. */
@Preload
@Table("PAGE_NOTE")
@Indexes({
    @Index(
            name = "place",
            methodNames = {"getPageId", "getPageVersion"})
})
public interface PageNoteRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getPageId();

    int getPageVersion();

    @Indexed
    long getMapId();

    long getRevision();
}
