package io.rihla.workbench.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Four people who ask for the plugin's addresses and for a page with its macro, again and again.
 */
final class RequestLoop {

    private static final int PEOPLE = 4;

    /** Without any, four people keep a small machine from starting the plugin. */
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(20);

    private final Set<Integer> pageStatuses = new ConcurrentSkipListSet<>();
    private final Set<Integer> ownStatuses = new ConcurrentSkipListSet<>();
    private final AtomicIntegerArray rounds = new AtomicIntegerArray(PEOPLE);
    private final AtomicBoolean done = new AtomicBoolean();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final List<Future<?>> loops = new ArrayList<>();

    private RequestLoop() {}

    static RequestLoop start(Host host, String key, String page) {
        RequestLoop loop = new RequestLoop();
        Http http = host.wiki("editor");
        List<String> own =
                List.of(
                        Maps.PATH,
                        Maps.PATH + "/" + key,
                        Maps.PATH + "/" + key + "/edits?since=0",
                        "/rest/rihla/1.0/language");
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            loop.loops.add(loop.people.submit(() -> loop.run(number, http, own, page)));
        }
        return loop;
    }

    private void run(int person, Http http, List<String> own, String page) {
        for (int i = 0; !done.get(); i++) {
            pageStatuses.add(http.get(page).status());
            ownStatuses.add(http.get(own.get(i % own.size())).status());
            rounds.incrementAndGet(person);
            LockSupport.parkNanos(REST);
        }
    }

    /** Waits until each has gone round so many times more. */
    void awaitRounds(int more) {
        int[] wanted = new int[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            wanted[person] = rounds.get(person) + more;
        }
        for (int person = 0; person < PEOPLE; person++) {
            while (rounds.get(person) < wanted[person] && !loops.get(person).isDone()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
    }

    /** Ends the loop; fails if one of them could not go on. */
    void stop() throws Exception {
        done.set(true);
        for (Future<?> loop : loops) {
            loop.get(1, TimeUnit.MINUTES);
        }
        people.shutdown();
    }

    Set<Integer> pageStatuses() {
        return pageStatuses;
    }

    Set<Integer> ownStatuses() {
        return ownStatuses;
    }
}
