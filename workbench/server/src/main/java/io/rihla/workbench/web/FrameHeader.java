package io.rihla.workbench.web;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.ProfileLanguages;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The bar at the top: where one is, where one can go, who one is. */
final class FrameHeader {

    private final HostedProduct product;

    FrameHeader(HostedProduct product) {
        this.product = product;
    }

    String html(HttpServletRequest request, User user) {
        return """
        <header id="header" role="banner"><nav class="aui-header aui-dropdown2-trigger-group" aria-label="Site">
        <div class="aui-header-inner"><div class="aui-header-primary">
        <span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="%s/"><span class="aui-header-logo-text">Rihla workbench <span class="workbench-product">%s</span></span></a></span>
        <ul class="aui-nav">%s</ul></div>
        <div class="aui-header-secondary"><ul class="aui-nav">%s</ul></div></div></nav></header>
        """
                .formatted(
                        product.contextPath(),
                        Html.escape(product.displayName()),
                        product.id().equals("jira")
                                ? trackerLinks() + links(request, "system.top.navigation.bar")
                                : links(request, "system.header/left"),
                        user == null ? logIn(request) : account(request, user));
    }

    private String trackerLinks() {
        return item(new Navigation.Link("home_link", "Dashboards", at("/secure/Dashboard.jspa")))
                + item(
                        new Navigation.Link(
                                "browse_link", "Projects", at("/secure/BrowseProjects.jspa")))
                + item(new Navigation.Link("find_link", "Issues", at("/issues/")))
                + item(
                        new Navigation.Link(
                                "create_link", "Create", at("/secure/CreateIssue!default.jspa")));
    }

    private String at(String path) {
        return product.contextPath() + path;
    }

    private String links(HttpServletRequest request, String section) {
        StringBuilder out = new StringBuilder();
        product.services()
                .find(Navigation.class)
                .map(navigation -> navigation.links(section, request))
                .orElse(List.of())
                .forEach(link -> out.append(item(link)));
        return out.toString();
    }

    private static String item(Navigation.Link link) {
        String id = link.id().isEmpty() ? "" : " id=\"" + Html.escape(link.id()) + "\"";
        return "<li><a%s href=\"%s\">%s</a></li>"
                .formatted(id, Html.escape(link.address()), Html.escape(link.label()));
    }

    private String logIn(HttpServletRequest request) {
        return "<li><a id=\"login-link\" href=\"%s\">Log in</a></li>"
                .formatted(Html.escape(LoginAddress.leadingBackTo(product, request)));
    }

    private String account(HttpServletRequest request, User user) {
        boolean admin = product.services().get(Users.class).isAdmin(user);
        return (admin
                        ? "<li><a id=\"admin-menu-link\" href=\"%s/plugins/servlet/upm\">Administration</a></li>"
                                .formatted(product.contextPath())
                        : "")
                + """
                <li><a href="#user-menu" id="user-menu-link" class="aui-dropdown2-trigger" aria-controls="user-menu" aria-haspopup="true">%s</a>
                <div id="user-menu" class="aui-dropdown2 aui-style-default" hidden><div class="workbench-menu">
                <ul class="workbench-links">%s</ul>
                <form class="aui top-label" method="post" action="%s/profile/language">%s
                <input type="hidden" name="back" value="%s">
                <label for="profile-language">Profile language</label>
                <select class="select" id="profile-language" name="language">%s</select>
                <button class="aui-button" id="profile-language-save">Save</button></form>
                <fieldset id="colour-mode"><legend>Colours</legend>%s</fieldset>
                <form method="post" action="%s/profile/logout">%s<button class="aui-button" id="logout">Log out</button></form>
                </div></div></li>
                """
                        .formatted(
                                Html.escape(user.fullName()),
                                links(request, "system.user/user-content"),
                                product.contextPath(),
                                XsrfToken.field(request),
                                Html.escape(here(request)),
                                languages(user),
                                colours(request),
                                product.contextPath(),
                                XsrfToken.field(request));
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String languages(User user) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> language : ProfileLanguages.names().entrySet()) {
            boolean chosen = language.getKey().equals(user.language());
            out.append(
                    "<option value=\"%s\" lang=\"%s\"%s>%s</option>"
                            .formatted(
                                    language.getKey(),
                                    language.getKey(),
                                    chosen ? " selected" : "",
                                    language.getValue()));
        }
        return out.toString();
    }

    private static String colours(HttpServletRequest request) {
        StringBuilder out = new StringBuilder();
        for (String mode : List.of("light", "dark", "auto")) {
            out.append(
                    "<label><input type=\"radio\" name=\"colour\" value=\"%s\"%s> %s</label> "
                            .formatted(
                                    mode,
                                    mode.equals(ColourMode.chosen(request)) ? " checked" : "",
                                    mode));
        }
        return out.toString();
    }
}
