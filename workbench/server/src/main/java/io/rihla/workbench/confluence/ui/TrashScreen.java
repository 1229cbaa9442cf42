package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.people.People;
import java.io.IOException;
import java.util.stream.Collectors;

/** The trash of a space, for those who administer it. */
final class TrashScreen {

    private final WikiContent content;
    private final Guard guard;
    private final People people;

    TrashScreen(WikiContent content, Guard guard, People people) {
        this.content = content;
        this.guard = guard;
        this.people = people;
    }

    void register(Actions actions) {
        actions.get("/pages/viewtrash.action", this::show);
        actions.post("/pages/restoretrashitem.action", this::restore);
        actions.post("/pages/purgetrashitem.action", this::purge);
    }

    private void show(Visit visit) throws IOException {
        WikiSpace space =
                guard.space(visit.viewer(), visit.parameter("key"), SpaceRight.ADMINISTER);
        String rows =
                content.pages().trash(space).stream()
                        .map(page -> row(visit, page))
                        .collect(Collectors.joining());
        visit.show(
                "Trash - " + space.name(),
                """
                <h1>Trash of %s</h1>%s
                <table class="aui" id="trash-table"><thead><tr><th scope="col">Page</th><th scope="col">Last changed by</th><th scope="col">Actions</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(Words.name(space.name()), SpaceTabs.html(visit, space), rows));
    }

    private String row(Visit visit, WikiPage page) {
        return "<tr><td>%s</td><td>%s</td><td>%s%s</td></tr>"
                .formatted(
                        Words.name(page.title()),
                        Words.name(people.fullName(page.author())),
                        button(visit, "/pages/restoretrashitem.action", page, "Restore"),
                        button(visit, "/pages/purgetrashitem.action", page, "Purge"));
    }

    private static String button(Visit visit, String path, WikiPage page, String words) {
        return "<form class=\"wiki-inline\" method=\"post\" action=\"%s\">%s<input type=\"hidden\" name=\"contentId\" value=\"%d\"><button class=\"aui-button\">%s</button></form>"
                .formatted(visit.link(path), visit.token(), page.id(), words);
    }

    private void restore(Visit visit) throws IOException {
        WikiPage page = guard.trashed(visit.viewer(), visit.id("contentId"));
        content.pages().restore(page.id());
        visit.redirect("/pages/viewpage.action", "pageId", page.id());
    }

    private void purge(Visit visit) throws IOException {
        WikiPage page = guard.trashed(visit.viewer(), visit.id("contentId"));
        content.pages().purge(page.id());
        visit.redirect("/pages/viewtrash.action", "key", page.spaceKey());
    }
}
