package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pain points of one touchpoint. */
public final class PainGroupView {

    private final String touchpointId;
    private final @Nullable TextView touchpoint;
    private final List<PainPointView> pains;

    PainGroupView(String touchpointId, @Nullable TextView touchpoint, List<PainPointView> pains) {
        this.touchpointId = touchpointId;
        this.touchpoint = touchpoint;
        this.pains = List.copyOf(pains);
    }

    /** For scripts; empty where none run. */
    public String getTouchpointId() {
        return touchpointId;
    }

    /** Where it hurts. */
    public @Nullable TextView getTouchpoint() {
        return touchpoint;
    }

    /** In their order; none only where they are edited. */
    public List<PainPointView> getPains() {
        return pains;
    }
}
