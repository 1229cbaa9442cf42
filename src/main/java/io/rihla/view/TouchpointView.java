package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A touchpoint within its stage. */
public final class TouchpointView {

    private final String id;
    private final @Nullable TextView name;
    private final @Nullable TextView activity;
    private final String kind;
    private final List<String> channels;
    private final String department;
    private final @Nullable FeelingView feeling;
    private final List<FeltView> felt;
    private final boolean momentOfTruth;
    private final boolean decisionPoint;

    TouchpointView(
            String id,
            @Nullable TextView name,
            @Nullable TextView activity,
            String kind,
            List<String> channels,
            String department,
            @Nullable FeelingView feeling,
            List<FeltView> felt,
            boolean momentOfTruth,
            boolean decisionPoint) {
        this.id = id;
        this.name = name;
        this.activity = activity;
        this.kind = kind;
        this.channels = List.copyOf(channels);
        this.department = department;
        this.feeling = feeling;
        this.felt = List.copyOf(felt);
        this.momentOfTruth = momentOfTruth;
        this.decisionPoint = decisionPoint;
    }

    /** For scripts; empty where none run. */
    public String getId() {
        return id;
    }

    public @Nullable TextView getName() {
        return name;
    }

    public @Nullable TextView getActivity() {
        return activity;
    }

    /** Part of a key; empty when it has none. */
    public String getKind() {
        return kind;
    }

    /** Names of channels, in the reader's language where the catalogue knows them. */
    public List<String> getChannels() {
        return channels;
    }

    /** Empty when none answers for it. */
    public String getDepartment() {
        return department;
    }

    public @Nullable FeelingView getFeeling() {
        return feeling;
    }

    /** What other personas than the main one feel. */
    public List<FeltView> getFelt() {
        return felt;
    }

    public boolean isMomentOfTruth() {
        return momentOfTruth;
    }

    public boolean isDecisionPoint() {
        return decisionPoint;
    }
}
