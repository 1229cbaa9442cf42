package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.io.IOException;

/** The pages of a space, a new space, and the end of one. */
final class SpaceScreens {

    private final WikiContent content;
    private final Guard guard;

    SpaceScreens(WikiContent content, Guard guard) {
        this.content = content;
        this.guard = guard;
    }

    void register(Actions actions) {
        actions.get("/collector/pages.action", this::pages);
        actions.get("/spaces/createspace.action", this::askCreate);
        actions.post("/spaces/createspace.action", this::create);
        actions.post("/spaces/removespace.action", this::remove);
    }

    private void pages(Visit visit) throws IOException {
        WikiSpace space = guard.space(visit.viewer(), visit.parameter("key"));
        visit.require("space");
        boolean mayAdd = content.rights().may(visit.viewer(), SpaceRight.EDIT, space);
        boolean administers = content.rights().may(visit.viewer(), SpaceRight.ADMINISTER, space);
        visit.show(
                "Pages - " + space.name(),
                """
                <h1>%s</h1>%s%s<form class="aui" action="%s"><label for="space-search">Search</label>
                <input class="text" id="space-search" name="queryString" dir="auto"><input type="hidden" name="where" value="%s">
                <button class="aui-button">Search</button></form>%s
                """
                        .formatted(
                                Words.name(space.name()),
                                SpaceTabs.html(visit, space, administers),
                                mayAdd
                                        ? "<p><a class=\"aui-button aui-button-primary\" id=\"quick-create-page-button\" href=\"%s\">Create page</a> <a class=\"aui-button\" id=\"create-page-button\" href=\"%s\">Create from a template</a></p>"
                                                .formatted(
                                                        visit.link(
                                                                "/pages/createpage.action",
                                                                "spaceKey",
                                                                space.key()),
                                                        visit.link(
                                                                "/pages/createdialog.action",
                                                                "spaceKey",
                                                                space.key()))
                                        : "",
                                visit.link("/dosearchsite.action"),
                                space.key(),
                                PageTree.nested(
                                        visit,
                                        content.rights()
                                                .visible(
                                                        visit.viewer(),
                                                        content.pages().inSpace(space)))));
    }

    private void askCreate(Visit visit) throws IOException {
        requireAdministrator(visit);
        visit.show(
                "Create space",
                """
                <h1>Create space</h1><form class="aui top-label" method="post" action="%s">%s
                <div class="field-group"><label for="space-name">Name</label><input class="text" id="space-name" name="name" dir="auto" required></div>
                <div class="field-group"><label for="space-key">Key</label><input class="text" id="space-key" name="key" pattern="[A-Za-z0-9]+" required></div>
                <button class="aui-button aui-button-primary" id="create">Create</button></form>
                """
                        .formatted(visit.link("/spaces/createspace.action"), visit.token()));
    }

    private void create(Visit visit) throws IOException {
        requireAdministrator(visit);
        WikiSpace space =
                content.spaces()
                        .create(
                                visit.parameter("key"),
                                visit.parameter("name"),
                                visit.viewer().userKey());
        visit.redirect("/display/" + space.key());
    }

    private void remove(Visit visit) throws IOException {
        content.spaces()
                .remove(guard.space(visit.viewer(), visit.parameter("key"), SpaceRight.ADMINISTER));
        visit.redirect("/");
    }

    private static void requireAdministrator(Visit visit) {
        if (!visit.viewer().administrator()) {
            throw WikiException.forbidden("Only administrators make spaces");
        }
    }
}
