package io.rihla.workbench.applinks;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.AccessCheck;
import io.rihla.workbench.web.AccessLevel;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.Page;
import io.rihla.workbench.web.PageFrame;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page on which administrators see the link and choose its manner. */
final class LinkPageServlet extends HttpServlet {

    static final String PATH = "/plugins/servlet/applinks/listApplicationLinks";

    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient Neighbour neighbour;
    private final transient LinkSettings settings;
    private final transient LinkFaults faults;
    private final transient LinkTraffic traffic;

    LinkPageServlet(
            HostedProduct product,
            Neighbour neighbour,
            LinkSettings settings,
            LinkFaults faults,
            LinkTraffic traffic) {
        this.product = product;
        this.neighbour = neighbour;
        this.settings = settings;
        this.faults = faults;
        this.traffic = traffic;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (new AccessCheck(product.services()).ask(AccessLevel.ADMIN)) {
            case LOG_IN_FIRST -> response.sendRedirect(LoginAddress.leadingTo(product, PATH));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case ALLOWED -> super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        product.services()
                .get(PageFrame.class)
                .write(request, response, Page.admin("Application links", body(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!XsrfToken.isGenuine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        try {
            settings.use(LinkManner.of(Html.orEmpty(request.getParameter("manner"))));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "There is no such manner");
            return;
        }
        if (request.getParameter("cut") == null) {
            faults.inject(LinkFault.CUT, 0);
        } else {
            faults.inject(LinkFault.CUT);
        }
        response.sendRedirect(product.contextPath() + PATH);
    }

    private String body(HttpServletRequest request) {
        return """
        <header class="aui-page-header"><h1>Application links</h1></header>
        <form class="aui" id="application-link" method="post" action="%s%s">%s
        <p><strong>%s</strong> at <a href="%s">%s</a></p>
        <div class="field-group"><label for="manner">Requests from here come</label>
        <select class="select" id="manner" name="manner">%s</select></div>
        <div class="checkbox"><input class="checkbox" type="checkbox" id="cut" name="cut"%s>
        <label for="cut">Cut the connection</label></div>
        <button class="aui-button aui-button-primary" id="save-link">Save</button></form>
        <p>Requests sent so far: <span id="link-requests">%d</span>. Scripts find more switches at
        <code>%s%s</code>.</p>
        """
                .formatted(
                        product.contextPath(),
                        PATH,
                        XsrfToken.field(request),
                        neighbour.name(),
                        neighbour.address(),
                        neighbour.address(),
                        options(),
                        faults.on().getOrDefault(LinkFault.CUT, 0) > 0 ? " checked" : "",
                        traffic.total(),
                        product.contextPath(),
                        LinkControlServlet.PATH);
    }

    private String options() {
        StringBuilder out = new StringBuilder();
        for (LinkManner manner : LinkManner.values()) {
            out.append(
                    "<option value=\"%s\"%s>%s</option>"
                            .formatted(
                                    manner.word(),
                                    manner == settings.manner() ? " selected" : "",
                                    words(manner)));
        }
        return out.toString();
    }

    private static String words(LinkManner manner) {
        return switch (manner) {
            case IMPERSONATING -> "as the user of the same name (OAuth, impersonation)";
            case OAUTH -> "as who consented on the other side (OAuth)";
            case ANONYMOUS -> "as nobody";
            case NONE -> "not at all: there is no link";
        };
    }
}
