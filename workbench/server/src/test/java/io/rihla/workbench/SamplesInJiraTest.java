package io.rihla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.applinks.LinkFault;
import io.rihla.workbench.applinks.LinkFaults;
import io.rihla.workbench.applinks.LinkManner;
import io.rihla.workbench.applinks.LinkSettings;
import io.rihla.workbench.jira.content.JiraContent;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.IssueFields;
import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.permission.Grant;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.permission.Subject;
import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.plugin.ModuleState;
import io.rihla.workbench.product.HostedProduct;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the two plugins that are not Rihla do in Jira, and in both products alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesInJiraTest {

    private SampleSite site;
    private HostedProduct confluence;
    private HostedProduct jira;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        site = new SampleSite(data);
        confluence = site.confluence();
        jira = site.jira();
    }

    @AfterAll
    void stop() throws Exception {
        site.close();
    }

    @Test
    void theTrackersSearchIsAskedByAPluginAndAsksItsFunction() {
        JiraContent tracker = jira.services().get(JiraContent.class);
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
        assertThat(site.get(jira, search, null).body())
                .contains("Log in to find issues by their number.", "\"total\":0");
        assertThat(site.get(jira, search.replace("" + id, "x"), "admin").body())
                .contains("'x' is no number of an issue.");
    }

    private String found(String jql, String user) {
        String address = "/rest/ledger-search/1.0/found?jql=" + jql;
        return site.get(jira, address, user).body();
    }

    @Test
    void theDashboardItemIsDrawnByItsTemplateBeforeItsScript() {
        String items = "/rest/workbench/1.0/dashboards/10000/items";
        site.send(
                SampleSite.request(jira, items, "admin")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"module\":\"%s:greeting-item\"}"
                                                .formatted(SampleSite.GREETER))));

        String address = "/secure/Dashboard.jspa?selectPageId=10000";
        Document shown = Jsoup.parse(site.get(jira, address, "editor").body());
        Element item = shown.selectFirst(".dashboard-item");

        assertThat(item.selectFirst(".greeter-hello").text())
                .contains("Hello Edgar Editor, from the dashboard");
        assertThat(item.attr("data-editable")).isEqualTo("false");
        assertThat(shown.select("script[src*=atl.dashboard]")).hasSize(1);
        assertThat(site.get(jira, address, null).body()).doesNotContain("from the dashboard");
    }

    @Test
    void thePanelAndTheMenuItemKnowTheirIssue() {
        JiraContent tracker = jira.services().get(JiraContent.class);
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

        Document shown = Jsoup.parse(site.get(jira, "/browse/" + key, "editor").body());
        assertThat(shown.select("#viewissuesidebar .greeter-hello").text())
                .contains("Hello editor at GREET-1 of GREET/jira");
        assertThat(shown.select("#opsbar-operations-operations #greeter-issue-item").attr("href"))
                .isEqualTo("/jira/plugins/servlet/greeter/hello?issue=GREET-1");
        assertThat(site.get(jira, "/browse/" + key, null).body())
                .contains("GREET-1")
                .doesNotContain("greeter-hello");
    }

    @Test
    void allModulesAreEnabledInBothProducts() {
        for (HostedProduct product : site.products()) {
            for (String key : List.of(SampleSite.GREETER, SampleSite.LEDGER)) {
                InstalledPlugin plugin = product.plugins().find(key).orElseThrow();
                assertThat(plugin.error()).isEmpty();
                assertThat(plugin.modules()).isNotEmpty().allMatch(ModuleState::enabled);
            }
        }
    }

    @Test
    void theAdministratorsLinkStandsInEachProductsMenu() {
        assertThat(menuItem(confluence).text()).isEqualTo("Say hello");
        assertThat(menuItem(jira).attr("href")).isEqualTo("/jira/plugins/servlet/greeter/hello");
    }

    private Elements menuItem(HostedProduct product) {
        return Jsoup.parse(site.get(product, "/plugins/servlet/upm", "admin").body())
                .select("#greeter-hello");
    }

    @Test
    void eachProductSignsWithItsOwnPeopleAndDatabase() {
        assertThat(site.get(confluence, "/rest/ledger/1.0/entries/place", "admin").body())
                .contains("wiki: " + site.fullName(), "H2");
        assertThat(site.get(jira, "/rest/ledger/1.0/entries/place", "admin").body())
                .contains("tracker: ", "H2");
    }

    @Test
    void aPluginAsksTheOtherProductAsWhoeverLooks() {
        for (HostedProduct product : site.products()) {
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
        return site.get(product, "/rest/greeter/1.0/neighbours?as=" + as, user).body();
    }
}
