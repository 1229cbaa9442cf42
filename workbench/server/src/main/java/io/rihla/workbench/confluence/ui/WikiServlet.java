package io.rihla.workbench.confluence.ui;

import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads each address to its screen; what is refused to an anonymous visitor leads to the log-in.
 */
final class WikiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String DISPLAY = "/display/";

    private final transient HostedProduct product;
    private final transient Actions actions;
    private final transient People people;

    WikiServlet(HostedProduct product, Actions actions, People people) {
        this.product = product;
        this.actions = actions;
        this.people = people;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Viewer viewer = people.current();
        Visit visit = new Visit(product, request, response, viewer);
        try {
            Action action =
                    actions.find(request.getMethod(), place(visit.path()))
                            .orElseThrow(() -> WikiException.notFound("Page Not Found"));
            if (request.getMethod().equals("POST") && !XsrfToken.isGenuine(request)) {
                throw WikiException.forbidden(
                        "XSRF Security Token Missing. Go back, reload the page and try again.");
            }
            action.run(visit);
        } catch (WikiException e) {
            refuse(visit, e);
        }
    }

    /** All pages are shown at one place; the rest of the address names one. */
    private static String place(String path) {
        return path.startsWith(DISPLAY) ? DISPLAY : path;
    }

    private void refuse(Visit visit, WikiException reason) throws IOException {
        boolean hidden = reason.status() == 403 || reason.status() == 404;
        if (hidden && visit.viewer().isAnonymous()) {
            visit.response().sendRedirect(LoginAddress.leadingBackTo(product, visit.request()));
            return;
        }
        visit.response().setStatus(reason.status());
        visit.show(
                hidden ? "Page Not Found" : "Error",
                """
                <div class="aui-message aui-message-error" id="wiki-error"><p>%s</p></div>
                <p><a href="%s">Go to the dashboard</a></p>
                """
                        .formatted(Html.escape(reason.getMessage()), visit.link("/")));
    }
}
