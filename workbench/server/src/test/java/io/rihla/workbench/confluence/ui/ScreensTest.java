package io.rihla.workbench.confluence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.confluence.content.SpacePermission;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.search.SearchIndex;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private SiteFixture site;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        site = new SiteFixture(home);
    }

    @AfterAll
    void stop() throws Exception {
        site.close();
    }

    @Test
    void showsEachPersonTheirSpaces() throws Exception {
        assertThat(site.get("viewer", "/").page().select("#space-list a").eachText())
                .containsExactly("Customer experience");
        assertThat(site.get("manager", "/").page().select("#space-list a").eachText())
                .containsExactly("Clinica", "Customer experience");
        assertThat(site.get("viewer", "/display/CLINIC").status()).isEqualTo(404);
    }

    @Test
    void leadsAnonymousVisitorsToTheLogInUntilTheyAreLetIn(TestInfo test) throws Exception {
        WikiPage page = page("DEMO", test, "<p>open</p>");
        String path = "/pages/viewpage.action?pageId=" + page.id();
        assertThat(site.get("", path).address().getPath()).endsWith("/login.action");

        SiteFixture.Reply admin = site.get("admin", "/admin/permissions/globalpermissions.action");
        site.submit("admin", admin, "main form", "anonymous", "on");
        SiteFixture.Reply space = site.get("admin", "/spaces/spacepermissions.action?key=DEMO");
        assertThat(space.page().select("input[value=\"VIEW viewer\"][checked]")).hasSize(1);
        site.content()
                .spaces()
                .permissions(
                        space("DEMO"),
                        Stream.concat(
                                        site.content().spaces().permissions(space("DEMO")).stream(),
                                        Stream.of(
                                                new SpacePermission(
                                                        SpaceRight.VIEW, Subject.ANONYMOUS)))
                                .toList());

        assertThat(site.get("", path).page().select("#main-content").text()).isEqualTo("open");

        SiteFixture.Reply again = site.get("admin", "/admin/permissions/globalpermissions.action");
        assertThat(again.page().select("#anonymous-use[checked]")).hasSize(1);
        site.post(
                "admin",
                "/admin/permissions/globalpermissions.action",
                Map.of("atl_token", again.page().select("main input[name=atl_token]").val()));
        assertThat(site.get("", path).address().getPath()).endsWith("/login.action");
    }

    @Test
    void createsEditsAndRestoresAPage(TestInfo test) throws Exception {
        String title = test.getDisplayName() + " \"رحلة\" <b>";
        SiteFixture.Reply form = site.get("editor", "/pages/createpage.action?spaceKey=DEMO");
        SiteFixture.Reply made =
                site.submit(
                        "editor",
                        form,
                        "#createpageform",
                        "title",
                        title,
                        "wysiwygContent",
                        "<p>one</p>\r\n<p>&amp;</p>");
        assertThat(made.page().select("#title-text").text()).isEqualTo(title);
        assertThat(made.page().select("#title-text b")).isEmpty();
        String id = made.page().select("meta[name=ajs-page-id]").attr("content");

        SiteFixture.Reply edit = site.get("editor", "/pages/editpage.action?pageId=" + id);
        assertThat(edit.page().select("#wysiwygTextarea").first().wholeText())
                .isEqualTo("<p>one</p>\n<p>&amp;</p>");
        SiteFixture.Reply saved =
                site.submit(
                        "editor",
                        edit,
                        "#editpageform",
                        "wysiwygContent",
                        "<p>two</p>",
                        "versionComment",
                        "why");
        assertThat(saved.page().select("#main-content").text()).isEqualTo("two");

        SiteFixture.Reply late =
                site.submit("editor", edit, "#editpageform", "wysiwygContent", "<p>mine</p>");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#wysiwygTextarea").first().wholeText())
                .isEqualTo("<p>mine</p>");

        SiteFixture.Reply history =
                site.get("editor", "/pages/viewpreviousversions.action?pageId=" + id);
        assertThat(history.page().select("#page-history-container tbody tr")).hasSize(2);
        assertThat(history.text()).contains("why");
        String old = history.page().select("tbody tr").last().selectFirst("a").attr("href");
        SiteFixture.Reply oldPage = site.get("viewer", old.substring("/confluence".length()));
        assertThat(oldPage.page().select("#page-history-warning").text()).contains("version 1");
        assertThat(oldPage.page().select("#main-content").text()).isEqualTo("one &");
        assertThat(oldPage.page().select("#page-history-warning form")).isEmpty();
        SiteFixture.Reply restored = site.submit("editor", history, "#page-history-container form");
        assertThat(restored.page().select("#main-content").text()).isEqualTo("one &");
    }

    @Test
    void givesBrokenTextBackWithTheReason() throws Exception {
        SiteFixture.Reply form = site.get("editor", "/pages/createpage.action?spaceKey=DEMO");

        SiteFixture.Reply refused =
                site.submit(
                        "editor",
                        form,
                        "#createpageform",
                        "title",
                        "Broken",
                        "wysiwygContent",
                        "<p>open");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#editor-error").text()).contains("Error parsing xhtml");
        assertThat(refused.page().select("#wysiwygTextarea").first().wholeText())
                .isEqualTo("<p>open");
        assertThat(refused.page().select("#content-title").val()).isEqualTo("Broken");
    }

    @Test
    void takesNoFormWithoutTheToken(TestInfo test) throws Exception {
        WikiPage page = page("DEMO", test, "");

        SiteFixture.Reply refused =
                site.post("editor", "/pages/removepage.action", Map.of("pageId", "" + page.id()));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(site.content().pages().byId(page.id()).orElseThrow().status().word())
                .isEqualTo("current");
    }

    @Test
    void movesCopiesTrashesAndRestores(TestInfo test) throws Exception {
        WikiPage page = page("DEMO", test, "<p>x</p>");
        SiteFixture.Reply moved =
                site.submit(
                        "editor",
                        site.get("editor", "/pages/movepage.action?pageId=" + page.id()),
                        "main form",
                        "spaceKey",
                        "CLINIC",
                        "parentTitle",
                        "Clinica");
        assertThat(moved.page().select("#breadcrumbs a").eachText())
                .containsExactly("Clinica", "Clinica");

        SiteFixture.Reply copy =
                site.submit(
                        "editor",
                        site.get("editor", "/pages/copypage.action?pageId=" + page.id()),
                        "main form");
        assertThat(copy.page().select("#title-text").text()).startsWith("Copy of ");

        site.submit(
                "editor",
                site.get("editor", "/pages/removepage.action?pageId=" + page.id()),
                "main form");
        assertThat(site.get("editor", "/pages/viewpage.action?pageId=" + page.id()).status())
                .isEqualTo(404);
        assertThat(site.get("editor", "/pages/viewtrash.action?key=CLINIC").status())
                .isEqualTo(403);
        SiteFixture.Reply trash = site.get("admin", "/pages/viewtrash.action?key=CLINIC");
        SiteFixture.Reply restored = site.submit("admin", trash, "#trash-table form");
        assertThat(restored.page().select("#main-content").text()).isEqualTo("x");
    }

    @Test
    void restrictsAPageAndAllBelow(TestInfo test) throws Exception {
        WikiPage page = page("DEMO", test, "");
        WikiPage child =
                site.content().pages().create("DEMO", page.id(), page.title() + " child", "", null);
        String path = "/pages/viewpage.action?pageId=" + child.id();
        assertThat(site.get("viewer", path).status()).isEqualTo(200);

        site.submit(
                "editor",
                site.get("editor", "/pages/restrictions.action?pageId=" + page.id()),
                "main form",
                "view",
                "editor, @confluence-administrators");

        assertThat(site.get("viewer", path).status()).isEqualTo(404);
        assertThat(site.get("manager", path).status()).isEqualTo(404);
        assertThat(
                        site.get("editor", "/pages/restrictions.action?pageId=" + child.id())
                                .page()
                                .select("#inherited-restrictions a")
                                .text())
                .isEqualTo(page.title());
        site.product.services().get(SearchIndex.class).flush();
        assertThat(
                        site.get("editor", "/dosearchsite.action?queryString=restrictsAPage")
                                .page()
                                .select("#search-results a"))
                .isNotEmpty();
        assertThat(
                        site.get("viewer", "/dosearchsite.action?queryString=restrictsAPage")
                                .page()
                                .select("#search-results a"))
                .isEmpty();
        assertThat(site.get("viewer", "/collector/pages.action?key=DEMO").text())
                .doesNotContain(page.title());
    }

    @Test
    void findsPagesByTheirWords(TestInfo test) throws Exception {
        WikiPage page = page("DEMO", test, "<p>an unusual wordlet</p>");
        site.product.services().get(SearchIndex.class).flush();

        assertThat(
                        site.get("viewer", "/dosearchsite.action?queryString=WORDLET")
                                .page()
                                .select("#search-results a")
                                .attr("href"))
                .endsWith("pageId=" + page.id());
    }

    @Test
    void rendersForPrintersAndMailsWithTheViewersRights(TestInfo test) throws Exception {
        WikiPage page = page("CLINIC", test, "<p>x</p>");

        for (String path : new String[] {"/exportword", "/pages/pdf", "/email"}) {
            SiteFixture.Reply reply = site.get("editor", path + "?pageId=" + page.id());
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.page().select("body > p").text()).isEqualTo("x");
            assertThat(reply.page().select("script")).isEmpty();
            assertThat(site.get("viewer", path + "?pageId=" + page.id()).status()).isEqualTo(404);
        }
    }

    @Test
    void keepsTheAdministrationToAdministrators() throws Exception {
        assertThat(site.get("editor", "/admin/console.action").status()).isEqualTo(403);
        assertThat(site.get("editor", "/spaces/createspace.action").status()).isEqualTo(403);
        assertThat(site.get("editor", "/spaces/spacepermissions.action?key=DEMO").status())
                .isEqualTo(403);
        assertThat(site.get("admin", "/admin").status()).isEqualTo(200);
        assertThat(site.get("editor", "/no/such/page").status()).isEqualTo(404);
    }

    @Test
    void offersTheProductsLanguagesOnly() throws Exception {
        SiteFixture.Reply profile = site.get("viewer", "/users/viewmyprofile.action");

        assertThat(profile.page().select("#user-language option").eachAttr("value"))
                .contains("ro-RO")
                .doesNotContain("ar");
    }

    private WikiSpace space(String key) {
        return site.content().spaces().byKey(key).orElseThrow();
    }

    private WikiPage page(String spaceKey, TestInfo test, String body) {
        return site.content()
                .pages()
                .create(
                        spaceKey,
                        space(spaceKey).homePageId(),
                        test.getTestMethod().orElseThrow().getName(),
                        body,
                        null);
    }
}
