package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Page;
import java.io.IOException;

/** The administration's own pages: a way in, and the switch for anonymous visitors. */
final class AdminScreens {

    private final HostedProduct product;
    private final WikiContent content;

    AdminScreens(HostedProduct product, WikiContent content) {
        this.product = product;
        this.content = content;
    }

    void register(Actions actions) {
        actions.get("/admin", this::console);
        actions.get("/admin/", this::console);
        actions.get("/admin/console.action", this::console);
        actions.get("/admin/permissions/globalpermissions.action", this::permissions);
        actions.post("/admin/permissions/globalpermissions.action", this::save);
    }

    private void console(Visit visit) throws IOException {
        requireAdministrator(visit);
        visit.show(
                Page.admin(
                        "Administration",
                        """
                        <h1>Administration</h1><p>Choose a page beside this text.</p>
                        <ul><li><a id="global-permissions" href="%s">Global permissions</a></li><li><a href="%s">Spaces and pages</a></li></ul>
                        """
                                .formatted(
                                        visit.link("/admin/permissions/globalpermissions.action"),
                                        visit.link("/"))));
    }

    private void permissions(Visit visit) throws IOException {
        requireAdministrator(visit);
        visit.show(
                Page.admin(
                        "Global permissions",
                        """
                        <h1>Global permissions</h1><form class="aui" method="post" action="%s">%s
                        <div class="checkbox"><input class="checkbox" type="checkbox" id="anonymous-use" name="anonymous" value="on"%s>
                        <label for="anonymous-use">Anonymous visitors may use the site, where a space lets them</label></div>
                        <button class="aui-button aui-button-primary" id="save-global">Save</button></form>
                        """
                                .formatted(
                                        visit.link("/admin/permissions/globalpermissions.action"),
                                        visit.token(),
                                        content.settings().anonymousAllowed() ? " checked" : "")));
    }

    private void save(Visit visit) throws IOException {
        requireAdministrator(visit);
        boolean allowed = visit.parameter("anonymous").equals("on");
        content.settings().allowAnonymous(allowed);
        product.services().get(AnonymousAccess.class).allow(allowed);
        visit.redirect("/admin/permissions/globalpermissions.action");
    }

    private static void requireAdministrator(Visit visit) {
        if (!visit.viewer().administrator()) {
            throw WikiException.forbidden("You need to be an administrator to see this page");
        }
    }
}
