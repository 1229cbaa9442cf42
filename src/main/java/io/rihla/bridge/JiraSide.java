package io.rihla.bridge;

import io.rihla.tracking.index.JourneyIndex;
import java.time.Clock;

/** Jira's side of the talk with Confluence: what is heard of maps, and the hints that are given. */
public class JiraSide implements AutoCloseable {

    private final Background background = new Background();
    private final ReaderAccount reader;
    private final Courier courier;
    private final HintSender hints;
    private final IndexReceiver index;
    private final VisibleMaps visibleMaps;

    public JiraSide(
            Neighbour confluence,
            BridgeSettings settings,
            Outbox outbox,
            RunNotes notes,
            JourneyIndex journeys,
            Clock clock) {
        reader = new ReaderAccount(settings, confluence);
        courier = new Courier(outbox, background, reader, notes, clock);
        hints = new HintSender(reader, courier);
        index = new IndexReceiver(reader, journeys);
        visibleMaps = new VisibleMaps(confluence, clock);
    }

    /** Gives hints; for whoever hears that issues have changed. */
    public HintSender hints() {
        return hints;
    }

    /** Takes in what Confluence sends. */
    public IndexReceiver index() {
        return index;
    }

    public VisibleMaps visibleMaps() {
        return visibleMaps;
    }

    /** What a job does once a minute. */
    public void everyMinute() {
        courier.round();
    }

    @Override
    public void close() {
        visibleMaps.close();
        background.close();
    }
}
