package io.rihla.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A pain point of a map, for questions across maps. Rebuilt from the log. */
@Preload
@Table("PAIN_POINT")
public interface PainPointRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getMapId();

    String getPainId();

    String getStageId();

    void setStageId(String stageId);

    String getTouchpointId();

    void setTouchpointId(String touchpointId);

    String getKind();

    void setKind(String kind);

    int getSeverity();

    void setSeverity(int severity);

    /** The department that answers for it, folded; empty when none does. */
    @Indexed
    String getDepartment();

    void setDepartment(String department);

    /** Whether the department is the pain point's own and not its touchpoint's. */
    boolean isOwnDepartment();

    void setOwnDepartment(boolean own);

    /** What a person has said about its repair; empty when nobody has. */
    String getLife();

    void setLife(String life);
}
