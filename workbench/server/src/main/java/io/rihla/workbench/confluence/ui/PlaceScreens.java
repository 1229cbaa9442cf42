package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.web.Html;
import java.io.IOException;
import java.util.stream.Collectors;

/** Moving, copying and deleting a page. */
final class PlaceScreens {

    private final WikiContent content;
    private final Guard guard;

    PlaceScreens(WikiContent content, Guard guard) {
        this.content = content;
        this.guard = guard;
    }

    void register(Actions actions) {
        actions.get("/pages/movepage.action", this::askMove);
        actions.post("/pages/movepage.action", this::move);
        actions.get("/pages/copypage.action", this::askCopy);
        actions.post("/pages/copypage.action", this::copy);
        actions.get("/pages/removepage.action", this::askRemove);
        actions.post("/pages/removepage.action", this::remove);
    }

    private void askMove(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        form(visit, page, "Move", "/pages/movepage.action", place(visit, page));
    }

    private void move(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        WikiSpace space = target(visit);
        if (space.id() != page.spaceId()) {
            guard.removable(visit.viewer(), page.id());
        }
        content.pages().move(page.id(), space.key(), parent(visit, space));
        visit.redirect("/pages/viewpage.action", "pageId", page.id());
    }

    private void askCopy(Visit visit) throws IOException {
        WikiPage page = guard.current(visit.viewer(), visit.id("pageId"));
        String title =
                """
                <div class="field-group"><label for="copy-title">Title</label>
                <input class="text long-field" id="copy-title" name="title" dir="auto" value="%s"></div>
                """
                        .formatted(Html.escape("Copy of " + page.title()));
        form(visit, page, "Copy", "/pages/copypage.action", title + place(visit, page));
    }

    private void copy(Visit visit) throws IOException {
        WikiPage page = guard.current(visit.viewer(), visit.id("pageId"));
        WikiSpace space = target(visit);
        WikiPage copy =
                content.pages()
                        .copy(
                                page.id(),
                                space.key(),
                                parent(visit, space),
                                visit.parameter("title"),
                                visit.viewer().userKey());
        visit.redirect("/pages/viewpage.action", "pageId", copy.id());
    }

    private void askRemove(Visit visit) throws IOException {
        WikiPage page = guard.removable(visit.viewer(), visit.id("pageId"));
        form(
                visit,
                page,
                "Delete",
                "/pages/removepage.action",
                "<p>The page goes to the trash of its space. Pages below it move up.</p>");
    }

    private void remove(Visit visit) throws IOException {
        WikiPage page = guard.removable(visit.viewer(), visit.id("pageId"));
        content.pages().trash(page.id());
        visit.redirect("/collector/pages.action", "key", page.spaceKey());
    }

    private WikiSpace target(Visit visit) {
        return guard.space(visit.viewer(), visit.parameter("spaceKey"), SpaceRight.EDIT);
    }

    /** The named parent; without a name the top of the space. */
    private long parent(Visit visit, WikiSpace space) {
        String title = visit.parameter("parentTitle");
        if (title.isEmpty()) {
            return 0;
        }
        WikiPage parent =
                content.pages()
                        .byTitle(space.key(), title)
                        .orElseThrow(() -> WikiException.invalid("No page " + title));
        return guard.current(visit.viewer(), parent.id()).id();
    }

    private String place(Visit visit, WikiPage page) {
        String spaces =
                content.spaces().all().stream()
                        .filter(
                                space ->
                                        content.rights()
                                                .may(visit.viewer(), SpaceRight.EDIT, space))
                        .map(
                                space ->
                                        Words.option(
                                                space.key(),
                                                space.name(),
                                                space.id() == page.spaceId()))
                        .collect(Collectors.joining());
        String parent =
                content.pages()
                        .byId(page.parentId())
                        .filter(above -> content.rights().mayView(visit.viewer(), above))
                        .map(WikiPage::title)
                        .orElse("");
        return """
        <div class="field-group"><label for="new-space">Space</label><select class="select" id="new-space" name="spaceKey">%s</select></div>
        <div class="field-group"><label for="new-parent">Parent page (empty: top of the space)</label>
        <input class="text long-field" id="new-parent" name="parentTitle" dir="auto" value="%s"></div>
        """
                .formatted(spaces, Html.escape(parent));
    }

    private static void form(Visit visit, WikiPage page, String verb, String path, String fields)
            throws IOException {
        visit.show(
                verb + " - " + page.title(),
                """
                <h1>%s: %s</h1><form class="aui top-label" method="post" action="%s">%s
                <input type="hidden" name="pageId" value="%d">%s
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="confirm" name="confirm">%s</button>
                <a class="aui-button aui-button-link" href="%s">Cancel</a></div></form>
                """
                        .formatted(
                                verb,
                                Words.name(page.title()),
                                visit.link(path),
                                visit.token(),
                                page.id(),
                                fields,
                                verb,
                                visit.link("/pages/viewpage.action", "pageId", page.id())));
    }
}
