package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An entry of the catalogue of departments. */
@Preload
@Table("DEPT_CATALOG")
public interface CatalogRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Where it stands among the others. */
    int getPlace();

    void setPlace(int place);

    /** The names by language, as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getNames();

    void setNames(String names);

    String getColour();

    void setColour(String colour);

    String getPattern();

    void setPattern(String pattern);

    String getLeadKey();

    void setLeadKey(String userKey);

    String getStaffGroup();

    void setStaffGroup(String group);

    String getProject();

    void setProject(String key);

    String getIssueType();

    void setIssueType(String name);

    /** The tag of its project's language; empty for the map's. */
    String getLanguage();

    void setLanguage(String tag);

    /** As JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getRules();

    void setRules(String rules);

    boolean isArchived();

    void setArchived(boolean archived);
}
