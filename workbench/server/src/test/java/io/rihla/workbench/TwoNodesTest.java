package io.rihla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.UserGroups;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Both products on two nodes, in one process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Path data;
    private Workbench one;
    private Workbench two;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        one = node(1);
        two = node(2);
    }

    private Workbench node(int number) throws Exception {
        return Workbench.start(
                new Options(0, data, ServedProduct.NODE_MODULES, "postgres", number));
    }

    @AfterAll
    void stop() throws Exception {
        two.close();
        one.close();
    }

    @Test
    void whatIsWrittenOnOneNodeShowsOnTheOther() throws Exception {
        WikiContent here = wiki(one);
        here.spaces().create("TWO", "Two nodes", "admin");
        Set<Long> ids = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            WikiContent writer = wiki(i % 2 == 0 ? one : two);
            WikiPage page = writer.pages().create("TWO", 0, "Page " + i, "<p>no</p>", "admin");
            writer.pages().update(page.id(), 2, page.title(), "<p>text " + i + "</p>", "admin", "");
            ids.add(page.id());
            Workbench reader = i % 2 == 0 ? two : one;
            assertThat(get(reader.confluence(), "/display/TWO/Page+" + i, "admin").body())
                    .contains("text " + i);
        }
        assertThat(ids).hasSize(10);
        long trashed = ids.iterator().next();
        wiki(two).pages().trash(trashed);
        assertThat(here.pages().byId(trashed).filter(here.pages()::isCurrent)).isEmpty();
    }

    @Test
    void peopleAndTheSitesDoorAreTheSame() throws Exception {
        Users here = one.confluence().services().get(Users.class);
        User viewer = here.byName("viewer").orElseThrow();
        assertThat(get(two.confluence(), "/rest/api/space", "viewer").statusCode()).isEqualTo(200);
        here.save(viewer.withActive(false));
        assertThat(get(two.confluence(), "/rest/api/space", "viewer").statusCode()).isEqualTo(401);
        two.confluence().services().get(Users.class).save(viewer);
        assertThat(here.byName("viewer")).contains(viewer);

        AnonymousAccess door = two.confluence().services().get(AnonymousAccess.class);
        boolean before = door.allowed();
        one.confluence().services().get(AnonymousAccess.class).allow(!before);
        assertThat(door.allowed()).isEqualTo(!before);
        door.allow(before);
    }

    @Test
    void linksForElsewhereLeadToTheFirstNode() {
        for (Workbench node : List.of(one, two)) {
            assertThat(
                            node.confluence()
                                    .services()
                                    .get(ApplicationProperties.class)
                                    .getBaseUrl(UrlMode.CANONICAL))
                    .isEqualTo(one.confluence().baseUrl());
        }
        assertThat(two.confluence().baseUrl()).isNotEqualTo(one.confluence().baseUrl());
    }

    @Test
    void anIssueIsTheSameOnBothNodesAtOnce() {
        JiraContent here = jira(one);
        JiraContent there = jira(two);
        JiraProject project = here.projects().create("TWO", "Two nodes", null);
        here.projects().grantAsUsual(project.id(), UserGroups.JIRA);
        assertThat(there.projects().byKey("TWO")).contains(project);
        String editor = one.jira().services().get(Users.class).byName("editor").orElseThrow().key();

        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            JiraContent writer = i % 2 == 0 ? here : there;
            JiraContent reader = i % 2 == 0 ? there : here;
            JiraIssue issue =
                    writer.issues()
                            .create(
                                    project.id(),
                                    IssueFields.of(Constants.BUG.id(), "Bug " + i),
                                    editor);
            keys.add(issue.key());
            assertThat(reader.issues().byKey(issue.key())).contains(issue);
        }
        assertThat(keys).hasSize(10);
        there.projects().grant(project.id(), List.of());
        assertThat(here.projects().grants(project.id())).isEmpty();
        JiraIssue gone = here.issues().byKey(keys.iterator().next()).orElseThrow();
        here.issues().delete(gone.id(), editor);
        assertThat(there.issues().byKey(gone.key())).isEmpty();
    }

    @Test
    void anEventStaysOnItsNode() {
        List<String> heard = new CopyOnWriteArrayList<>();
        one.confluence().services().get(EventPublisher.class).register(new Ear("one", heard));
        two.confluence().services().get(EventPublisher.class).register(new Ear("two", heard));

        two.confluence().services().get(EventPublisher.class).publish(new News());
        wiki(one).spaces().create("EVENT", "Events", "admin");
        wiki(one).pages().create("EVENT", 0, "Event", "<p>x</p>", "admin");

        assertThat(heard)
                .contains("two News")
                .doesNotContain("one News")
                .contains("one Created")
                .doesNotContain("two Created");
    }

    /** Something that happens. */
    public static final class News {}

    /** Hears what happens on a node. */
    public static final class Ear {

        private final String node;
        private final List<String> heard;

        Ear(String node, List<String> heard) {
            this.node = node;
            this.heard = heard;
        }

        @EventListener
        public void on(Object event) {
            heard.add(node + " " + event.getClass().getSimpleName());
        }
    }

    @Test
    void aPluginIsInstalledSwitchedReplacedAndRemovedOnAllNodes(@TempDir Path jars)
            throws Exception {
        HostedProduct here = one.confluence();
        HostedProduct there = two.confluence();
        here.plugins().install(JarBuilder.plugin("t", "1", "").build(jars));
        await("installed", () -> enabled(there).equals("1"));
        there.plugins().disable("t");
        await("disabled", () -> enabled(here).isEmpty());
        here.plugins().enable("t");
        await("enabled", () -> enabled(there).equals("1"));
        here.plugins().install(JarBuilder.plugin("t", "2", "").build(jars));
        await("replaced", () -> enabled(there).equals("2"));
        assertThat(two.jira().plugins().find("t")).isEmpty();
        there.plugins().uninstall("t");
        await("removed", () -> here.plugins().find("t").isEmpty());
    }

    private static String enabled(HostedProduct product) {
        return product.plugins()
                .find("t")
                .filter(InstalledPlugin::enabled)
                .map(InstalledPlugin::version)
                .orElse("");
    }

    @Test
    void aNodeThatIsKilledWritesNothingMoreAndComesBack() throws Exception {
        WikiContent here = wiki(one);
        here.spaces().create("KILL", "Killed", "admin");
        WikiPage page = here.pages().create("KILL", 0, "Page", "<p>before</p>", "admin");
        ClusterLockService dying = two.confluence().services().get(ClusterLockService.class);
        CompletableFuture.runAsync(() -> dying.getLockForName("kill").lock()).get();
        var lock = one.confluence().services().get(ClusterLockService.class).getLockForName("kill");
        assertThat(lock.tryLock()).isFalse();
        CompletableFuture<Void> inTheMiddle = new CompletableFuture<>();
        CompletableFuture<Void> dead = new CompletableFuture<>();
        Workbench killed = two;
        CompletableFuture<Void> transaction =
                CompletableFuture.runAsync(
                        () ->
                                killed.confluence()
                                        .transactions()
                                        .executeWithoutResult(
                                                status -> {
                                                    wiki(killed)
                                                            .pages()
                                                            .update(
                                                                    page.id(),
                                                                    2,
                                                                    "Page",
                                                                    "<p>never</p>",
                                                                    "admin",
                                                                    "");
                                                    inTheMiddle.complete(null);
                                                    dead.join();
                                                }));
        inTheMiddle.get(1, TimeUnit.MINUTES);

        two.kill();
        dead.complete(null);

        assertThat(transaction.handle((result, failure) -> failure).get()).isNotNull();
        assertThat(lock.tryLock(1, TimeUnit.MINUTES)).isTrue();
        lock.unlock();
        here.pages().update(page.id(), 2, "Page", "<p>after</p>", "admin", "");
        await("alone", () -> one.nodes() == 1);
        two = node(2);
        assertThat(one.nodes()).isEqualTo(2);
        assertThat(wiki(two).pages().byId(page.id()).orElseThrow().body())
                .isEqualTo("<p>after</p>");
    }

    private static WikiContent wiki(Workbench node) {
        return node.confluence().services().get(WikiContent.class);
    }

    private static JiraContent jira(Workbench node) {
        return node.jira().services().get(JiraContent.class);
    }

    private HttpResponse<String> get(HostedProduct product, String path, String user)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(product.baseUrl() + path))
                        .header("Authorization", TestHost.basic(user))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
