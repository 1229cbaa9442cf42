package io.rihla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.sal.HostWebSudoManager;
import io.rihla.workbench.scheduler.HostScheduler;
import io.rihla.workbench.web.Navigation;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** What the two plugins that are not Rihla do in Confluence: its pages, services and events. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesInConfluenceTest {

    private SampleSite site;
    private HostedProduct confluence;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        site = new SampleSite(data);
        confluence = site.confluence();
    }

    @AfterAll
    void stop() throws Exception {
        site.close();
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
    void aBlueprintsProviderIsAskedBeforeThePageIsSaved() {
        Document dialog = page("/pages/createdialog.action?spaceKey=DEMO", "admin");
        String wizard = dialog.selectFirst("[data-item$=:greeting-page-item]").attr("data-wizard");
        assertThat(wizard).contains("\"template\":\"Greeter.whom\"", "\"last\":true");
        assertThat(dialog.select("script").outerHtml()).contains("create-dialog.js");

        assertThat(fromBlueprint("First greeting").body()).contains("Hello A &amp; B, page 1");
        HttpResponse<String> refused = fromBlueprint("First greeting");
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select(".aui-message-error")).isNotEmpty();
        assertThat(fromBlueprint("Second greeting").body()).contains("page 3");
    }

    /** Makes a page as the Create dialog does, and follows to it. */
    private HttpResponse<String> fromBlueprint(String title) {
        String fields =
                "spaceKey=DEMO&blueprint="
                        + SampleSite.GREETER
                        + ":greeting-page&context="
                        + URLEncoder.encode(
                                "{\"who\":\"A & B\",\"ContentPageTitle\":\"" + title + "\"}",
                                StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                site.send(
                        SampleSite.request(confluence, "/pages/createfromblueprint.action", "admin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-Atlassian-Token", "no-check")
                                .POST(BodyPublishers.ofString(fields)));
        return answer.statusCode() == 302
                ? get(
                        URI.create(answer.headers().firstValue("Location").orElseThrow())
                                .toString()
                                .replaceFirst(".*/confluence", ""),
                        "admin")
                : answer;
    }

    @Test
    void theServletAnswersInTheFrameBehindTheFilter() {
        HttpResponse<String> answer = get("/plugins/servlet/greeter/hello", "admin");
        Document shown = Jsoup.parse(answer.body());

        assertThat(answer.headers().firstValue("X-Greeter")).contains("signed");
        assertThat(shown.selectFirst(".greeter-hello").text()).contains("Hello " + site.fullName());
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
                SampleSite.request(confluence, "/plugins/servlet/greeter/hello", "admin")
                        .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(site.send(form.POST(BodyPublishers.ofString("atl_token=guess"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theBrowserGetsTheSameTemplateFunctionAndTexts() {
        Document shown = page("/plugins/servlet/greeter/hello", "admin");

        StringBuilder scripts = new StringBuilder();
        String root = confluence.baseUrl().replace(confluence.contextPath(), "");
        for (String address : shown.select("script[src]").eachAttr("src")) {
            scripts.append(site.send(HttpRequest.newBuilder(URI.create(root + address))).body());
        }

        assertThat(scripts)
                .contains("Greeter.Templates.hello = function")
                .contains("'\\uD83D\\uDC4B ' + ")
                .contains("place.title = \"A greeting\"");
        assertThat(shown.html()).contains("\\\"name\\\":\\\"" + site.fullName());
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
                .anySatisfy(html -> assertThat(html).contains("Hello " + site.fullName()))
                .anySatisfy(html -> assertThat(html).contains("Written by a class."));
    }

    private List<String> items(String user) throws Exception {
        return confluence
                .services()
                .get(CurrentUser.class)
                .as(
                        person(user),
                        () ->
                                fragments().items(SampleSite.GREETER + "/items", Map.of()).stream()
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
                                fragments()
                                        .panels(SampleSite.GREETER + ".corner", Map.of())
                                        .stream()
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
        AnonymousAccess strangers = confluence.services().get(AnonymousAccess.class);
        strangers.allow(false);
        for (String family : List.of("common", "rest")) {
            String address = "/rest/greeter/1.0/access/" + family + "/" + path;
            assertThat(get(address, null).statusCode()).isEqualTo(anonymous);
            assertThat(get(address, "viewer").statusCode()).isEqualTo(user);
            assertThat(get(address, "admin").statusCode()).isEqualTo(admin);
        }
        strangers.allow(true);
        assertThat(get("/rest/greeter/1.0/access/rest/anonymous-site", null).statusCode())
                .isEqualTo(200);
        strangers.allow(content().settings().anonymousAllowed());
    }

    @Test
    void formsNeedTheHeaderUnlessTheMethodIsExcluded() {
        assertThat(wave("", "application/json", "{\"name\":\"x\"}").body())
                .contains("\"to\":\"x\"", "\"from\":\"" + site.fullName());
        assertThat(wave("/form", "application/x-www-form-urlencoded", "name=x").statusCode())
                .isEqualTo(403);
        assertThat(wave("/open-form", "application/x-www-form-urlencoded", "name=x").body())
                .contains("\"to\":\"x\"");
    }

    private HttpResponse<String> wave(String path, String type, String body) {
        return site.send(
                SampleSite.request(confluence, "/rest/greeter/1.0/waves" + path, "admin")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theUpgradeTaskRanOnceAndNotAgain() throws Exception {
        confluence.plugins().disable(SampleSite.LEDGER);
        confluence.plugins().enable(SampleSite.LEDGER);

        assertThat(lines()).containsOnlyOnce("open: The ledger is open");
    }

    @Test
    void theJobRunsWhenItIsTold() {
        assertThat(
                        confluence
                                .services()
                                .get(HostScheduler.class)
                                .runNow(JobId.of(SampleSite.LEDGER + ".counting")))
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
        return name == null ? null : site.person(name);
    }

    private Document page(String path, String user) {
        return Jsoup.parse(get(path, user).body());
    }

    private HttpResponse<String> get(String path, String user) {
        return site.get(confluence, path, user);
    }
}
