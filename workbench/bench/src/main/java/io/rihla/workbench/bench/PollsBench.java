package io.rihla.workbench.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages that stand open cost the server while nobody edits: 500 browsers, each with a
 * connection and a session of its own, each asking about another map as often as a page does.
 */
public final class PollsBench {

    private static final int BROWSERS = 500;
    private static final double MOST_OF_A_CORE = 0.05;

    /** How often a page asks that has shown nothing new for a quarter of an hour. */
    private static final Duration EVERY = Duration.ofMillis(Long.getLong("every", 20_000));

    /** How long the maps have been as they are when the browsers begin to ask. */
    private static final Duration QUIET = Duration.ofMinutes(20);

    /**
     * The jobs of every minute index the new maps and tell the issue tracker of them, some hundreds
     * at a time. That and what the virtual machine compiles belong to the beginning, in which the
     * browsers ask quickly, but not so quickly that the server would never have to look again.
     */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private static final Duration QUICKLY = Duration.ofSeconds(4);

    private static final Duration BEGINNING = Duration.ofSeconds(20);

    /** As long as what is measured: each has a turn of the jobs of every minute. */
    private static final Duration MEASURED = Duration.ofSeconds(60);

    /** Longer than this no answer may keep a thread of the server. */
    private static final double MOST_MILLISECONDS = 100;

    private PollsBench() {}

    public static void main(String[] arguments) throws Exception {
        boolean holds;
        try (Site site = Site.open(Path.of("").toAbsolutePath())) {
            URI address = URI.create(site.address());
            List<Browser> browsers = new ArrayList<>();
            for (int number = 0; number < BROWSERS; number++) {
                MadeMap map = new MadeMap("polls-" + number, 6, 6);
                site.add(map);
                browsers.add(new Browser(address, map.key()));
            }
            site.moveChangesBack(QUIET);
            poll(browsers, SETTLING, QUICKLY, new ArrayList<>());
            double idle = share(() -> LockSupport.parkNanos(MEASURED.toNanos()));
            for (Browser browser : browsers) {
                browser.connect();
            }
            poll(browsers, BEGINNING, EVERY, new ArrayList<>());
            holds = measure(browsers, idle);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean measure(List<Browser> browsers, double idle) throws IOException {
        List<Double> waited = new ArrayList<>();
        double share = share(() -> poll(browsers, MEASURED, EVERY, waited)) - idle;
        double[] sorted = waited.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p99 = sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
        boolean holds = share <= MOST_OF_A_CORE && p99 <= MOST_MILLISECONDS;
        System.out.printf(
                Locale.ROOT,
                "%d open maps, each asking every %.1f s: %d answers, %.1f %% of a core (%.2f ms each), limit %.0f %%, besides %.1f %% without them;"
                        + " an answer takes %.2f ms (median), %.2f ms (p99)  %s%n",
                browsers.size(),
                EVERY.toMillis() / 1e3,
                sorted.length,
                share * 100,
                share * MEASURED.toMillis() / sorted.length,
                MOST_OF_A_CORE * 100,
                idle * 100,
                sorted[sorted.length / 2],
                p99,
                holds ? "holds" : "BROKEN");
        return holds;
    }

    /** Something that this thread does. */
    private interface Work {
        void run() throws IOException;
    }

    /**
     * The share of a core that is used meanwhile by others than this thread, which is the browsers:
     * by the server and the virtual machine.
     */
    private static double share(Work work) throws IOException {
        OperatingSystemMXBean process =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long mine = threads.getCurrentThreadCpuTime();
        long all = process.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        double spent =
                process.getProcessCpuTime() - all - (threads.getCurrentThreadCpuTime() - mine);
        return spent / (System.nanoTime() - start);
    }

    /** Lets all browsers ask in turn, evenly spread. */
    private static void poll(
            List<Browser> browsers, Duration time, Duration every, List<Double> waited)
            throws IOException {
        long gap = every.toNanos() / browsers.size();
        long start = System.nanoTime();
        long turns = time.toNanos() / gap;
        for (long turn = 0; turn < turns; turn++) {
            long due = start + turn * gap;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long asked = System.nanoTime();
            browsers.get((int) (turn % browsers.size())).ask();
            waited.add((System.nanoTime() - asked) / 1e6);
        }
    }

    /** One connection that stays open, with a session. */
    private static final class Browser {

        private static final Pattern LENGTH =
                Pattern.compile("(?i)\\r\\ncontent-length:\\s*(\\d+)");
        private static final Pattern COOKIE =
                Pattern.compile("(?i)\\r\\nset-cookie:\\s*([^;\\r]+)");

        private final URI address;
        private final byte[] question;
        private Socket socket;
        private InputStream in;

        Browser(URI address, String map) throws IOException {
            this.address = address;
            connect();
            String path = address.getPath() + "/rest/rihla/1.0/maps/" + map + "/edits?since=0";
            String login =
                    "Authorization: Basic "
                            + Base64.getEncoder()
                                    .encodeToString(
                                            "editor:editor".getBytes(StandardCharsets.UTF_8));
            String first = exchange(head(path, address, login).getBytes(StandardCharsets.US_ASCII));
            Matcher cookie = COOKIE.matcher(first);
            String session = cookie.find() ? "Cookie: " + cookie.group(1) : login;
            question = head(path, address, session).getBytes(StandardCharsets.US_ASCII);
        }

        /** The server ends a connection on which nothing was asked for a while. */
        void connect() throws IOException {
            if (socket != null) {
                socket.close();
            }
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        private static String head(String path, URI address, String who) {
            return "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n%s\r\n\r\n"
                    .formatted(path, address.getAuthority(), who);
        }

        void ask() throws IOException {
            String answer = exchange(question);
            if (!answer.startsWith("HTTP/1.1 200")) {
                throw new IOException(answer);
            }
        }

        private String exchange(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!endsWithBlankLine(head)) {
                head.write(next());
            }
            String headers = head.toString(StandardCharsets.US_ASCII);
            Matcher length = LENGTH.matcher(headers);
            if (length.find()) {
                in.readNBytes(Integer.parseInt(length.group(1)));
            } else {
                skipChunks();
            }
            return headers;
        }

        private void skipChunks() throws IOException {
            int size = -1;
            while (size != 0) {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                for (int letter = next(); letter != '\n'; letter = next()) {
                    line.write(letter);
                }
                size = Integer.parseInt(line.toString(StandardCharsets.US_ASCII).trim(), 16);
                in.readNBytes(size + 2);
            }
        }

        private int next() throws IOException {
            int letter = in.read();
            if (letter < 0) {
                throw new IOException("The server has closed the connection.");
            }
            return letter;
        }

        private static boolean endsWithBlankLine(ByteArrayOutputStream head) {
            byte[] bytes = head.toByteArray();
            return bytes.length >= 4
                    && Arrays.equals(
                            Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length),
                            "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
