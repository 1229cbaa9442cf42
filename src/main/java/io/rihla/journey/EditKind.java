package io.rihla.journey;

/** What kinds of edit there are; the ids stand in the log for good. */
public enum EditKind {
    ADD_STAGE(Change.AddStage.class),
    ADD_LANE(Change.AddLane.class),
    ADD_TOUCHPOINT(Change.AddTouchpoint.class),
    ADD_CARD(Change.AddCard.class),
    ADD_PAIN_POINT(Change.AddPainPoint.class),
    MOVE_STAGE(Change.MoveStage.class),
    MOVE_LANE(Change.MoveLane.class),
    MOVE_TOUCHPOINT(Change.MoveTouchpoint.class),
    MOVE_CARD(Change.MoveCard.class),
    MOVE_PAIN_POINT(Change.MovePainPoint.class),
    DELETE(Change.Delete.class),
    RESTORE(Change.Restore.class),
    SET_TEXT(Change.SetText.class),
    SET_FEELING(Change.SetFeeling.class),
    SET_MOMENT_OF_TRUTH(Change.SetMomentOfTruth.class),
    SET_DECISION_POINT(Change.SetDecisionPoint.class),
    SET_TOUCHPOINT_KIND(Change.SetTouchpointKind.class),
    SET_CHANNELS(Change.SetChannels.class),
    SET_DEPARTMENT(Change.SetDepartment.class),
    SET_SEVERITY(Change.SetSeverity.class),
    SET_PAIN_POINT_KIND(Change.SetPainPointKind.class),
    SET_KEY_STAGE(Change.SetKeyStage.class),
    SET_LANE_KIND(Change.SetLaneKind.class),
    SET_HIDDEN(Change.SetHidden.class),
    SET_STATE(Change.SetState.class),
    SET_LANGUAGES(Change.SetLanguages.class),
    SET_OWNER(Change.SetOwner.class),
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
