package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiRights;
import io.rihla.workbench.confluence.content.WikiSpace;

/** What stands round a page: where it is and what can be done with it. */
final class PageChrome {

    private final WikiContent content;

    PageChrome(WikiContent content) {
        this.content = content;
    }

    String breadcrumbs(Visit visit, WikiPage page) {
        StringBuilder out =
                new StringBuilder("<ol id=\"breadcrumbs\" class=\"aui-nav aui-nav-breadcrumbs\">");
        content.spaces()
                .byId(page.spaceId())
                .map(WikiSpace::name)
                .ifPresent(
                        name ->
                                out.append(
                                        "<li><a href=\"%s\">%s</a></li>"
                                                .formatted(
                                                        visit.link("/display/" + page.spaceKey()),
                                                        Words.name(name))));
        content.rights()
                .visible(visit.viewer(), content.pages().ancestors(page))
                .forEach(
                        above ->
                                out.append("<li>")
                                        .append(PageTree.link(visit, above))
                                        .append("</li>"));
        return out.append("</ol>").toString();
    }

    String actions(Visit visit, WikiPage page) {
        WikiRights rights = content.rights();
        boolean mayEdit = rights.mayEdit(visit.viewer(), page);
        StringBuilder out = new StringBuilder();
        if (mayEdit) {
            button(visit, out, "editPageLink", "/pages/editpage.action", page, "Edit");
        }
        out.append(
                "<button class=\"aui-button aui-dropdown2-trigger\" id=\"action-menu-link\" aria-controls=\"action-menu\">More</button>");
        out.append(
                "<div id=\"action-menu\" class=\"aui-dropdown2 aui-style-default\" hidden><ul class=\"aui-list-truncate\">");
        item(
                visit,
                out,
                "action-view-history-link",
                "/pages/viewpreviousversions.action",
                page,
                "Page history");
        item(
                visit,
                out,
                "action-view-source-link",
                "/plugins/viewstorage/viewpagestorage.action",
                page,
                "View storage format");
        if (mayEdit) {
            item(
                    visit,
                    out,
                    "action-page-permissions-link",
                    "/pages/restrictions.action",
                    page,
                    "Restrictions");
            item(visit, out, "action-move-page-link", "/pages/movepage.action", page, "Move");
        }
        item(visit, out, "action-copy-page-link", "/pages/copypage.action", page, "Copy");
        item(
                visit,
                out,
                "action-export-pdf-link",
                "/spaces/flyingpdf/pdfpageexport.action",
                page,
                "Export to PDF");
        item(visit, out, "action-export-word-link", "/exportword", page, "Export to Word");
        item(visit, out, "action-email-link", "/email", page, "Show as e-mail");
        if (rights.mayRemove(visit.viewer(), page)) {
            item(
                    visit,
                    out,
                    "action-remove-content-link",
                    "/pages/removepage.action",
                    page,
                    "Delete");
        }
        out.append(
                "<li><a id=\"space-pages-link\" href=\"%s\">Pages of the space</a></li></ul></div>"
                        .formatted(visit.link("/collector/pages.action", "key", page.spaceKey())));
        if (mayAdminister(visit, page)) {
            out.append(
                    "<a class=\"aui-button\" id=\"space-tools\" href=\"%s\">Space tools</a>"
                            .formatted(
                                    visit.link(
                                            "/spaces/spacepermissions.action",
                                            "key",
                                            page.spaceKey())));
        }
        return out.toString();
    }

    private boolean mayAdminister(Visit visit, WikiPage page) {
        return content.spaces()
                .byId(page.spaceId())
                .filter(space -> content.rights().may(visit.viewer(), SpaceRight.ADMINISTER, space))
                .isPresent();
    }

    private static void button(
            Visit visit, StringBuilder out, String id, String path, WikiPage page, String words) {
        out.append(
                "<a class=\"aui-button\" id=\"%s\" href=\"%s\">%s</a>"
                        .formatted(id, visit.link(path, "pageId", page.id()), words));
    }

    private static void item(
            Visit visit, StringBuilder out, String id, String path, WikiPage page, String words) {
        out.append(
                "<li><a id=\"%s\" href=\"%s\">%s</a></li>"
                        .formatted(id, visit.link(path, "pageId", page.id()), words));
    }
}
