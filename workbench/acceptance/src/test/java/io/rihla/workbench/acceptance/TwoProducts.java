package io.rihla.workbench.acceptance;

import com.atlassian.scheduler.config.JobId;
import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.applinks.LinkTraffic;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.event.EventSwitch;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.scheduler.HostScheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Both products as an administrator has set them up to talk, and what a test pulls there. */
final class TwoProducts {

    /** As whom work in the background reads: sees every issue that is not restricted. */
    static final String READER = "manager";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Host host;
    final Tables wikiTables;
    final Tables jiraTables;

    TwoProducts(Host host) {
        this.host = host;
        wikiTables = new Tables(wiki());
        jiraTables = new Tables(jira());
        String reader = "{\"reader\":\"" + READER + "\",\"cancelled\":[\"Won't Do\"]}";
        for (String product : List.of(host.confluence(), host.jira())) {
            Http.as(product, "admin")
                    .with("X-Atlassian-Token", "no-check")
                    .put("/rest/rihla/1.0/health/settings", reader)
                    .expect(200);
        }
    }

    HostedProduct wiki() {
        return host.workbench().confluence();
    }

    HostedProduct jira() {
        return host.workbench().jira();
    }

    JiraContent tracker() {
        return jira().services().get(JiraContent.class);
    }

    String author() {
        return jira().services().get(Users.class).byName("editor").orElseThrow().key();
    }

    /** A project of a test's own in which everybody with a licence may do everything. */
    JiraProject project() {
        String key = "SOAK" + NUMBER.incrementAndGet();
        JiraProject project = tracker().projects().create(key, key, null);
        tracker().projects().grantAsUsual(project.id(), UserGroups.JIRA);
        return project;
    }

    JiraIssue issue(JiraProject project, String summary) {
        return tracker()
                .issues()
                .create(project.id(), IssueFields.of(Constants.BUG.id(), summary), author());
    }

    /** Faults of what the wiki sends to Jira. */
    LinkFaults toJira() {
        return wiki().services().get(LinkFaults.class);
    }

    /** Faults of what Jira sends to the wiki. */
    LinkFaults toWiki() {
        return jira().services().get(LinkFaults.class);
    }

    LinkTraffic sentToJira() {
        return wiki().services().get(LinkTraffic.class);
    }

    LinkTraffic sentToWiki() {
        return jira().services().get(LinkTraffic.class);
    }

    void swallowEvents(boolean swallowed) {
        jira().services().get(EventSwitch.class).swallow(swallowed);
    }

    /** Runs both products' jobs at once, as an administrator of the scheduler may. */
    void runJobs() {
        wiki().services().get(HostScheduler.class).runNow(JobId.of("io.rihla.bridge"));
        jira().services().get(HostScheduler.class).runNow(JobId.of("io.rihla.hints"));
    }

    /**
     * For the plugin's memory of its own runs, so much time has passed; its jobs do what is due.
     */
    void pass(Duration time) {
        wikiTables.moveBack("RUN_NOTE", "NOTED_AT", time.toMillis());
        for (Tables tables : List.of(wikiTables, jiraTables)) {
            tables.moveBack("OUTBOX", "NEXT_AT", time.toMillis());
        }
        runJobs();
    }

    /** What still has to be told to the other product, given up or not. */
    List<String> toBeTold() {
        return java.util.stream.Stream.of(wikiTables, jiraTables)
                .flatMap(tables -> tables.rows("OUTBOX").stream())
                .map(
                        row ->
                                row.get("KIND")
                                        + " "
                                        + row.get("SUBJECT")
                                        + (Boolean.TRUE.equals(row.get("DEAD")) ? " dead " : " ")
                                        + row.get("PROBLEM"))
                .collect(Collectors.toList());
    }

    /** What must have been told by now, without what is looked at once more later. */
    boolean quiet() {
        return toBeTold().stream().allMatch(line -> line.startsWith("REMOTE_CHECK"));
    }

    /**
     * Waits until Jira's index has every map and the wiki has looked once more at the issues that
     * were new to it. A hint tells when: it is followed after what came before it.
     */
    void settleLinks(Duration most) {
        await(
                "the index knows the maps",
                most,
                () -> toBeTold().stream().noneMatch(line -> line.startsWith("INDEX")));
        long hinted = Instant.now().toEpochMilli();
        host.wiki(READER)
                .with("X-Atlassian-Token", "no-check")
                .post("/rest/rihla/1.0/hints", "{\"issues\":[1]}")
                .expect(204);
        await(
                "the hint is followed",
                most,
                () ->
                        wikiTables.rows("RUN_NOTE").stream()
                                .filter(row -> row.get("RUN").equals("HINT"))
                                .anyMatch(
                                        row ->
                                                ((Number) row.get("NOTED_AT")).longValue()
                                                        >= hinted));
    }

    /** Waits for something, and fails if it does not come. */
    static void await(String what, Duration most, BooleanSupplier there) {
        Instant end = Instant.now().plus(most);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + most + ": " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
