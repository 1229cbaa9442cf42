package io.rihla.view;

import org.jspecify.annotations.Nullable;

/** The strip above the map: what it is about and who answers for it. */
public final class HeaderView {

    private final @Nullable TextView name;
    private final String state;
    private final @Nullable TextView goal;
    private final @Nullable TextView persona;
    private final @Nullable TextView scenario;
    private final String owner;

    HeaderView(
            @Nullable TextView name,
            String state,
            @Nullable TextView goal,
            @Nullable TextView persona,
            @Nullable TextView scenario,
            String owner) {
        this.name = name;
        this.state = state;
        this.goal = goal;
        this.persona = persona;
        this.scenario = scenario;
        this.owner = owner;
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

    /** The name of the person who answers for the map; empty when nobody does. */
    public String getOwner() {
        return owner;
    }
}
