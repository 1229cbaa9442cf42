package io.rihla.workbench.applinks;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.LoginAddress;
import io.rihla.workbench.web.Page;
import io.rihla.workbench.web.PageFrame;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * The half of the product that is asked: gives tokens to the other one, lets users consent to them,
 * and lets them take their consent back.
 */
final class ConsentServlet extends HttpServlet {

    static final String PATH = "/plugins/servlet/oauth";
    static final String REQUEST_TOKEN = "/request-token";
    static final String AUTHORIZE = "/authorize";
    static final String ACCESS_TOKEN = "/access-token";
    static final String DENIED = "denied";

    private static final String ACCESS_TOKENS = "/users/access-tokens";
    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient Neighbour neighbour;
    private final transient LinkStore store;
    private final transient RequestTokens requestTokens = new RequestTokens();

    ConsentServlet(HostedProduct product, Neighbour neighbour, LinkStore store) {
        this.product = product;
        this.neighbour = neighbour;
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = user();
        String path = Html.orEmpty(request.getPathInfo());
        if (!path.equals(AUTHORIZE) && !path.equals(ACCESS_TOKENS)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (user.isEmpty()) {
            response.sendRedirect(LoginAddress.leadingBackTo(product, request));
        } else if (path.equals(ACCESS_TOKENS)) {
            show(request, response, "Authorised applications", tokens(request, user.get()));
        } else if (callback(request).isEmpty() || !requestTokens.isOpen(token(request))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "There is nothing to allow");
        } else {
            show(request, response, "Allow access", question(request, user.get()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (Html.orEmpty(request.getPathInfo())) {
            case REQUEST_TOKEN -> give(request, response, Optional.of(requestTokens.open()));
            case ACCESS_TOKEN -> give(request, response, exchanged(request));
            case AUTHORIZE -> decide(request, response);
            case ACCESS_TOKENS -> revoke(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Only the other product itself is given anything, never a user. */
    private static void give(
            HttpServletRequest request, HttpServletResponse response, Optional<String> token)
            throws IOException {
        if (!IncomingLink.hasSent(request) || token.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "No token");
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(token.get());
    }

    private Optional<String> exchanged(HttpServletRequest request) {
        if (!IncomingLink.hasSent(request)) {
            return Optional.empty();
        }
        String verifier = Html.orEmpty(request.getParameter("oauth_verifier"));
        return requestTokens
                .redeem(token(request), verifier)
                .map(
                        userKey -> {
                            String token = LinkSecret.word();
                            store.issue(token, userKey);
                            return token;
                        });
    }

    private void decide(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = user();
        Optional<URI> callback = callback(request);
        if (user.isEmpty() || !XsrfToken.isGenuine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else if (callback.isEmpty() || !requestTokens.isOpen(token(request))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "There is nothing to allow");
        } else {
            boolean allowed = request.getParameter("approve") != null;
            String verifier =
                    allowed ? requestTokens.allow(token(request), user.get().key()) : DENIED;
            response.sendRedirect(
                    callback.get()
                            + "?oauth_token="
                            + token(request)
                            + "&oauth_verifier="
                            + verifier);
        }
    }

    private void revoke(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = user();
        if (user.isEmpty() || !XsrfToken.isGenuine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
            return;
        }
        store.revoke(user.get().key());
        response.sendRedirect(product.contextPath() + PATH + ACCESS_TOKENS);
    }

    private String question(HttpServletRequest request, User user) {
        return """
        <form class="aui" id="oauth-consent" method="post" action="%s%s%s">%s
        <input type="hidden" name="oauth_token" value="%s"><input type="hidden" name="oauth_callback" value="%s">
        <h1>Allow access</h1>
        <p>%s would like to read and change what you can in %s, as <strong>%s</strong>.</p>
        <button class="aui-button aui-button-primary" name="approve" value="yes">Allow</button>
        <button class="aui-button" name="deny" value="yes">Deny</button></form>
        """
                .formatted(
                        product.contextPath(),
                        PATH,
                        AUTHORIZE,
                        XsrfToken.field(request),
                        Html.escape(token(request)),
                        Html.escape(request.getParameter("oauth_callback")),
                        neighbour.name(),
                        product.displayName(),
                        Html.escape(user.fullName()));
    }

    private String tokens(HttpServletRequest request, User user) {
        return """
        <h1>Authorised applications</h1><p>%s acts for you here with <span id="oauth-tokens">%d</span> tokens.</p>
        <form method="post" action="%s%s%s">%s<button class="aui-button" id="oauth-revoke">Revoke access</button></form>
        """
                .formatted(
                        neighbour.name(),
                        store.issuedBy(user.key()),
                        product.contextPath(),
                        PATH,
                        ACCESS_TOKENS,
                        XsrfToken.field(request));
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, String title, String body)
            throws IOException {
        product.services().get(PageFrame.class).write(request, response, Page.general(title, body));
    }

    private Optional<User> user() {
        return product.services().get(CurrentUser.class).get();
    }

    private static String token(HttpServletRequest request) {
        return Html.orEmpty(request.getParameter("oauth_token"));
    }

    /** Where the other product waits for the answer; nowhere else. */
    private Optional<URI> callback(HttpServletRequest request) {
        String expected = neighbour.address() + LoginDance.PATH + "/access";
        return expected.equals(request.getParameter("oauth_callback"))
                ? Optional.of(URI.create(expected))
                : Optional.empty();
    }
}
