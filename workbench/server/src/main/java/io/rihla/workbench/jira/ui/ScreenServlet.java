package io.rihla.workbench.jira.ui;

import io.rihla.workbench.jira.content.JiraException;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads each address to its screen; what is refused to a stranger leads to the log-in. */
public final class ScreenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HostedProduct product;
    private final transient Actions actions;

    private ScreenServlet(HostedProduct product, Actions actions) {
        this.product = product;
        this.actions = actions;
    }

    /** Answers exactly the addresses of these actions, so that other parts may have others. */
    public static void install(HostedProduct product, Actions actions) {
        ScreenServlet servlet = new ScreenServlet(product, actions);
        actions.paths().forEach(path -> product.web().servlet(path, servlet));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = new Visit(product, request, response);
        try {
            Action action =
                    actions.find(request.getMethod(), visit.path())
                            .orElseThrow(() -> Refused.missing("There is no such page."));
            if (request.getMethod().equals("POST") && !XsrfToken.isGenuine(request)) {
                throw Refused.forbidden(
                        "XSRF Security Token Missing. Go back, reload the page and try again.");
            }
            action.run(visit);
        } catch (Refused e) {
            refuse(visit, e);
        } catch (JiraException e) {
            refuse(visit, Refused.because(e));
        }
    }

    private void refuse(Visit visit, Refused reason) throws IOException {
        int status = reason.status();
        boolean hidden = status == 401 || status == 403 || status == 404;
        if (hidden && visit.viewer().isEmpty()) {
            visit.response().sendRedirect(LoginAddress.leadingBackTo(product, visit.request()));
            return;
        }
        visit.response().setStatus(status);
        visit.show(
                reason.title(),
                """
                <h1>%s</h1><div class="aui-message aui-message-error" id="jira-error"><p>%s</p></div>
                <p><a href="%s">Go to the dashboard</a></p>
                """
                        .formatted(
                                Html.escape(reason.title()),
                                Html.escape(reason.getMessage()),
                                visit.link("/secure/Dashboard.jspa")));
    }
}
