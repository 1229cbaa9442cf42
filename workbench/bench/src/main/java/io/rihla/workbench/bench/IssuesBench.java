package io.rihla.workbench.bench;

import io.rihla.workbench.applinks.LinkTraffic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What issues cost a page with a large map, and how soon a transition in Jira shows on a map that
 * somebody has open.
 */
public final class IssuesBench {

    private static final int TOUCHPOINTS = 300;
    private static final int ISSUES = 500;
    private static final int MOST_REQUESTS = 5;
    private static final double MOST_TIME = 1.05;

    private static final int TRANSITIONS = 60;
    private static final double MOST_SECONDS = 3;

    /** Without events an open map shows what a person's answer being forgotten lets it see. */
    private static final double MOST_SECONDS_WITHOUT_EVENTS = 6 * 60;

    /** How long a page waits before it asks again. */
    private static final long POLL = 2_000;

    private static final int START_PROGRESS = 21;

    private IssuesBench() {}

    public static void main(String[] arguments) throws Exception {
        boolean holds;
        try (LinkedSite site = LinkedSite.open(Path.of("").toAbsolutePath())) {
            holds = page(site) & transitions(site, "LIVE", MOST_SECONDS) & withoutEvents(site);
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean page(LinkedSite site) throws Exception {
        String with = site.page("bench-with", TOUCHPOINTS, site.issues("WITH", ISSUES));
        String without = site.page("bench-without", TOUCHPOINTS, List.of());
        untilQuiet(site);
        for (int warm = 0; warm < 60; warm++) {
            site.get(with);
            site.get(without);
        }
        Ratio.Taken taken = Ratio.of(() -> {}, () -> site.get(with), () -> site.get(without), 5);
        System.out.println(taken.line("page with 500 issues", true, MOST_TIME));
        site.sentToJira().reset();
        site.get(with);
        site.states("bench-with", "");
        long requests =
                site.sentToJira().recent().stream()
                        .filter(sent -> sent.user().equals("admin"))
                        .count();
        System.out.printf(
                Locale.ROOT,
                "requests to Jira for it: %d, limit %d  %s%n",
                requests,
                MOST_REQUESTS,
                requests <= MOST_REQUESTS ? "holds" : "BROKEN");
        return taken.ratio() <= MOST_TIME && requests <= MOST_REQUESTS;
    }

    /** Waits until nothing has gone to Jira for a second: what was linked has been told. */
    private static void untilQuiet(LinkedSite site) throws InterruptedException {
        LinkTraffic traffic = site.sentToJira();
        long before = -1;
        while (before != traffic.total()) {
            before = traffic.total();
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static boolean withoutEvents(LinkedSite site) throws Exception {
        site.swallowEvents();
        return transitions(site, "DEAF", MOST_SECONDS_WITHOUT_EVENTS);
    }

    private static boolean transitions(LinkedSite site, String project, double most)
            throws Exception {
        String map = "bench-" + project.toLowerCase(Locale.ROOT);
        List<Long> issues = site.issues(project, TRANSITIONS);
        site.page(map, 30, issues);
        untilQuiet(site);
        Map<Long, Long> begun = new HashMap<>();
        Map<Long, Long> shown = new HashMap<>();
        CountDownLatch all = new CountDownLatch(TRANSITIONS);
        Thread page = new Thread(() -> follow(site, map, begun, shown, all), "page");
        page.setDaemon(true);
        page.start();
        Random random = new Random(5);
        for (Long issue : issues) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(200));
            synchronized (begun) {
                begun.put(issue, System.nanoTime());
            }
            site.tracker().issues().transition(issue, START_PROGRESS, null, null);
        }
        if (!all.await((long) most + 60, TimeUnit.SECONDS)) {
            System.out.println("transitions that never showed: " + all.getCount() + "  BROKEN");
            return false;
        }
        double[] seconds =
                shown.entrySet().stream()
                        .mapToDouble(entry -> (entry.getValue() - begun.get(entry.getKey())) / 1e9)
                        .toArray();
        Arrays.sort(seconds);
        double p95 = seconds[(int) Math.ceil(seconds.length * 0.95) - 1];
        System.out.printf(
                Locale.ROOT,
                "a transition shows (%s): %d of them, median %.2f s, p95 %.2f s, limit %.0f s  %s%n",
                project,
                seconds.length,
                seconds[seconds.length / 2],
                p95,
                most,
                p95 <= most ? "holds" : "BROKEN");
        return p95 <= most;
    }

    /** Does what an open page does, and notes when each issue is first said to be in progress. */
    private static void follow(
            LinkedSite site,
            String map,
            Map<Long, Long> begun,
            Map<Long, Long> shown,
            CountDownLatch all) {
        String token = "";
        Pattern newest = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
        Pattern started =
                Pattern.compile("\"id\"\\s*:\\s*(\\d+)[^{}]*?\"category\"\\s*:\\s*\"in-progress\"");
        try {
            while (all.getCount() > 0) {
                String answer = site.states(map, token);
                long now = System.nanoTime();
                Matcher found = newest.matcher(answer);
                token = found.find() ? found.group(1) : "";
                List<Long> ids = new ArrayList<>();
                Matcher issue = started.matcher(answer);
                while (issue.find()) {
                    ids.add(Long.valueOf(issue.group(1)));
                }
                synchronized (begun) {
                    for (Long id : ids) {
                        if (begun.containsKey(id) && shown.putIfAbsent(id, now) == null) {
                            all.countDown();
                        }
                    }
                }
                TimeUnit.MILLISECONDS.sleep(POLL);
            }
        } catch (Exception e) {
            System.out.println("The page broke off: " + e);
        }
    }
}
