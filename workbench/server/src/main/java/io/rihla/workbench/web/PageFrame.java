package io.rihla.workbench.web;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProfileLanguages;
import io.rihla.workbench.product.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Draws the frame round every page of a product; the page is always left to right. */
public final class PageFrame {

    private final HostedProduct product;
    private final FrameHeader header;
    private final AdminMenu adminMenu;

    public PageFrame(HostedProduct product) {
        this.product = product;
        this.header = new FrameHeader(product);
        this.adminMenu = new AdminMenu(product);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Page page)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.getWriter().write(html(request, page));
    }

    public String html(HttpServletRequest request, Page page) {
        User user = product.services().get(CurrentUser.class).get().orElse(null);
        boolean popup = page.decorator().equals("popup");
        boolean admin = page.decorator().equals("admin");
        String content =
                """
                <section class="aui-page-panel"><div class="aui-page-panel-inner">%s
                <main class="aui-page-panel-content" id="content">%s</main></div></section>"""
                        .formatted(admin ? adminMenu.html(request) : "", page.body());
        String top = popup ? "" : header.html(request, user);
        return """
        <!DOCTYPE html>
        <html lang="%s" dir="ltr" %s>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <title>%s - %s</title>
        %s%s%s%s</head>
        <body class="aui-layout aui-theme-default %s">
        <div id="page">%s%s
        <footer id="footer" role="contentinfo"><section class="footer-body">
        <p>Rihla workbench: a stand-in for %s to try the plugin in. It is no Atlassian product.</p>
        </section></footer></div>
        </body>
        </html>
        """
                .formatted(
                        ProfileLanguages.of(user).toLanguageTag(),
                        ColourMode.attributes(request),
                        Html.escape(page.title()),
                        Html.escape(product.displayName()),
                        metas(request, user),
                        frameResources(request) + page.lead(),
                        resources(request, admin ? "atl.admin" : "atl." + page.decorator()),
                        page.head(),
                        popup ? "aui-page-focused" : "",
                        top,
                        content,
                        Html.escape(product.displayName()));
    }

    private String frameResources(HttpServletRequest request) {
        String path = request.getContextPath();
        return product.id().equals("jira")
                ? FrameResources.tags(path) + FrameResources.amdTags(path)
                : FrameResources.tags(path);
    }

    private String resources(HttpServletRequest request, String context) {
        return product.services()
                .find(HeadResources.class)
                .map(head -> head.tags(request, Set.of("main", context)))
                .orElse("");
    }

    private String metas(HttpServletRequest request, User user) {
        return meta("context-path", request.getContextPath())
                + meta("base-url", product.baseUrl())
                + meta("remote-user", user == null ? "" : user.name())
                + meta("remote-user-key", user == null ? "" : user.key())
                + meta("user-locale", ProfileLanguages.of(user).toString())
                + meta("atl-token", XsrfToken.of(request));
    }

    private static String meta(String name, String value) {
        return "<meta name=\"ajs-%s\" id=\"%s\" content=\"%s\">%n"
                .formatted(name, name, Html.escape(value));
    }
}
