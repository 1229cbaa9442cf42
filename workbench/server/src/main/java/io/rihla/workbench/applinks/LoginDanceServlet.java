package io.rihla.workbench.applinks;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** The two steps of the {@link LoginDance} that a user's browser takes here. */
final class LoginDanceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient LoginDance dance;

    LoginDanceServlet(HostedProduct product, LoginDance dance) {
        this.product = product;
        this.dance = dance;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = product.services().get(CurrentUser.class).get();
        if (user.isEmpty()) {
            response.sendRedirect(LoginAddress.leadingBackTo(product, request));
        } else if ("/authorize".equals(request.getPathInfo())) {
            String redirect = Html.orEmpty(request.getParameter("redirectUrl"));
            lead(response, () -> dance.toConsentPage(user.get().key(), redirect));
        } else if ("/access".equals(request.getPathInfo())) {
            comeBack(request, response, user.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response, User user)
            throws IOException {
        String token = Html.orEmpty(request.getParameter("oauth_token"));
        String verifier = Html.orEmpty(request.getParameter("oauth_verifier"));
        lead(response, () -> dance.back(user.key(), token, verifier).orElse(null));
    }

    private interface Step {

        /** Null when nobody asked for this token. */
        URI take() throws IOException;
    }

    private static void lead(HttpServletResponse response, Step step) throws IOException {
        URI next;
        try {
            next = step.take();
        } catch (IOException e) {
            response.sendError(HttpServletResponse.SC_BAD_GATEWAY, e.getMessage());
            return;
        }
        if (next == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Nobody asked for this token");
        } else {
            response.sendRedirect(next.toString());
        }
    }
}
