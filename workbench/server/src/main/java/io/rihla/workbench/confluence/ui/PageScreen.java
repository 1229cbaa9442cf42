package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.macro.OutputKind;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.web.Page;
import java.io.IOException;

/** A page as its reader sees it, in its newest or an older version. */
final class PageScreen {

    private final WikiContent content;
    private final Guard guard;
    private final People people;
    private final PageRenderer renderer;
    private final PageChrome chrome;

    PageScreen(WikiContent content, Guard guard, People people, PageRenderer renderer) {
        this.content = content;
        this.guard = guard;
        this.people = people;
        this.renderer = renderer;
        this.chrome = new PageChrome(content);
    }

    void register(Actions actions) {
        actions.get("/pages/viewpage.action", this::byId);
        actions.get("/display/", this::byName);
    }

    private void byId(Visit visit) throws IOException {
        if (visit.number("pageId").isPresent()) {
            show(visit, guard.page(visit.viewer(), visit.id("pageId")));
        } else {
            byTitle(visit, visit.parameter("spaceKey"), visit.parameter("title"));
        }
    }

    /** {@code /display/SPACE} or {@code /display/SPACE/Title}, where a plus stands for a space. */
    private void byName(Visit visit) throws IOException {
        String[] parts = visit.path().substring("/display/".length()).split("/", 2);
        if (parts.length == 2 && !parts[1].isEmpty()) {
            byTitle(visit, parts[0], parts[1]);
            return;
        }
        WikiSpace space = guard.space(visit.viewer(), parts[0]);
        if (content.pages()
                .byId(space.homePageId())
                .filter(content.pages()::isCurrent)
                .isPresent()) {
            show(visit, guard.page(visit.viewer(), space.homePageId()));
        } else {
            visit.redirect("/collector/pages.action", "key", space.key());
        }
    }

    private void byTitle(Visit visit, String spaceKey, String title) throws IOException {
        guard.space(visit.viewer(), spaceKey);
        WikiPage page =
                content.pages()
                        .byTitle(spaceKey, title)
                        .or(() -> content.pages().byTitle(spaceKey, title.replace('+', ' ')))
                        .orElseThrow(() -> WikiException.notFound("Page Not Found"));
        show(visit, guard.page(visit.viewer(), page.id()));
    }

    private void show(Visit visit, WikiPage page) throws IOException {
        visit.require("page", "viewcontent");
        String view = renderer.render(page, OutputKind.DISPLAY);
        String body =
                """
                <div class="wiki-page-head"><div>%s<h1 id="title-text"><a href="%s">%s</a></h1>
                <p class="page-metadata wiki-faint" id="page-metadata">Created by %s, last modified by %s on %s</p></div>
                <div class="aui-buttons wiki-actions" id="page-actions">%s</div></div>
                %s<div id="main-content" class="wiki-content">%s</div>%s
                """
                        .formatted(
                                chrome.breadcrumbs(visit, page),
                                visit.link("/pages/viewpage.action", "pageId", page.id()),
                                Words.name(page.title()),
                                Words.name(people.fullName(page.creator())),
                                Words.name(people.fullName(page.author())),
                                Words.when(page.modified()),
                                page.isLatest() ? chrome.actions(visit, page) : "",
                                page.isLatest() ? "" : banner(visit, page),
                                view,
                                page.isLatest() ? children(visit, page) : "");
        visit.show(
                Page.general(page.title() + " - " + page.spaceKey(), body)
                        .withLead(PageMetas.of(visit, content, page)));
    }

    private String banner(Visit visit, WikiPage page) {
        boolean mayEdit = content.rights().mayEdit(visit.viewer(), page);
        return """
        <div class="aui-message aui-message-warning" id="page-history-warning">
        <p>You are viewing an old version of this page (version %d). <a id="view-current" href="%s">View the current version.</a>
        <a href="%s">View page history.</a></p>%s</div>
        """
                .formatted(
                        page.version(),
                        visit.link("/pages/viewpage.action", "pageId", page.latestId()),
                        visit.link("/pages/viewpreviousversions.action", "pageId", page.latestId()),
                        mayEdit ? HistoryScreen.restoreForm(visit, page) : "");
    }

    private String children(Visit visit, WikiPage page) {
        String list =
                PageTree.list(
                        visit,
                        content.rights().visible(visit.viewer(), content.pages().children(page)));
        String add =
                content.spaces()
                        .byId(page.spaceId())
                        .filter(
                                space ->
                                        content.rights()
                                                .may(visit.viewer(), SpaceRight.EDIT, space))
                        .map(
                                space ->
                                        "<p><a id=\"create-child\" href=\"%s\">Create a page below</a></p>"
                                                .formatted(
                                                        visit.link(
                                                                "/pages/createpage.action",
                                                                "spaceKey",
                                                                space.key(),
                                                                "fromPageId",
                                                                page.id())))
                        .orElse("");
        return list.isEmpty() && add.isEmpty()
                ? ""
                : "<section id=\"children-section\" aria-label=\"Pages below\"><ul>%s</ul>%s</section>"
                        .formatted(list, add);
    }
}
