package io.rihla.workbench.web;

import io.rihla.workbench.product.HostedProduct;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The menu beside the pages of the administration. */
final class AdminMenu {

    private final HostedProduct product;

    AdminMenu(HostedProduct product) {
        this.product = product;
    }

    String html(HttpServletRequest request) {
        StringBuilder out = new StringBuilder();
        out.append(
                """
                <nav class="aui-page-panel-nav" aria-label="Administration"><div class="aui-navgroup aui-navgroup-vertical"><div class="aui-navgroup-inner">
                <div class="aui-nav-heading"><strong>Apps</strong></div>
                <ul class="aui-nav"><li><a id="upm-admin-link" href="%s/plugins/servlet/upm">Manage apps</a></li>
                <li><a id="application-links-link" href="%s/plugins/servlet/applinks/listApplicationLinks">Application links</a></li></ul>
                """
                        .formatted(product.contextPath(), product.contextPath()));
        if (product.id().equals("confluence")) {
            append(out, configuration(request));
        }
        String location = product.id().equals("jira") ? "admin_plugins_menu" : "system.admin";
        product.services()
                .find(Navigation.class)
                .map(navigation -> navigation.sections(location, request))
                .orElse(List.of())
                .forEach(section -> append(out, section));
        return out.append("</div></div></nav>").toString();
    }

    /** A section that the wiki itself has, open to plugins' items. */
    private Navigation.Section configuration(HttpServletRequest request) {
        List<Navigation.Link> links = new ArrayList<>();
        links.add(
                new Navigation.Link(
                        "global-permissions-link",
                        "Global permissions",
                        product.contextPath() + "/admin/permissions/globalpermissions.action"));
        product.services()
                .find(Navigation.class)
                .map(navigation -> navigation.links("system.admin/configuration", request))
                .ifPresent(links::addAll);
        return new Navigation.Section("configuration", "Configuration", links);
    }

    private static void append(StringBuilder out, Navigation.Section section) {
        if (section.links().isEmpty()) {
            return;
        }
        if (!section.label().isEmpty()) {
            out.append(
                    "<div class=\"aui-nav-heading\"><strong>%s</strong></div>"
                            .formatted(Html.escape(section.label())));
        }
        out.append("<ul class=\"aui-nav\">");
        for (Navigation.Link link : section.links()) {
            out.append(
                    "<li><a id=\"%s\" href=\"%s\">%s</a></li>"
                            .formatted(
                                    Html.escape(link.id()),
                                    Html.escape(link.address()),
                                    Html.escape(link.label())));
        }
        out.append("</ul>");
    }
}
