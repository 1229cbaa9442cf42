package io.rihla.bridge;

import io.rihla.bridge.Outbox.Entry;
import io.rihla.bridge.Outbox.Kind;
import io.rihla.bridge.RunNotes.Run;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the outbox holds to the other product: at once, and what that missed once a minute. As
 * long as the other product is away it waits; what that one refuses ten times is given up until an
 * administrator says otherwise.
 */
public class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** How often something may be refused. */
    static final int MOST_TRIES = 10;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** Long enough for what somebody does in one go, short enough for whoever looks. */
    private static final Duration GATHER = Duration.ofMillis(400);

    private static final int READ_AT_ONCE = 500;

    /** How many are read and told in one round, so that it ends. */
    private static final int MOST_A_ROUND = 5_000;

    private final Outbox outbox;
    private final Background background;
    private final ReaderAccount reader;
    private final RunNotes notes;
    private final Clock clock;
    private final Map<Kind, Carrier> carriers = new EnumMap<>(Kind.class);

    /** One at a time: two who tell of the same thing would overtake each other. */
    private final ReentrantLock telling = new ReentrantLock();

    public Courier(
            Outbox outbox,
            Background background,
            ReaderAccount reader,
            RunNotes notes,
            Clock clock) {
        this.outbox = outbox;
        this.background = background;
        this.reader = reader;
        this.notes = notes;
        this.clock = clock;
    }

    /** Knows how to tell one kind of thing. */
    interface Carrier {

        /** How many can be told with one request. */
        int atOnce();

        Delivery carry(List<String> subjects);
    }

    void carryBy(Kind kind, Carrier carrier) {
        carriers.put(kind, carrier);
    }

    /**
     * Has something told. Without a reader account nobody tells anything, and nothing is kept: what
     * differs then is found as soon as there is one.
     */
    public void post(Kind kind, Collection<String> subjects) {
        if (subjects.isEmpty() || reader.key().isEmpty()) {
            return;
        }
        outbox.add(kind, subjects, clock.instant());
        background.soon(kind.id(), GATHER, () -> soon(kind));
    }

    /**
     * Has something told later, by the job: what is to be told at the earliest when the pause is
     * over.
     */
    void postLater(Kind kind, String subject, Duration pause) {
        Instant now = clock.instant();
        outbox.add(kind, List.of(subject), now, now.plus(pause));
    }

    /** Tells everything that is due, unless somebody is at it. */
    public void round() {
        Instant now = clock.instant();
        int told = 0;
        if (telling.tryLock()) {
            try {
                for (Kind kind : Kind.values()) {
                    told += round(kind);
                }
            } finally {
                telling.unlock();
            }
        }
        notes.note(Run.OUTBOX, now, told);
    }

    private void soon(Kind kind) {
        telling.lock();
        try {
            round(kind);
        } finally {
            telling.unlock();
        }
    }

    private int round(Kind kind) {
        Carrier carrier = carriers.get(kind);
        if (carrier == null || reader.key().isEmpty()) {
            return 0;
        }
        int told = 0;
        List<Entry> due = outbox.due(kind, clock.instant(), READ_AT_ONCE);
        while (!due.isEmpty()) {
            for (int from = 0; from < due.size(); from += carrier.atOnce()) {
                List<Entry> some = due.subList(from, Math.min(from + carrier.atOnce(), due.size()));
                Delivery delivery = carry(carrier, some);
                if (delivery.outcome() == Delivery.Outcome.LATER) {
                    return told;
                }
                settle(some, delivery);
                told += some.size();
            }
            if (told >= MOST_A_ROUND || Thread.currentThread().isInterrupted()) {
                return told;
            }
            due = outbox.due(kind, clock.instant(), READ_AT_ONCE);
        }
        return told;
    }

    private static Delivery carry(Carrier carrier, List<Entry> some) {
        try {
            return carrier.carry(some.stream().map(Entry::subject).distinct().toList());
        } catch (RuntimeException e) {
            LOG.warn("{} could not be told", some.get(0).subject(), e);
            return Delivery.refused(e.getClass().getSimpleName());
        }
    }

    private void settle(List<Entry> some, Delivery delivery) {
        if (delivery.outcome() == Delivery.Outcome.DONE) {
            outbox.done(some);
            return;
        }
        for (Entry entry : new ArrayList<>(some)) {
            int tries = entry.tries() + 1;
            outbox.refused(
                    entry,
                    clock.instant().plus(pause(tries)),
                    tries >= MOST_TRIES,
                    delivery.problem());
        }
    }

    static Duration pause(int tries) {
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }
}
