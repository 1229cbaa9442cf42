package io.rihla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import io.rihla.workbench.applinks.LinkFault;
import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.applinks.LinkManner;
import io.rihla.workbench.applinks.LinkSettings;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.plugin.ModuleState;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.sal.HostWebSudoManager;
import io.rihla.workbench.scheduler.HostScheduler;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.testing.TestHost;
import io.rihla.workbench.web.Navigation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two plugins that are not Rihla, in both products as they are run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePluginsTest {

    private static final String GREETER = "io.rihla.samples.greeter";
    private static final String LEDGER = "io.rihla.samples.ledger";

    private final HttpClient http = HttpClient.newHttpClient();
    private Workbench workbench;
    private HostedProduct confluence;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        workbench = Workbench.start(new Options(0, data, ServedProduct.NODE_MODULES, "h2"));
        confluence = workbench.confluence();
        for (HostedProduct product : List.of(confluence, workbench.jira())) {
            product.plugins().install(jar("greeter"));
            product.plugins().install(jar("ledger"));
        }
    }

    @AfterAll
    void stop() throws Exception {
        workbench.close();
    }

    private static Path jar(String sample) throws IOException {
        Path folder = Path.of("..", "samples", sample, "target");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("sample-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the samples first"));
        }
    }

    @Test
    void allModulesAreEnabledInBothProducts() {
        for (HostedProduct product : List.of(confluence, workbench.jira())) {
            for (String key : List.of(GREETER, LEDGER)) {
                InstalledPlugin plugin = product.plugins().find(key).orElseThrow();
                assertThat(plugin.error()).isEmpty();
                assertThat(plugin.modules()).isNotEmpty().allMatch(ModuleState::enabled);
            }
        }
    }

    @Test
    void theMacroRendersItsRichTextThroughTheTemplate() {
        WikiPage page =
                content()
                        .pages()
                        .create(
                                "DEMO",
                                0,
                                "Greeted",
                                "<ac:structured-macro ac:name=\"greeting-box\">"
                                        + "<ac:parameter ac:name=\"to\">A &amp; B</ac:parameter>"
                                        + "<ac:rich-text-body><p>rich <em>text</em></p>"
                                        + "</ac:rich-text-body></ac:structured-macro>",
                                null);

        Document shown = page("/pages/viewpage.action?pageId=" + page.id(), "admin");

        Element box = shown.selectFirst(".conf-macro .greeter-box");
        assertThat(box.selectFirst(".greeter-hello").text()).endsWith("Hello A & B");
        assertThat(box.selectFirst(".greeter-hello").text()).startsWith("\uD83D\uDC4B ");
        assertThat(box.selectFirst(".greeter-body").html()).contains("rich <em>text</em>");
    }

    @Test
    void theServletAnswersInTheFrameBehindTheFilter() {
        HttpResponse<String> answer = get("/plugins/servlet/greeter/hello", "admin");
        Document shown = Jsoup.parse(answer.body());

        assertThat(answer.headers().firstValue("X-Greeter")).contains("signed");
        assertThat(shown.selectFirst(".greeter-hello").text()).contains("Hello " + fullName());
        assertThat(shown.selectFirst("#header, header")).isNotNull();
        assertThat(get("/plugins/servlet/greeter/secret", "viewer").statusCode()).isEqualTo(403);
        assertThat(get("/plugins/servlet/greeter/secret", "admin").body())
                .isEqualTo("Confluence at " + confluence.baseUrl());
    }

    @Test
    void administratorsAreAskedForTheirPasswordAgainWhereThatIsOn() {
        HostWebSudoManager again = confluence.services().get(HostWebSudoManager.class);
        again.demand(true);
        try {
            assertThat(get("/plugins/servlet/greeter/secret", "admin").statusCode()).isEqualTo(302);
        } finally {
            again.demand(false);
        }
    }

    @Test
    void theServletsFormNeedsItsToken() {
        HttpRequest.Builder form =
                request(confluence, "/plugins/servlet/greeter/hello", "admin")
                        .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(form.POST(BodyPublishers.ofString("atl_token=guess"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theBrowserGetsTheSameTemplateFunctionAndTexts() {
        Document shown = page("/plugins/servlet/greeter/hello", "admin");

        StringBuilder scripts = new StringBuilder();
        String root = confluence.baseUrl().replace(confluence.contextPath(), "");
        for (String address : shown.select("script[src]").eachAttr("src")) {
            scripts.append(send(HttpRequest.newBuilder(URI.create(root + address))).body());
        }

        assertThat(scripts)
                .contains("Greeter.Templates.hello = function")
                .contains("'\\uD83D\\uDC4B ' + ")
                .contains("place.title = \"A greeting\"");
        assertThat(shown.html()).contains("\\\"name\\\":\\\"" + fullName());
    }

    @Test
    void theAdministratorsLinkStandsInEachProductsMenu() {
        assertThat(page("/plugins/servlet/upm", "admin").select("#greeter-hello").text())
                .isEqualTo("Say hello");
        Document tracker =
                Jsoup.parse(
                        send(request(workbench.jira(), "/plugins/servlet/upm", "admin")).body());
        assertThat(tracker.select("#greeter-hello").attr("href"))
                .isEqualTo("/jira/plugins/servlet/greeter/hello");
    }

    @Test
    void itemsAndPanelsFollowTheirConditionsAndTheReadersLanguage() throws Exception {
        assertThat(items(null)).containsExactly("For strangers");
        assertThat(items("viewer")).containsExactly("For members");
        assertThat(items("manager")).containsExactly("Pentru membri");

        assertThat(panels(null))
                .singleElement()
                .asString()
                .contains("Hello stranger, from the corner");
        assertThat(panels("admin"))
                .hasSize(2)
                .anySatisfy(html -> assertThat(html).contains("Hello " + fullName()))
                .anySatisfy(html -> assertThat(html).contains("Written by a class."));
    }

    private List<String> items(String user) throws Exception {
        return confluence
                .services()
                .get(CurrentUser.class)
                .as(
                        person(user),
                        () ->
                                fragments().items(GREETER + "/items", Map.of()).stream()
                                        .map(Navigation.Link::label)
                                        .toList());
    }

    private List<String> panels(String user) throws Exception {
        return confluence
                .services()
                .get(CurrentUser.class)
                .as(
                        person(user),
                        () ->
                                fragments().panels(GREETER + ".corner", Map.of()).stream()
                                        .map(WebFragments.Panel::html)
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "unrestricted,   200, 200, 200",
        "anonymous-site, 401, 200, 200",
        "licensed,       401, 200, 200",
        "unsaid,         401, 200, 200",
        "admin,          401, 403, 200",
        "system-admin,   401, 403, 200",
    })
    void eachFamilyOfAccessAnnotationsMeansTheSame(
            String path, int anonymous, int user, int admin) {
        AnonymousAccess site = confluence.services().get(AnonymousAccess.class);
        site.allow(false);
        for (String family : List.of("common", "rest")) {
            String address = "/rest/greeter/1.0/access/" + family + "/" + path;
            assertThat(get(address, null).statusCode()).isEqualTo(anonymous);
            assertThat(get(address, "viewer").statusCode()).isEqualTo(user);
            assertThat(get(address, "admin").statusCode()).isEqualTo(admin);
        }
        site.allow(true);
        assertThat(get("/rest/greeter/1.0/access/rest/anonymous-site", null).statusCode())
                .isEqualTo(200);
        site.allow(content().settings().anonymousAllowed());
    }

    @Test
    void formsNeedTheHeaderUnlessTheMethodIsExcluded() {
        assertThat(wave("", "application/json", "{\"name\":\"x\"}").body())
                .contains("\"to\":\"x\"", "\"from\":\"" + fullName());
        assertThat(wave("/form", "application/x-www-form-urlencoded", "name=x").statusCode())
                .isEqualTo(403);
        assertThat(wave("/open-form", "application/x-www-form-urlencoded", "name=x").body())
                .contains("\"to\":\"x\"");
    }

    private HttpResponse<String> wave(String path, String type, String body) {
        return send(
                request(confluence, "/rest/greeter/1.0/waves" + path, "admin")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aPluginAsksTheOtherProductAsWhoeverLooks() {
        for (HostedProduct product : List.of(confluence, workbench.jira())) {
            assertThat(neighbours(product, "myself", "manager"))
                    .contains("\"status\":200", "Maria Manolescu");
            assertThat(neighbours(product, "nobody", "manager"))
                    .contains("\"status\":200")
                    .doesNotContain("Maria Manolescu");
        }
    }

    @Test
    void aPluginLearnsWhereToConnectAndThatTheNeighbourIsAway() {
        LinkSettings link = confluence.services().get(LinkSettings.class);
        LinkFaults faults = confluence.services().get(LinkFaults.class);
        link.use(LinkManner.OAUTH);
        assertThat(neighbours(confluence, "myself", "manager"))
                .contains(confluence.baseUrl() + "/plugins/servlet/applinks/oauth/login-dance/");
        link.use(LinkManner.NONE);
        assertThat(neighbours(confluence, "myself", "manager")).isEqualTo("[]");
        link.use(LinkManner.IMPERSONATING);
        faults.inject(LinkFault.CUT);
        assertThat(neighbours(confluence, "myself", "manager")).contains("\"away\":true");
        faults.heal();
    }

    private String neighbours(HostedProduct product, String as, String user) {
        return send(request(product, "/rest/greeter/1.0/neighbours?as=" + as, user)).body();
    }

    @Test
    void theUpgradeTaskRanOnceAndNotAgain() throws Exception {
        confluence.plugins().disable(LEDGER);
        confluence.plugins().enable(LEDGER);

        assertThat(lines()).containsOnlyOnce("open: The ledger is open");
    }

    @Test
    void theJobRunsWhenItIsTold() {
        assertThat(
                        confluence
                                .services()
                                .get(HostScheduler.class)
                                .runNow(JobId.of(LEDGER + ".counting")))
                .hasValueSatisfying(answer -> assertThat(answer.toString()).contains("Counted "));

        assertThat(lines()).contains("count: Counted ");
    }

    @Test
    void theListenersHearOfPages() {
        WikiPage page = content().pages().create("DEMO", 0, "Heard of", "<p>x</p>", null);
        content().pages().trash(page.id());

        assertThat(lines()).contains("page: Heard of", "trashed: Heard of");
        // The sample's job may have written a line of its own meanwhile.
        assertThat(get("/rest/ledger/1.0/entries/last", null).body())
                .containsPattern("trashed: Heard of|Counted \\d+ entries");
    }

    @Test
    void eachProductSignsWithItsOwnPeopleAndDatabase() {
        assertThat(get("/rest/ledger/1.0/entries/place", "admin").body())
                .contains("wiki: " + fullName(), "H2");
        assertThat(
                        send(request(workbench.jira(), "/rest/ledger/1.0/entries/place", "admin"))
                                .body())
                .contains("tracker: ", "H2");
    }

    @Test
    void theTrackersSearchIsAskedByAPluginAndAsksItsFunction() {
        JiraContent tracker = workbench.jira().services().get(JiraContent.class);
        long project = tracker.projects().create("SAMPLE", "Sample", null).id();
        tracker.projects()
                .grant(project, List.of(new Grant(ProjectRight.BROWSE_PROJECTS, Subject.ANYONE)));
        IssueFields fields = IssueFields.of(Constants.TASK.id(), "Found by its number");
        long id = tracker.issues().create(project, fields, null).id();
        tracker.issues().create(project, fields, null);

        String numbered = "id+in+issueNumbered(%22" + id + "%22)";
        assertThat(found(numbered, "admin")).contains("\"keys\":[\"SAMPLE-1\"]", "\"total\":1");
        assertThat(found(numbered, null)).contains("\"keys\":[]", "\"total\":0");
        assertThat(found("project+%3D+SAMPLE+order+by+key", null))
                .contains("\"keys\":[\"SAMPLE-1\",\"SAMPLE-2\"]");
        assertThat(found("project+SAMPLE", "admin")).contains("Expecting operator");
        String search = "/rest/api/2/search?jql=" + numbered;
        assertThat(send(request(workbench.jira(), search, null)).body())
                .contains("Log in to find issues by their number.", "\"total\":0");
        assertThat(send(request(workbench.jira(), search.replace("" + id, "x"), "admin")).body())
                .contains("'x' is no number of an issue.");
    }

    private String found(String jql, String user) {
        String address = "/rest/ledger-search/1.0/found?jql=" + jql;
        return send(request(workbench.jira(), address, user)).body();
    }

    @Test
    void theDashboardItemIsDrawnByItsTemplateBeforeItsScript() {
        String items = "/rest/workbench/1.0/dashboards/10000/items";
        send(
                request(workbench.jira(), items, "admin")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"module\":\"%s:greeting-item\"}".formatted(GREETER))));

        String address = "/secure/Dashboard.jspa?selectPageId=10000";
        Document shown = Jsoup.parse(send(request(workbench.jira(), address, "editor")).body());
        Element item = shown.selectFirst(".dashboard-item");

        assertThat(item.selectFirst(".greeter-hello").text())
                .contains("Hello Edgar Editor, from the dashboard");
        assertThat(item.attr("data-editable")).isEqualTo("false");
        assertThat(shown.select("script[src*=atl.dashboard]")).hasSize(1);
        assertThat(send(request(workbench.jira(), address, null)).body())
                .doesNotContain("from the dashboard");
    }

    @Test
    void thePanelAndTheMenuItemKnowTheirIssue() {
        JiraContent tracker = workbench.jira().services().get(JiraContent.class);
        JiraProject project = tracker.projects().create("GREET", "Greetings", null);
        Subject everybody = Subject.group("jira-software-users");
        tracker.projects()
                .grant(
                        project.id(),
                        List.of(
                                new Grant(ProjectRight.BROWSE_PROJECTS, everybody),
                                new Grant(ProjectRight.BROWSE_PROJECTS, Subject.ANYONE)));
        IssueFields fields = IssueFields.of(Constants.TASK.id(), "Greet");
        String key = tracker.issues().create(project.id(), fields, null).key();

        Document shown =
                Jsoup.parse(send(request(workbench.jira(), "/browse/" + key, "editor")).body());
        assertThat(shown.select("#viewissuesidebar .greeter-hello").text())
                .contains("Hello editor at GREET-1 of GREET/jira");
        assertThat(shown.select("#opsbar-operations-operations #greeter-issue-item").attr("href"))
                .isEqualTo("/jira/plugins/servlet/greeter/hello?issue=GREET-1");
        assertThat(send(request(workbench.jira(), "/browse/" + key, null)).body())
                .contains("GREET-1")
                .doesNotContain("greeter-hello");
    }

    private String lines() {
        return get("/rest/ledger/1.0/entries", null).body();
    }

    private WikiContent content() {
        return confluence.services().get(WikiContent.class);
    }

    private WebFragments fragments() {
        return confluence.services().get(WebFragments.class);
    }

    private User person(String name) {
        return name == null
                ? null
                : confluence.services().get(Users.class).byName(name).orElseThrow();
    }

    private String fullName() {
        return person("admin").fullName();
    }

    private Document page(String path, String user) {
        return Jsoup.parse(get(path, user).body());
    }

    private HttpResponse<String> get(String path, String user) {
        return send(request(confluence, path, user));
    }

    private static HttpRequest.Builder request(HostedProduct product, String path, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + path));
        return user == null ? request : request.header("Authorization", TestHost.basic(user));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
