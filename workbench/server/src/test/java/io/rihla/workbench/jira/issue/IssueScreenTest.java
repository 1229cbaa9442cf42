package io.rihla.workbench.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.api.model.WebPanel;
import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.JiraSite.Reply;
import io.rihla.workbench.jira.TrackerFixture;
import io.rihla.workbench.jira.model.Constants;
import io.rihla.workbench.jira.model.JiraIssue;
import io.rihla.workbench.jira.model.RemoteLink;
import io.rihla.workbench.services.FakePlugin;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueScreenTest {

    private JiraSite site;
    private TrackerFixture tracker;
    private FakePlugin plugin;

    @BeforeEach
    void start(@TempDir Path home, @TempDir Path files) throws Exception {
        site = new JiraSite(home);
        tracker = new TrackerFixture(site);
        plugin = new FakePlugin("p", files);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    private Document page(String user, JiraIssue issue) throws Exception {
        Reply reply = site.get(user, "/browse/" + issue.key());
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }

    @Test
    void textsStandAsTheyWereTypedAndNothingInThemRuns() throws Exception {
        JiraIssue issue =
                tracker.issue(
                        "<script>x</script> سلة",
                        "One <b>\nline\n\nSee https://example.com/?a=1&b=2. And javascript:x");

        Document page = page("editor", issue);

        assertThat(page.selectFirst("h1 bdi").text()).isEqualTo("<script>x</script> سلة");
        Element description = page.selectFirst("#description-val");
        assertThat(description.select("p")).hasSize(2);
        assertThat(description.selectFirst("p").wholeText()).isEqualTo("One <b>\nline");
        assertThat(description.select("a").eachAttr("href"))
                .containsExactly("https://example.com/?a=1&b=2");
        assertThat(page.select("meta[name=ajs-issue-key]").attr("content")).isEqualTo(issue.key());
    }

    @Test
    void anIssueThatIsHiddenLooksLikeOneThatIsMissing() throws Exception {
        JiraIssue issue = tracker.closedIssue("secret");

        Reply hidden = site.get("editor", "/browse/" + issue.key());
        Reply missing = site.get("editor", "/browse/SHOP-999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().select("#content").html())
                .isEqualTo(missing.page().select("#content").html());
        assertThat(hidden.text()).doesNotContain("secret");
        assertThat(page("admin", issue).text()).contains("secret", "Closed");
        for (String key : new String[] {issue.key(), "SHOP-999"}) {
            assertThat(site.get("", "/browse/" + key).address().getPath())
                    .isEqualTo("/jira/login.jsp");
        }
    }

    @Test
    void linksAreShownAsFarAsTheViewerSeesTheirOtherEnd() throws Exception {
        JiraIssue issue = tracker.issue("one", "");
        JiraIssue other = tracker.issue("two", "");
        JiraIssue closed = tracker.closedIssue("three");
        String blocks = Constants.linkType("Blocks").orElseThrow().id();
        tracker.content.links().create(blocks, other.id(), issue.id(), null);
        tracker.content.links().create(blocks, issue.id(), closed.id(), null);
        tracker.content
                .remoteLinks()
                .put(
                        RemoteLink.to(
                                issue.id(),
                                "rihla-p1",
                                "https://wiki.example/x",
                                "Customer journey"));
        tracker.content
                .remoteLinks()
                .put(RemoteLink.to(issue.id(), "bad", "javascript:x()", "Bad"));

        Element links = page("editor", issue).selectFirst("#linkingmodule");

        assertThat(links.select("h3").eachText()).containsExactly("is blocked by", "links to");
        assertThat(links.select(".issue-link").eachText()).containsExactly(other.key());
        assertThat(links.select("[data-global-id=rihla-p1] a").attr("href"))
                .isEqualTo("https://wiki.example/x");
        assertThat(links.select("[data-global-id=bad] a").attr("href")).isEqualTo("#");
        assertThat(page("admin", issue).select("#linkingmodule h3").eachText())
                .containsExactly("blocks", "is blocked by", "links to");
    }

    @Test
    void aMovedIssueIsFoundByItsOldKey() throws Exception {
        JiraIssue issue = tracker.issue("one", "");
        tracker.content.issues().move(issue.id(), tracker.care.id(), null, null);

        Reply reply = site.get("editor", "/browse/" + issue.key());

        assertThat(reply.address().getPath()).isEqualTo("/jira/browse/CARE-1");
        assertThat(site.get("editor", "/browse/SHOP").address().getPath())
                .isEqualTo("/jira/projects/SHOP");
    }

    /** Fails. */
    public static final class Failing implements WebPanel {

        @Override
        public String getHtml(Map<String, Object> context) {
            throw new IllegalStateException("deliberate");
        }

        @Override
        public void writeHtml(Writer writer, Map<String, Object> context) {
            throw new IllegalStateException("deliberate");
        }
    }

    @Test
    void panelsStandOnBothSidesAndAFailingOneCostsASentence() throws Exception {
        plugin.file("panel.html", "<b>drawn</b>");
        String view = "<resource name=\"view\" type=\"static\" location=\"panel.html\"/>";
        for (String side : new String[] {"left", "right"}) {
            site.enable(
                    plugin,
                    "<web-panel key=\"%s\" location=\"atl.jira.view.issue.%s.context\" weight=\"9\"><label>On the %s</label>%s</web-panel>"
                            .formatted(side, side, side, view));
        }
        site.enable(
                plugin,
                "<web-panel key=\"bad\" location=\"atl.jira.view.issue.right.context\" class=\"%s\"/>"
                        .formatted(Failing.class.getName()));

        Document page = page("editor", tracker.issue("one", ""));

        assertThat(page.select(".issue-main-column [data-panel]").text())
                .isEqualTo("On the left drawn");
        assertThat(page.select("#viewissuesidebar [data-panel]").eachText())
                .containsExactly("On the right drawn", "This panel could not be drawn.");
        assertThat(page.text()).doesNotContain("deliberate");
    }

    private void itemUnder(String key, String condition, String permission) throws Exception {
        site.enable(
                plugin,
                """
                <web-item key="%s" section="jira.issue.tools"><label>%s</label><link>/x?id=$issue.id&amp;p=${project.key}&amp;u=${user.username}</link>
                <condition class="com.atlassian.jira.plugin.webfragment.conditions.%s"><param name="permission">%s</param></condition></web-item>
                """
                        .formatted(key, key, condition, permission));
    }

    @Test
    void theProductsConditionsAskAboutTheViewerAndTheIssue() throws Exception {
        itemUnder("known", "UserLoggedInCondition", "");
        itemUnder("administers", "HasProjectPermissionCondition", "ADMINISTER_PROJECTS");
        itemUnder("edits", "HasIssuePermissionCondition", "edit");
        JiraIssue issue = tracker.issue("one", "");

        assertThat(page("editor", issue).select("#jira-issue-tools a").eachText())
                .containsExactly("known", "edits");
        assertThat(page("admin", issue).select("#jira-issue-tools a").eachText())
                .containsExactly("known", "administers", "edits");
        assertThat(page("editor", issue).selectFirst("#jira-issue-tools a").attr("href"))
                .isEqualTo("/jira/x?id=%d&p=SHOP&u=editor".formatted(issue.id()));
    }

    @Test
    void pluginsPutItemsIntoTheMenus() throws Exception {
        for (String section :
                new String[] {
                    "operations-top-level",
                    "operations-operations",
                    "operations-subtasks",
                    "jira.issue.tools"
                }) {
            site.enable(
                    plugin,
                    "<web-item key=\"i-%s\" section=\"%s\" weight=\"9\"><label>Into %s</label><link linkId=\"to-%s\">/x?id=${issue.id}</link></web-item>"
                            .formatted(section, section, section, section.replace('.', '-')));
        }

        JiraIssue issue = tracker.issue("one", "");
        Document page = page("editor", issue);

        assertThat(page.select("#opsbar-operations > a").eachText())
                .containsExactly("Edit", "Comment", "Assign", "Into operations-top-level");
        assertThat(page.select("#opsbar-operations-operations a").eachText())
                .containsExactly("Move", "Link", "Into operations-operations");
        assertThat(page.select("#opsbar-operations-subtasks a").eachText())
                .containsExactly("Into operations-subtasks");
        assertThat(page.select("#to-jira-issue-tools").attr("href")).startsWith("/jira/x?id=");
    }
}
