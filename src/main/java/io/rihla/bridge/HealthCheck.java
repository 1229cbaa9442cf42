package io.rihla.bridge;

import io.rihla.bridge.RunNotes.Note;
import io.rihla.bridge.RunNotes.Run;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks how the talk goes; asks the other product at most two things. */
final class HealthCheck {

    private static final int MOST_DEAD = 100;

    private final Neighbour neighbour;
    private final ReaderAccount reader;
    private final Outbox outbox;
    private final RunNotes notes;
    private final Clock clock;

    HealthCheck(
            Neighbour neighbour, ReaderAccount reader, Outbox outbox, RunNotes notes, Clock clock) {
        this.neighbour = neighbour;
        this.reader = reader;
        this.outbox = outbox;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * How it goes.
     *
     * @param version what tells the other product's version, in a field of that name
     * @param self what only a user whom the other product knows is answered
     */
    BridgeHealth of(Call version, Call self) {
        Optional<BridgeHealth.Link> link =
                neighbour
                        .link()
                        .map(
                                found ->
                                        new BridgeHealth.Link(
                                                found.name(), found.address(), id(found.manner())));
        boolean accepted = reader.ask(self).done();
        Reply told = accepted ? reader.ask(version) : neighbour.ask("", version);
        return new BridgeHealth(
                link,
                told.done() ? told.json().path("version").asText("") : "",
                reader.key(),
                accepted,
                notes.last(Run.HINT),
                Stream.of(Run.ALL, Run.RECENT)
                        .flatMap(run -> notes.last(run).stream())
                        .max(Comparator.comparing(Note::at)),
                notes.last(Run.INDEX),
                notes.last(Run.OUTBOX),
                outbox.waiting(clock.instant()),
                outbox.dead(MOST_DEAD),
                id(neighbour.circuit()));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
