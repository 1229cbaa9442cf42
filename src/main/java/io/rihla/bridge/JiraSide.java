package io.rihla.bridge;

import io.rihla.tracking.index.JourneyIndex;
import java.time.Clock;
import java.time.Duration;

/** Jira's side of the talk with Confluence: what is heard of maps, and the hints that are given. */
public class JiraSide implements AutoCloseable {

    private final Background background = new Background();
    private final ReaderAccount reader;
    private final Courier courier;
    private final HintSender hints;
    private final IndexReceiver index;
    private final VisibleMaps visibleMaps;
    private final HealthCheck health;
    private final Outbox outbox;
    private final Clock clock;

    public JiraSide(
            Neighbour confluence,
            BridgeSettings settings,
            Outbox outbox,
            RunNotes notes,
            JourneyIndex journeys,
            Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
        reader = new ReaderAccount(settings, confluence);
        health = new HealthCheck(confluence, reader, outbox, notes, clock);
        courier = new Courier(outbox, background, reader, notes, clock);
        hints = new HintSender(reader, courier, notes, clock);
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

    /** How it goes. Asks Confluence, so it can take some seconds. */
    public BridgeHealth health() {
        return health.of(Call.get("rest/applinks/1.0/manifest"), Call.get("rest/api/user/current"));
    }

    /** Tries everything again that was given up. */
    public void retry() {
        outbox.retry(clock.instant());
        background.soon("retry", Duration.ZERO, courier::round);
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
