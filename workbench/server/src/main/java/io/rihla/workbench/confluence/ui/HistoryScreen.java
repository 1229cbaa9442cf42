package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import java.io.IOException;
import java.util.stream.Collectors;

/** The versions of a page. */
final class HistoryScreen {

    private final WikiContent content;
    private final Guard guard;
    private final People people;

    HistoryScreen(WikiContent content, Guard guard, People people) {
        this.content = content;
        this.guard = guard;
        this.people = people;
    }

    void register(Actions actions) {
        actions.get("/pages/viewpreviousversions.action", this::show);
        actions.post("/pages/revertpagebacktoversion.action", this::restore);
    }

    static String restoreForm(Visit visit, WikiPage version) {
        return """
        <form method="post" action="%s">%s<input type="hidden" name="pageId" value="%d"><input type="hidden" name="version" value="%d">
        <button class="aui-button" name="restore">Restore version %d</button></form>
        """
                .formatted(
                        visit.link("/pages/revertpagebacktoversion.action"),
                        visit.token(),
                        version.latestId(),
                        version.version(),
                        version.version());
    }

    private void show(Visit visit) throws IOException {
        WikiPage page = guard.current(visit.viewer(), visit.id("pageId"));
        boolean mayEdit = content.rights().mayEdit(visit.viewer(), page);
        String rows =
                content.pages().versions(page).stream()
                        .map(version -> row(visit, version, mayEdit && !version.isLatest()))
                        .collect(Collectors.joining());
        visit.show(
                "Page history - " + page.title(),
                """
                <h1>Page history: %s</h1><p><a href="%s">Back to the page</a></p>
                <table class="aui" id="page-history-container"><thead><tr><th scope="col">Version</th><th scope="col">Date</th>
                <th scope="col">Changed by</th><th scope="col">Comment</th><th scope="col">Actions</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                Words.name(page.title()),
                                visit.link("/pages/viewpage.action", "pageId", page.id()),
                                rows));
    }

    private String row(Visit visit, WikiPage version, boolean restorable) {
        return """
        <tr><td><a href="%s">%s</a></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>
        """
                .formatted(
                        visit.link("/pages/viewpage.action", "pageId", version.id()),
                        (version.isLatest() ? "CURRENT (v. " : "(v. ") + version.version() + ")",
                        Words.when(version.modified()),
                        Words.name(people.fullName(version.author())),
                        Words.name(version.message()),
                        restorable ? restoreForm(visit, version) : "");
    }

    private void restore(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        int version = (int) visit.id("version");
        content.pages()
                .restoreVersion(
                        page.id(),
                        version,
                        visit.viewer().userKey(),
                        "Reverted from v. " + version);
        visit.redirect("/pages/viewpage.action", "pageId", page.id());
    }
}
