package io.rihla.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pain point within the stage of its touchpoint. */
public final class PainPointView {

    private final String id;
    private final String touchpointId;
    private final @Nullable TextView text;
    private final String kind;
    private final int severity;
    private final String department;
    private final List<MapPersonaView> concerned;

    PainPointView(
            String id,
            String touchpointId,
            @Nullable TextView text,
            String kind,
            int severity,
            String department,
            List<MapPersonaView> concerned) {
        this.id = id;
        this.touchpointId = touchpointId;
        this.text = text;
        this.kind = kind;
        this.severity = severity;
        this.department = department;
        this.concerned = List.copyOf(concerned);
    }

    /** Whom of the map's personas it concerns; nobody where it concerns all. */
    public List<MapPersonaView> getConcerned() {
        return concerned;
    }

    /** The ids of those, for scripts; empty where none run, or where it concerns all. */
    public String getPersonas() {
        return concerned.stream()
                .map(MapPersonaView::getId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** For scripts that lay something over it; empty where none run. */
    public String getId() {
        return id;
    }

    /** Where it hurts, likewise. */
    public String getTouchpointId() {
        return touchpointId;
    }

    public @Nullable TextView getText() {
        return text;
    }

    /** Part of a key. */
    public String getKind() {
        return kind;
    }

    /** From 1 to 5. */
    public int getSeverity() {
        return severity;
    }

    /** Empty when none answers for it. */
    public String getDepartment() {
        return department;
    }

    /** The severity as a meter of five squares. */
    public String getMeter() {
        return "\u25a0".repeat(severity) + "\u25a1".repeat(5 - severity);
    }
}
