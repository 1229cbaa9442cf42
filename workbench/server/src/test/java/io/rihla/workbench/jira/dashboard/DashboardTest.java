package io.rihla.workbench.jira.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.JiraSite.Reply;
import io.rihla.workbench.services.FakePlugin;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardTest {

    private static final String REST = DashboardRest.PATH;

    private JiraSite site;
    private FakePlugin plugin;

    @BeforeEach
    void start(@TempDir Path home, @TempDir Path files) throws Exception {
        site = new JiraSite(home);
        plugin = new FakePlugin("p", files);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    private AutoCloseable item(String key, String more) throws Exception {
        return site.enable(
                plugin,
                """
                <dashboard-item key="%s" configurable="true"><definition><title>The %s</title>
                <categories><category>Jira</category></categories><author><name>Us</name></author></definition>
                <description>About it</description><amd-module>p/%s</amd-module>%s</dashboard-item>
                """
                        .formatted(key, key, key, more));
    }

    private String newDashboard(String share) throws Exception {
        Reply made = site.json("editor", "POST", REST, "{\"name\":\"Fixes\"" + share + "}");
        assertThat(made.status()).isEqualTo(200);
        return made.text().replaceFirst(".*?\"id\":(\\d+).*", "$1");
    }

    private String add(String dashboard, String body) throws Exception {
        Reply added = site.json("editor", "POST", REST + "/" + dashboard + "/items", body);
        assertThat(added.status()).isEqualTo(200);
        return added.text().replaceFirst(".*?\"id\":(\\d+).*", "$1");
    }

    private Reply shown(String user, String dashboard) throws Exception {
        return site.get(user, "/secure/Dashboard.jspa?selectPageId=" + dashboard);
    }

    @Test
    void aGalleryOffersWhatPluginsBringAndPutsItOnTheDashboard() throws Exception {
        item("clock", "");
        String id = newDashboard("");

        Reply gallery = site.get("editor", "/secure/AddDashboardItem.jspa?selectPageId=" + id);
        Element card = gallery.page().selectFirst("[data-module=p:clock]");
        assertThat(card.text()).contains("The clock", "By Us", "Jira", "About it");
        Reply after = site.submit("editor", gallery, "[data-module=p:clock] form");

        Element box = after.page().selectFirst(".dashboard-item");
        assertThat(box.attr("data-amd-module")).isEqualTo("p/clock");
        assertThat(box.attr("data-configurable")).isEqualTo("true");
        assertThat(box.attr("data-configured")).isEqualTo("false");
        assertThat(box.selectFirst("h2").text()).isEqualTo("The clock");
    }

    @Test
    void preferencesArriveAsHtml() throws Exception {
        item("clock", "");
        String id = newDashboard("");
        String item = add(id, "{\"module\":\"p:clock\"}");

        Reply saved =
                site.json(
                        "editor",
                        "PUT",
                        REST + "/" + id + "/items/" + item,
                        "{\"preferences\":{\"jql\":\"a < 'b' & c\",\"refresh\":15,\"none\":null}}");

        assertThat(saved.text())
                .contains("\"encoded\":{\"jql\":\"a &lt; &#39;b&#39; &amp; c\"")
                .contains(
                        "\"preferences\":{\"jql\":\"a < 'b' & c\",\"refresh\":\"15\",\"none\":\"null\"}");
        Element box = shown("editor", id).page().selectFirst(".dashboard-item");
        assertThat(box.attr("data-configured")).isEqualTo("true");
        assertThat(box.attr("data-preferences")).contains("a &lt; &#39;b&#39; &amp; c");
    }

    @Test
    void preferencesReplaceThoseBefore() throws Exception {
        String id = newDashboard("");
        String item = add(id, "{\"module\":\"p:x\",\"preferences\":{\"a\":\"1\",\"b\":\"2\"}}");

        String address = REST + "/" + id + "/items/" + item;
        assertThat(site.json("editor", "PUT", address, "{\"preferences\":{\"b\":\"3\"}}").text())
                .contains("\"preferences\":{\"b\":\"3\"}");
    }

    /** Says who is looked for. */
    public static final class Naming implements ContextProvider {

        @Override
        public void init(Map<String, String> params) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            throw new IllegalStateException("deliberate");
        }
    }

    /** Hides what it stands at. */
    public static final class Never implements Condition {

        @Override
        public void init(Map<String, String> params) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return false;
        }
    }

    @Test
    void anItemThatFailsOrIsHiddenOrGoneCostsASentence() throws Exception {
        plugin.file("view.html", "<b>drawn</b>");
        String view = "<resource name=\"view\" type=\"static\" location=\"view.html\"/>";
        item("good", view);
        item(
                "failing",
                "<context-provider class=\"%s\"/>%s".formatted(Naming.class.getName(), view));
        item("hidden", "<condition class=\"%s\"/>%s".formatted(Never.class.getName(), view));
        AutoCloseable leaving = item("leaving", view);
        String id = newDashboard("");
        for (String key : new String[] {"failing", "hidden", "leaving", "good"}) {
            add(id, "{\"module\":\"p:%s\"}".formatted(key));
        }
        leaving.close();

        Reply page = shown("editor", id);
        assertThat(page.page().select(".dashboard-item")).hasSize(4);
        assertThat(page.page().select(".dashboard-item-content").eachText())
                .containsExactly(
                        "This panel could not be drawn.",
                        "The app that brings this item is not enabled, or not for you.",
                        "The app that brings this item is not enabled, or not for you.",
                        "drawn");
        assertThat(site.get("editor", "/secure/AddDashboardItem.jspa?selectPageId=" + id).text())
                .contains("p:good")
                .doesNotContain("p:hidden", "p:leaving");
    }

    @Test
    void itemsMoveAndStayWhenTheLayoutLosesAColumn() throws Exception {
        String id = newDashboard(",\"layout\":\"AAA\"");
        String first = add(id, "{\"module\":\"p:a\"}");
        String second = add(id, "{\"module\":\"p:b\"}");
        String third = add(id, "{\"module\":\"p:c\",\"column\":2}");

        site.json(
                "editor", "PUT", REST + "/" + id + "/items/" + third, "{\"column\":0,\"place\":0}");
        site.json(
                "editor",
                "PUT",
                REST + "/" + id + "/items/" + second,
                "{\"column\":9,\"place\":9}");
        assertThat(columns(id)).containsExactly(third + " " + first, "", second);

        Reply form = site.get("editor", "/secure/EditDashboard.jspa?selectPageId=" + id);
        site.submit("editor", form, "#dashboard-form", "layout", "AA", "name", "Fewer");
        assertThat(columns(id)).containsExactly(third + " " + first, second);

        Reply page = shown("editor", id);
        site.submit(
                "editor",
                page,
                "#gadget-" + first + "-chrome form[action$=RemoveDashboardItem.jspa]");
        assertThat(columns(id)).containsExactly(third, second);
    }

    private java.util.List<String> columns(String id) throws Exception {
        return shown("editor", id).page().select(".dashboard-column").stream()
                .map(
                        column ->
                                String.join(
                                        " ",
                                        column.select(".dashboard-item").eachAttr("data-item-id")))
                .toList();
    }

    @Test
    void aPrivateDashboardLooksLikeAMissingOne() throws Exception {
        String id = newDashboard("");

        Reply hidden = shown("viewer", id);
        Reply missing = shown("viewer", "99999");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().select("#content").html())
                .isEqualTo(missing.page().select("#content").html());
        assertThat(shown("", id).address().getPath()).isEqualTo("/jira/login.jsp");
        assertThat(site.get("viewer", REST + "/" + id).status()).isEqualTo(404);
        assertThat(site.get("viewer", "/secure/Dashboards.jspa").text()).doesNotContain("Fixes");
    }

    @Test
    void sharingReachesAGroupOrEveryone() throws Exception {
        String group = newDashboard(",\"share\":\"group\",\"group\":\"jira-administrators\"");
        String everyone = newDashboard(",\"share\":\"everyone\"");

        assertThat(shown("admin", group).status()).isEqualTo(200);
        assertThat(shown("viewer", group).status()).isEqualTo(404);
        assertThat(shown("viewer", everyone).status()).isEqualTo(200);
        assertThat(shown("", everyone).page().select("h1").text()).isEqualTo("Fixes");
        assertThat(site.get("viewer", "/secure/Dashboards.jspa").page().select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void onlyItsOwnerChangesADashboard() throws Exception {
        String id = newDashboard(",\"share\":\"everyone\"");
        String item = add(id, "{\"module\":\"p:a\"}");

        String address = REST + "/" + id + "/items/" + item;
        assertThat(site.json("viewer", "PUT", address, "{\"preferences\":{}}").status())
                .isEqualTo(403);
        assertThat(shown("viewer", id).page().select(".dashboard-item-menu")).isEmpty();
        assertThat(site.get("viewer", "/secure/EditDashboard.jspa?selectPageId=" + id).status())
                .isEqualTo(403);
        assertThat(shown("editor", "10000").page().select("#add-gadget")).isEmpty();
        assertThat(shown("admin", "10000").page().select("#add-gadget")).hasSize(1);
    }

    @Test
    void formsNeedTheSessionsToken() throws Exception {
        assertThat(
                        site.post(
                                        "editor",
                                        "/secure/CreateDashboard.jspa",
                                        Map.of("name", "x", "atl_token", "guess"))
                                .status())
                .isEqualTo(403);
        Reply form = site.get("editor", "/secure/CreateDashboard.jspa");
        assertThat(site.submit("editor", form, "#dashboard-form", "name", "<b>").text())
                .contains("&lt;b&gt;");
    }
}
