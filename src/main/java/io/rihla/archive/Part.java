package io.rihla.archive;

import io.rihla.journey.EnumIds;

/** What an archive has of which kind. */
public enum Part {
    SEGMENTS,
    KPIS,
    PERSONAS,
    PICTURES,
    MAPS,
    READINGS,
    FEEDS;

    /** As manifests and answers name it. */
    public String id() {
        return EnumIds.id(this);
    }
}
