package io.rihla.workbench.applinks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the requests that one product has sent to the other. */
public final class LinkTraffic {

    private static final int REMEMBERED = 2000;

    private final Map<String, Long> counts = new TreeMap<>();
    private final Deque<Sent> recent = new ArrayDeque<>();
    private final Map<String, Integer> underWay = new TreeMap<>();
    private long total;
    private int atOnce;
    private int atOnceForOne;

    /**
     * One request that has left.
     *
     * @param path below the other product's context path, without the query
     * @param user the name of whom it came for, or empty
     * @param status of the answer, or 0 when there was none
     */
    public record Sent(String method, String path, String user, int status, long milliseconds) {}

    /** All requests since the last reset, those without an answer too. */
    public synchronized long total() {
        return total;
    }

    /** How many went to addresses that begin so, such as {@code /rest/api/2/search}. */
    public synchronized long to(String prefix) {
        String begin = general(prefix);
        return counts.entrySet().stream()
                .filter(
                        count ->
                                count.getKey()
                                        .substring(count.getKey().indexOf(' ') + 1)
                                        .startsWith(begin))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** By method and path; numbers and issue keys in a path are shown as {@code *}. */
    public synchronized Map<String, Long> byAddress() {
        return new TreeMap<>(counts);
    }

    /** The last 2 000, the oldest first. */
    public synchronized List<Sent> recent() {
        return List.copyOf(recent);
    }

    /** The most that were ever under way at the same time. */
    public synchronized int mostAtOnce() {
        return atOnce;
    }

    /** The most that were ever under way at the same time for one user. */
    public synchronized int mostAtOnceForOneUser() {
        return atOnceForOne;
    }

    public synchronized void reset() {
        counts.clear();
        recent.clear();
        total = 0;
        atOnce = 0;
        atOnceForOne = 0;
    }

    synchronized void begins(String user) {
        int ofUser = underWay.merge(user, 1, Integer::sum);
        int all = underWay.values().stream().mapToInt(Integer::intValue).sum();
        atOnceForOne = Math.max(atOnceForOne, ofUser);
        atOnce = Math.max(atOnce, all);
    }

    synchronized void ends(Sent sent) {
        underWay.computeIfPresent(sent.user(), (name, count) -> count == 1 ? null : count - 1);
        total++;
        counts.merge(sent.method() + " " + general(sent.path()), 1L, Long::sum);
        if (recent.size() == REMEMBERED) {
            recent.removeFirst();
        }
        recent.addLast(sent);
    }

    private static String general(String path) {
        return path.replaceAll("(?<=/)(\\d+|[A-Z][A-Z0-9_]+-\\d+)(?=/|$)", "*");
    }
}
