package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The head of a map or a persona: what lists, searches and rights need without its content. */
@Preload
@Table("MAP")
public interface MapRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Unique
    String getMapKey();

    /** The number of a {@link HeadKind}; null, which reads as 0, in rows of before: a map's. */
    long getKind();

    long getRevision();

    void setRevision(long revision);

    /** Random, new with every edit; see {@link io.rihla.documents.MapHead#stamp()}. */
    long getStamp();

    void setStamp(long stamp);

    /** See {@link TokenRow}. */
    long getVersion();

    void setVersion(long version);

    String getState();

    void setState(String state);

    String getMainLang();

    void setMainLang(String mainLang);

    /** The name in its languages, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getNames();

    void setNames(String names);

    /** The key and the names in all languages, folded for searching, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getFolded();

    void setFolded(String folded);

    /** The name in the main language, folded and short enough to sort by. */
    String getSortName();

    void setSortName(String sortName);

    /** The user key of who answers for the map; empty, or null in rows of before, for nobody. */
    String getOwner();

    void setOwner(String owner);

    /** 0 before the map is placed. */
    @Indexed
    long getHomePage();

    void setHomePage(long homePage);

    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    @Indexed
    String getCreator();

    void setCreator(String creator);

    long getCreatedAt();

    @Indexed
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** 0 while the map is not in the bin. */
    long getDeletedAt();

    void setDeletedAt(long deletedAt);

    /** The revision of the newest checkpoint. */
    long getSavedRev();

    void setSavedRev(long savedRev);

    /** How many characters the log has gathered from its start. */
    long getLogSize();

    void setLogSize(long logSize);

    /** How many characters the log has gathered since the newest checkpoint. */
    long getTailSize();

    void setTailSize(long tailSize);

    /** 1 while the wiki's search knows the map as it is; 0, or null in rows of before, if not. */
    @Indexed
    long getSought();

    void setSought(long sought);
}
