package io.rihla.workbench.jira.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.jira.JiraSite;
import io.rihla.workbench.jira.JiraSite.Reply;
import io.rihla.workbench.jira.TrackerFixture;
import io.rihla.workbench.jira.model.JiraVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectScreensTest {

    private JiraSite site;
    private TrackerFixture tracker;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        site = new JiraSite(home);
        tracker = new TrackerFixture(site);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    @Test
    void aProjectShowsWhatItsViewerMaySee() throws Exception {
        tracker.issue("open", "");
        tracker.closedIssue("closed");

        Reply page = site.get("editor", "/projects/SHOP");
        assertThat(page.page().select("#recent-issues tbody tr")).hasSize(1);
        assertThat(page.text()).doesNotContain("closed", "add-version");
        assertThat(site.get("admin", "/projects/SHOP").page().select("#recent-issues tbody tr"))
                .hasSize(2);
    }

    @Test
    void aProjectThatGrantsNothingLooksLikeAMissingOne() throws Exception {
        tracker.content.projects().grant(tracker.care.id(), List.of());

        Reply hidden = site.get("editor", "/projects/CARE");
        Reply missing = site.get("editor", "/projects/NONE");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().select("#content").html().replace("CARE", "NONE"))
                .isEqualTo(missing.page().select("#content").html());
        assertThat(site.get("editor", "/secure/BrowseProjects.jspa").page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void versionsAreAddedReleasedAndTakenBack() throws Exception {
        Reply page = site.get("admin", "/projects/SHOP");
        page = site.submit("admin", page, "#add-version", "version", "2.0");
        page = site.submit("admin", page, "form[action$=ReleaseVersion.jspa]");
        JiraVersion version = tracker.content.versions().byName(tracker.shop.id(), "2.0").get();
        assertThat(version.released()).isTrue();
        assertThat(version.release()).isNotNull();

        page = site.submit("admin", page, "form[action$=UnreleaseVersion.jspa]");
        assertThat(page.page().select("#versions tbody").text()).contains("Unreleased");
        page = site.submit("admin", page, "form[action$=ArchiveVersion.jspa]");
        assertThat(page.page().select("#versions tbody").text()).contains("Archived");
        page = site.submit("admin", page, "#add-component", "component", "Till");
        assertThat(page.page().select("#components").text()).isEqualTo("Till");
    }

    @Test
    void onlyItsAdministratorsChangeAProject() throws Exception {
        JiraVersion version =
                tracker.content.versions().create(JiraVersion.named(tracker.shop.id(), "1.0"));
        String token =
                site.get("editor", "/secure/CreateDashboard.jspa")
                        .page()
                        .select("#dashboard-form [name=atl_token]")
                        .val();

        Reply refused =
                site.post(
                        "editor",
                        "/secure/ReleaseVersion.jspa",
                        Map.of("version", "" + version.id(), "atl_token", token));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(tracker.content.versions().byId(version.id()).get().released()).isFalse();
    }
}
