package io.rihla.workbench.applinks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes requests that one product sends to the other fail, each with a chance of its own. Switches
 * work at once, and for all requests whose address contains {@link #only}.
 */
public final class LinkFaults {

    private static final int ALWAYS = 100;
    private static final String PAGE = "<!DOCTYPE html><title>Gateway</title><p>Try again later";

    private final Map<LinkFault, Integer> percent = new EnumMap<>(LinkFault.class);
    private final List<Delivery> waiting = new ArrayList<>();
    private Random random = new Random(1);
    private Duration slowness = Duration.ofSeconds(1);
    private int status = 503;
    private String only = "";

    /** Brings a request to the other side. */
    interface Delivery {
        LinkAnswer deliver() throws IOException;
    }

    /** Every request fails like this, besides the faults that are on already. */
    public void inject(LinkFault fault) {
        inject(fault, ALWAYS);
    }

    /**
     * @param chance in percent; 0 switches the fault off
     */
    public synchronized void inject(LinkFault fault, int chance) {
        if (chance < 0 || chance > ALWAYS) {
            throw new IllegalArgumentException(chance + " is no percentage");
        }
        percent.put(fault, chance);
    }

    public synchronized void slowBy(Duration duration) {
        slowness = duration;
        inject(LinkFault.SLOW);
    }

    public synchronized void failWith(int newStatus) {
        status = newStatus;
        inject(LinkFault.STATUS);
    }

    /** Leaves all other addresses alone; empty spares none. */
    public synchronized void only(String partOfAddress) {
        only = partOfAddress;
    }

    /** Makes what happens by chance happen again in the same order. */
    public synchronized void seed(long seed) {
        random = new Random(seed);
    }

    /** Switches all faults off; what is held back stays so. */
    public synchronized void heal() {
        percent.clear();
        only = "";
    }

    /** How many requests are on their way and have not arrived. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** Delivers what was held back or delayed, in any order, on the calling thread. */
    public void release() {
        for (Delivery delivery : taken(ALWAYS)) {
            deliverLate(delivery);
        }
    }

    /** Loses what was held back or delayed for good. */
    public synchronized void forget() {
        waiting.clear();
    }

    synchronized Map<LinkFault, Integer> on() {
        return new EnumMap<>(percent);
    }

    synchronized String only() {
        return only;
    }

    LinkAnswer send(LinkCall call, Delivery delivery) throws IOException {
        Set<LinkFault> faults = roll(call);
        if (faults.contains(LinkFault.CUT)) {
            throw new ConnectException("Connection refused");
        }
        if (faults.contains(LinkFault.SLOW)) {
            dawdle(call);
        }
        if (faults.contains(LinkFault.STATUS)) {
            return LinkAnswer.of(status(), "text/html", PAGE);
        }
        if (faults.contains(LinkFault.GARBAGE)) {
            return LinkAnswer.of(200, "application/json", PAGE);
        }
        if (faults.contains(LinkFault.DELAY) || faults.contains(LinkFault.HOLD_BACK)) {
            hold(delivery);
            throw new SocketTimeoutException("Read timed out");
        }
        LinkAnswer answer = delivery.deliver();
        if (faults.contains(LinkFault.DUPLICATE)) {
            answer = delivery.deliver();
        }
        if (faults.contains(LinkFault.LOSE_ANSWER)) {
            throw new SocketException("Connection reset");
        }
        if (on().getOrDefault(LinkFault.DELAY, 0) > 0) {
            taken(ALWAYS / 3).forEach(LinkFaults::deliverLate);
        }
        return answer;
    }

    private synchronized Set<LinkFault> roll(LinkCall call) {
        Set<LinkFault> faults = EnumSet.noneOf(LinkFault.class);
        if (call.address().toString().contains(only)) {
            percent.forEach(
                    (fault, chance) -> {
                        if (random.nextInt(ALWAYS) < chance) {
                            faults.add(fault);
                        }
                    });
        }
        return faults;
    }

    private synchronized int status() {
        return status;
    }

    private synchronized void hold(Delivery delivery) {
        waiting.add(random.nextInt(waiting.size() + 1), delivery);
    }

    private synchronized List<Delivery> taken(int chance) {
        List<Delivery> taken = new ArrayList<>();
        waiting.removeIf(
                delivery -> {
                    boolean now = random.nextInt(ALWAYS) < chance;
                    if (now) {
                        taken.add(delivery);
                    }
                    return now;
                });
        return taken;
    }

    private void dawdle(LinkCall call) throws SocketTimeoutException {
        long wanted;
        synchronized (this) {
            wanted = slowness.toMillis();
        }
        boolean tooLong = wanted >= call.silence();
        try {
            Thread.sleep(tooLong ? call.silence() : wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SocketTimeoutException("Interrupted");
        }
        if (tooLong) {
            throw new SocketTimeoutException("Read timed out");
        }
    }

    private static void deliverLate(Delivery delivery) {
        try {
            delivery.deliver();
        } catch (IOException e) {
            // Nobody waits for this answer any more.
            return;
        }
    }
}
