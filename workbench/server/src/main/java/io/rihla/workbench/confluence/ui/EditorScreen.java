package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.storage.StorageException;
import io.rihla.workbench.confluence.storage.StorageParser;
import io.rihla.workbench.web.Page;
import java.io.IOException;

/** Making and changing a page: its storage format as text, with a macro browser. */
final class EditorScreen {

    private final WikiContent content;
    private final Guard guard;

    EditorScreen(WikiContent content, Guard guard) {
        this.content = content;
        this.guard = guard;
    }

    void register(Actions actions) {
        actions.get("/pages/createpage.action", this::create);
        actions.post("/pages/docreatepage.action", this::doCreate);
        actions.get("/pages/editpage.action", this::edit);
        actions.post("/pages/doeditpage.action", this::doEdit);
    }

    private void create(Visit visit) throws IOException {
        WikiSpace space = guard.space(visit.viewer(), visit.parameter("spaceKey"), SpaceRight.EDIT);
        long parent = visit.number("fromPageId").orElse(space.homePageId());
        show(visit, EditorForm.forNew(space, parent, "", ""), null);
    }

    /** Shows the editor with what a new page begins with. */
    void begin(Visit visit, WikiSpace space, String title, String body) throws IOException {
        show(visit, EditorForm.forNew(space, space.homePageId(), title, body), null);
    }

    private void doCreate(Visit visit) throws IOException {
        WikiSpace space = guard.space(visit.viewer(), visit.parameter("spaceKey"), SpaceRight.EDIT);
        long parent = visit.number("fromPageId").orElse(0L);
        String title = visit.parameter("title");
        String body = visit.text("wysiwygContent");
        try {
            check(body);
            if (parent != 0) {
                guard.current(visit.viewer(), parent);
            }
            WikiPage page =
                    content.pages()
                            .create(space.key(), parent, title, body, visit.viewer().userKey());
            visit.redirect("/pages/viewpage.action", "pageId", page.id());
        } catch (WikiException e) {
            show(visit, EditorForm.forNew(space, parent, title, body), e);
        }
    }

    private void edit(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        show(visit, EditorForm.forPage(page, page.version(), page.title(), page.body(), ""), null);
    }

    private void doEdit(Visit visit) throws IOException {
        WikiPage page = guard.editable(visit.viewer(), visit.id("pageId"));
        int version = visit.number("originalVersion").orElse(0L).intValue();
        String title = visit.parameter("title");
        String body = visit.text("wysiwygContent");
        String message = visit.parameter("versionComment");
        try {
            check(body);
            content.pages()
                    .update(page.id(), version + 1, title, body, visit.viewer().userKey(), message);
            visit.redirect("/pages/viewpage.action", "pageId", page.id());
        } catch (WikiException e) {
            show(visit, EditorForm.forPage(page, version, title, body, message), e);
        }
    }

    private static void check(String body) {
        try {
            StorageParser.parse(body);
        } catch (StorageException e) {
            throw WikiException.invalid(e.getMessage());
        }
    }

    private void show(Visit visit, EditorForm form, WikiException refusal) throws IOException {
        visit.require("editor", "macro-browser");
        if (refusal != null) {
            visit.response().setStatus(refusal.status());
        }
        String script =
                "<script src=\"%s/static/workbench/wiki/macro-browser.js\"></script>%n"
                        .formatted(visit.request().getContextPath());
        String metas =
                form.page() == null
                        ? PageMetas.ofNewPage(form.space(), form.parentId())
                        : PageMetas.of(visit, content, form.page());
        String editor =
                "<script src=\"%s/static/workbench/wiki/editor.js\" defer></script>%n"
                        .formatted(visit.request().getContextPath());
        visit.show(
                Page.general(
                                form.page() == null ? "Create page" : "Edit - " + form.title(),
                                form.html(visit, refusal))
                        .withLead(metas + script)
                        .withHead(editor));
    }
}
