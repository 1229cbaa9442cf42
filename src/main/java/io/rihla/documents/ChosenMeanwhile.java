package io.rihla.documents;

import io.rihla.journey.JourneyMap;

/** Others have chosen personas for a map that exclude a choice; people have to choose (409). */
public final class ChosenMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Opened<JourneyMap> now;

    ChosenMeanwhile(Opened<JourneyMap> now) {
        super("chosen meanwhile", null, false, false);
        this.now = now;
    }

    /** The map with the personas that it has by now. */
    public Opened<JourneyMap> now() {
        return now;
    }
}
