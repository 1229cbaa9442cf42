package io.rihla.workbench.bench;

import java.util.Arrays;
import java.util.Locale;

/** Two ways of doing the same, taken in turns so that a busy machine slows both. */
final class Ratio {

    private static final int ROUNDS = 21;

    /** One way. */
    interface Work {
        void run() throws Exception;
    }

    private Ratio() {}

    /** Both medians in milliseconds and the spread of the peer's own rounds. */
    record Taken(double ours, double peer, double spread) {
        double ratio() {
            return ours / peer;
        }

        /**
         * @param limited whether the limit is meant for this size; else it is not judged
         */
        String line(String name, boolean limited, double limit) {
            String verdict =
                    limited
                            ? String.format(
                                    Locale.ROOT,
                                    "limit %.2f  %s",
                                    limit,
                                    ratio() <= limit ? "holds" : "BROKEN")
                            : "no limit";
            return String.format(
                    Locale.ROOT,
                    "%-24s %8.3f ms  peer %8.3f ms  ratio %6.3f  %s  (peer's spread %.0f %%)",
                    name,
                    ours,
                    peer,
                    ratio(),
                    verdict,
                    spread * 100);
        }
    }

    /**
     * @param before what each round of ours needs and what is not measured
     * @param times how often each way runs within a round
     */
    static Taken of(Work before, Work ours, Work peer, int times) throws Exception {
        for (int warm = 0; warm < 3; warm++) {
            before.run();
            time(ours, times);
            time(peer, times);
        }
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            before.run();
            our[round] = time(ours, times);
            their[round] = time(peer, times);
        }
        Arrays.sort(our);
        Arrays.sort(their);
        double median = their[ROUNDS / 2];
        return new Taken(
                our[ROUNDS / 2], median, (their[ROUNDS * 3 / 4] - their[ROUNDS / 4]) / median);
    }

    private static double time(Work work, int times) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }
}
