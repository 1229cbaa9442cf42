package io.rihla.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strip above the map: what it is about and who answers for it. */
public final class HeaderView {

    private final @Nullable TextView name;
    private final String state;
    private final @Nullable TextView goal;
    private final @Nullable TextView persona;
    private final @Nullable TextView scenario;
    private final String owner;
    private final List<MapPersonaView> personas;
    private final boolean samples;

    HeaderView(
            @Nullable TextView name,
            String state,
            @Nullable TextView goal,
            @Nullable TextView persona,
            @Nullable TextView scenario,
            String owner,
            List<MapPersonaView> personas,
            boolean samples) {
        this.name = name;
        this.state = state;
        this.goal = goal;
        this.persona = persona;
        this.scenario = scenario;
        this.owner = owner;
        this.personas = List.copyOf(personas);
        this.samples = samples;
    }

    public @Nullable TextView getName() {
        return name;
    }

    /** Part of a key. */
    public String getState() {
        return state;
    }

    public @Nullable TextView getGoal() {
        return goal;
    }

    public @Nullable TextView getPersona() {
        return persona;
    }

    public @Nullable TextView getScenario() {
        return scenario;
    }

    /** The site's personas whom it is about, the main one first; else it is about the named one. */
    public List<MapPersonaView> getPersonas() {
        return personas;
    }

    /** Whether a piece of each persona's curve stands beside the name. */
    public boolean isSamples() {
        return samples;
    }

    /** The name of the person who answers for the map; empty when nobody does. */
    public String getOwner() {
        return owner;
    }
}
