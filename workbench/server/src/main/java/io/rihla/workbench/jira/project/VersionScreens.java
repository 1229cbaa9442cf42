package io.rihla.workbench.jira.project;

import io.rihla.workbench.jira.model.JiraProject;
import io.rihla.workbench.jira.model.JiraVersion;
import io.rihla.workbench.jira.permission.ProjectRight;
import io.rihla.workbench.jira.ui.Actions;
import io.rihla.workbench.jira.ui.Desk;
import io.rihla.workbench.jira.ui.Refused;
import io.rihla.workbench.jira.ui.Visit;
import io.rihla.workbench.jira.ui.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** A project's versions: one can be added, released, taken back and archived. */
final class VersionScreens {

    private final Desk desk;
    private final Clock clock = Clock.systemDefaultZone();

    VersionScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Actions actions) {
        actions.post("/secure/AddVersion.jspa", this::add);
        actions.post("/secure/ReleaseVersion.jspa", this::release);
        actions.post("/secure/UnreleaseVersion.jspa", this::unrelease);
        actions.post("/secure/ArchiveVersion.jspa", this::archive);
    }

    String html(Visit visit, JiraProject project, boolean administers) {
        StringBuilder rows = new StringBuilder();
        for (JiraVersion version : desk.content().versions().of(project.id())) {
            rows.append(
                    "<tr data-version=\"%d\"><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                            .formatted(
                                    version.id(),
                                    Words.name(version.name()),
                                    state(version),
                                    version.release() == null ? "" : Words.day(version.release()),
                                    administers ? buttons(visit, version) : ""));
        }
        String form =
                administers
                        ? """
                        <form class="aui" id="add-version" method="post" action="%s">%s<input type="hidden" name="pid" value="%d">%s<button class="aui-button">Add</button></form>
                        """
                                .formatted(
                                        visit.link("/secure/AddVersion.jspa"),
                                        visit.token(),
                                        project.id(),
                                        Words.field("version", "New version", "", "required"))
                        : "";
        return """
        <section aria-labelledby="versions_heading"><h2 id="versions_heading">Versions</h2><table class="aui" id="versions"><thead><tr><th scope="col">Version</th><th scope="col">State</th><th scope="col">Release date</th><th scope="col">Change</th></tr></thead><tbody>%s</tbody></table>%s</section>
        """
                .formatted(rows, form);
    }

    private static String state(JiraVersion version) {
        if (version.archived()) {
            return "Archived";
        }
        return version.released() ? "Released" : "Unreleased";
    }

    private static String buttons(Visit visit, JiraVersion version) {
        return button(
                        visit,
                        version,
                        version.released() ? "UnreleaseVersion" : "ReleaseVersion",
                        version.released() ? "Unrelease" : "Release")
                + (version.archived() ? "" : button(visit, version, "ArchiveVersion", "Archive"));
    }

    private static String button(Visit visit, JiraVersion version, String action, String words) {
        return """
        <form class="jira-inline" method="post" action="%s">%s<input type="hidden" name="version" value="%d"><button class="aui-button">%s</button></form>
        """
                .formatted(
                        visit.link("/secure/" + action + ".jspa"),
                        visit.token(),
                        version.id(),
                        words);
    }

    private void add(Visit visit) throws IOException {
        JiraProject project =
                desk.project(visit.parameter("pid"), ProjectRight.ADMINISTER_PROJECTS);
        desk.content()
                .versions()
                .create(JiraVersion.named(project.id(), visit.parameter("version")));
        visit.redirect(ProjectScreens.PROJECTS + project.key());
    }

    private void release(Visit visit) throws IOException {
        JiraVersion version = version(visit);
        LocalDate day = version.release() == null ? LocalDate.now(clock) : version.release();
        change(visit, version.withReleased(true).withDates(version.start(), day));
    }

    private void unrelease(Visit visit) throws IOException {
        change(visit, version(visit).withReleased(false));
    }

    private void archive(Visit visit) throws IOException {
        change(visit, version(visit).withArchived(true));
    }

    private void change(Visit visit, JiraVersion version) throws IOException {
        desk.content().versions().update(version);
        visit.redirect(
                ProjectScreens.PROJECTS
                        + desk.content().projects().byId(version.projectId()).orElseThrow().key());
    }

    private JiraVersion version(Visit visit) {
        JiraVersion version =
                visit.number("version")
                        .flatMap(desk.content().versions()::byId)
                        .orElseThrow(() -> Refused.missing("There is no such version."));
        desk.project(String.valueOf(version.projectId()), ProjectRight.ADMINISTER_PROJECTS);
        return version;
    }
}
