package io.rihla.view;

import org.jspecify.annotations.Nullable;

/** The head of one column. */
public final class StageView {

    private final String id;
    private final int number;
    private final @Nullable TextView name;
    private final @Nullable TextView description;
    private final @Nullable TextView entry;
    private final @Nullable TextView exit;
    private final @Nullable TextView duration;
    private final boolean keyStage;
    private final boolean hidden;

    StageView(
            String id,
            int number,
            @Nullable TextView name,
            @Nullable TextView description,
            @Nullable TextView entry,
            @Nullable TextView exit,
            @Nullable TextView duration,
            boolean keyStage,
            boolean hidden) {
        this.id = id;
        this.number = number;
        this.name = name;
        this.description = description;
        this.entry = entry;
        this.exit = exit;
        this.duration = duration;
        this.keyStage = keyStage;
        this.hidden = hidden;
    }

    /** For scripts that lay something over it; empty where none run. */
    public String getId() {
        return id;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public @Nullable TextView getName() {
        return name;
    }

    public @Nullable TextView getDescription() {
        return description;
    }

    public @Nullable TextView getEntry() {
        return entry;
    }

    public @Nullable TextView getExit() {
        return exit;
    }

    public @Nullable TextView getDuration() {
        return duration;
    }

    public boolean isKeyStage() {
        return keyStage;
    }

    /** Whether only those who edit see it. */
    public boolean isHidden() {
        return hidden;
    }
}
