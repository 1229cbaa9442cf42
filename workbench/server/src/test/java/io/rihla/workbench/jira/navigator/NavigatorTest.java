package io.rihla.workbench.jira.navigator;

import static io.rihla.workbench.jira.search.SearchedSite.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.search.SearchedSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Searching, keeping a search and putting it on a board, with the mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NavigatorTest {

    private SearchedSite searched;
    private JiraSite site;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        searched = new SearchedSite(folder);
        site = searched.site;
    }

    @AfterAll
    void stop() throws Exception {
        searched.close();
    }

    private Document search(String user, String jql) throws Exception {
        return site.get(user, "/issues/?jql=" + encoded(jql)).page();
    }

    private static List<String> keys(Document page) {
        return page.select("[data-issue-key]:not(a)").eachAttr("data-issue-key");
    }

    @Test
    void showsWhatTheViewerMaySee() throws Exception {
        Document page = search("viewer", "project = FIX order by key");

        assertThat(keys(page)).containsExactly("FIX-1", "FIX-2");
        assertThat(page.select("#result-count").text()).isEqualTo("1–2 of 2");
        assertThat(page.select("#issuetable b")).isEmpty();
        assertThat(page.select("#issuetable").text()).contains("<b>Bold</b> claim", "Unresolved");
        assertThat(keys(search("editor", "project = FIX order by key"))).contains("FIX-3");
        assertThat(keys(search("", "order by key"))).isEmpty();
    }

    @Test
    void whatIsTickedGoesToTheBulkChange() throws Exception {
        Document page = search("viewer", "project = FIX order by key");

        assertThat(page.select("#bulk-form").attr("action")).endsWith("/secure/BulkChange.jspa");
        assertThat(page.select("#bulk-form input[name=issue]").eachAttr("value"))
                .containsExactly("FIX-1", "FIX-2");
        assertThat(page.select("#bulk-form button").text()).isEqualTo("Bulk Change");
    }

    @Test
    void saysWhatIsWrongAndWarns() throws Exception {
        assertThat(search("viewer", "project FIX").select("#jql-errors").text())
                .contains("Expecting operator but got 'FIX'");
        assertThat(search("viewer", "key = FIX-3").select("#jql-errors").text())
                .isEqualTo("An issue with key 'FIX-3' does not exist for field 'key'.");
        Document warned = search("viewer", "id in stub(odd)");
        assertThat(warned.select("#jql-warnings").text()).isEqualTo("An odd argument.");
        assertThat(warned.select("#no-results")).hasSize(1);
    }

    @Test
    void aSavedAndSharedFilterShowsEachTheirOwn() throws Exception {
        JiraSite.Reply page = site.get("editor", "/issues/?jql=" + encoded("project = FIX"));
        JiraSite.Reply saved =
                site.submit(
                        "editor",
                        page,
                        "#save-filter-form",
                        "filterName",
                        "كل شيء",
                        "share",
                        "GROUP:jira-software-users");
        String address = saved.address().toString().replaceFirst(".*/jira", "");

        assertThat(keys(saved.page())).contains("FIX-3");
        assertThat(keys(site.get("viewer", address).page())).doesNotContain("FIX-3").hasSize(2);
        Element row =
                site.get("viewer", "/secure/ManageFilters.jspa")
                        .page()
                        .selectFirst("tr:has(bdi:contains(كل شيء))");
        assertThat(row.text())
                .contains("Edgar Editor", "jira-software-users")
                .doesNotContain("Edit ");
        assertThat(
                        site.get("", address)
                                .page()
                                .select("#jira-error, form#login-form, form[action*=login]"))
                .isNotEmpty();
    }

    @Test
    void aFilterIsChangedAndDeletedByItsOwnerOnly() throws Exception {
        JiraSite.Reply page = site.get("editor", "/issues/?jql=" + encoded("key = FIX-1"));
        JiraSite.Reply saved =
                site.submit(
                        "editor",
                        page,
                        "#save-filter-form",
                        "filterName",
                        "One",
                        "share",
                        "GLOBAL:");
        String id = saved.address().toString().replaceFirst(".*filter=", "");
        String edit = "/secure/EditFilter.jspa?filterId=" + id;

        assertThat(site.get("viewer", edit).status()).isEqualTo(403);
        JiraSite.Reply changed =
                site.submit(
                        "editor",
                        site.get("editor", edit),
                        "#filter-form",
                        "jql",
                        "key = FIX-2",
                        "share",
                        "");
        assertThat(keys(changed.page())).containsExactly("FIX-2");
        assertThat(site.get("viewer", "/issues/?filter=" + id).status()).isEqualTo(400);

        JiraSite.Reply filters = site.get("editor", "/secure/ManageFilters.jspa");
        String like = "tr[data-filter-id=" + id + "] form";
        Document liked = site.submit("editor", filters, like).page();
        assertThat(liked.select(like + " button").attr("aria-pressed")).isEqualTo("true");

        site.submit("editor", site.get("editor", edit), "form[action*=DeleteFilter]");
        assertThat(site.get("editor", "/issues/?filter=" + id).status()).isEqualTo(400);
    }

    @Test
    void aBoardSortsTheFiltersIssuesAsTheViewerSeesThem() throws Exception {
        JiraSite.Reply page =
                site.get("editor", "/issues/?jql=" + encoded("project = FIX order by key"));
        site.submit(
                "editor", page, "#save-filter-form", "filterName", "Board", "share", "LOGGED_IN:");
        JiraSite.Reply boards = site.get("editor", "/secure/ManageRapidViews.jspa");
        String filter = boards.page().selectFirst("option:contains(Board)").val();
        JiraSite.Reply board =
                site.submit("editor", boards, "#board-form", "name", "Fixes", "filterId", filter);
        String address = board.address().toString().replaceFirst(".*/jira", "");

        assertThat(cards(board.page(), "new")).containsExactly("FIX-1", "FIX-3");
        assertThat(cards(board.page(), "done")).containsExactly("FIX-2");
        Document seen = site.get("viewer", address).page();
        assertThat(cards(seen, "new")).containsExactly("FIX-1");
        assertThat(seen.select("#column-new").text()).isEqualTo("To Do (1)");
        assertThat(seen.select("#column-indeterminate").text()).isEqualTo("In Progress (0)");
        assertThat(site.get("viewer", "/secure/RapidBoard.jspa?rapidView=999").status())
                .isEqualTo(404);
        assertThat(site.get("", "/secure/ManageRapidViews.jspa").page().select("#boards"))
                .isEmpty();
    }

    private static List<String> cards(Document board, String category) {
        return board.select("section[data-category=" + category + "] li")
                .eachAttr("data-issue-key");
    }
}
