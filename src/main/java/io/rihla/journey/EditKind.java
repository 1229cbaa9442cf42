package io.rihla.journey;

/** What kinds of edit there are; the ids stand in the log for good. */
public enum EditKind {
    ADD_STAGE(Addition.AddStage.class),
    ADD_LANE(Addition.AddLane.class),
    ADD_TOUCHPOINT(Addition.AddTouchpoint.class),
    ADD_CARD(Addition.AddCard.class),
    ADD_PAIN_POINT(Addition.AddPainPoint.class),
    ADD_ISSUE_LINK(Addition.AddIssueLink.class),
    ADD_KPI_USE(Addition.AddKpiUse.class),
    ADD_MAP_PERSONA(Addition.AddMapPersona.class),
    ADD_PERSONA_FEELING(Addition.AddPersonaFeeling.class),
    ADD_EVIDENCE(Addition.AddEvidence.class),
    MOVE_STAGE(Placement.MoveStage.class),
    MOVE_LANE(Placement.MoveLane.class),
    MOVE_TOUCHPOINT(Placement.MoveTouchpoint.class),
    MOVE_CARD(Placement.MoveCard.class),
    MOVE_PAIN_POINT(Placement.MovePainPoint.class),
    MOVE_MAP_PERSONA(Placement.MoveMapPersona.class),
    MOVE_EVIDENCE(Placement.MoveEvidence.class),
    DELETE(Change.Delete.class),
    RESTORE(Change.Restore.class),
    SET_TEXT(Change.SetText.class),
    SET_FEELING(TouchpointChange.SetFeeling.class),
    SET_MOMENT_OF_TRUTH(TouchpointChange.SetMomentOfTruth.class),
    SET_DECISION_POINT(TouchpointChange.SetDecisionPoint.class),
    SET_TOUCHPOINT_KIND(TouchpointChange.SetTouchpointKind.class),
    SET_CHANNELS(TouchpointChange.SetChannels.class),
    SET_DEPARTMENT(Change.SetDepartment.class),
    SET_SEVERITY(PainPointChange.SetSeverity.class),
    SET_PAIN_POINT_KIND(PainPointChange.SetPainPointKind.class),
    SET_LIFE(PainPointChange.SetLife.class),
    SET_PERSONAS(Change.SetPersonas.class),
    SET_PERSONA_FEELING(Change.SetPersonaFeeling.class),
    SET_KEY_STAGE(Change.SetKeyStage.class),
    SET_LANE_KIND(Change.SetLaneKind.class),
    SET_HIDDEN(Change.SetHidden.class),
    SET_STATE(MapChange.SetState.class),
    SET_LANGUAGES(MapChange.SetLanguages.class),
    SET_OWNER(MapChange.SetOwner.class),
    SET_VALUE(Change.SetValue.class),
    SET_EXTRA(Change.SetExtra.class),
    BATCH(MapEdit.Batch.class),
    UNDO(MapEdit.Undo.class),
    UNDONE(MapEdit.Undone.class);

    private final Class<? extends MapEdit> type;

    EditKind(Class<? extends MapEdit> type) {
        this.type = type;
    }

    /** The id in JSON, such as {@code add-stage}. */
    public String id() {
        return EnumIds.id(this);
    }

    /** The kind of an edit. */
    public static EditKind of(MapEdit edit) {
        for (EditKind kind : values()) {
            if (kind.type.isInstance(edit)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(edit.toString());
    }
}
