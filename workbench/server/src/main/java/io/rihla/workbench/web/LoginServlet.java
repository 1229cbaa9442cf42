package io.rihla.workbench.web;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The log-in form. */
final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient HostedProduct product;
    private final transient Identity identity;

    LoginServlet(HostedProduct product, Identity identity) {
        this.product = product;
        this.identity = identity;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user =
                product.services()
                        .get(Users.class)
                        .authenticate(
                                Html.orEmpty(request.getParameter("os_username")).trim(),
                                Html.orEmpty(request.getParameter("os_password")));
        if (user.isEmpty()) {
            show(
                    request,
                    response,
                    "<div class=\"aui-message aui-message-error\" role=\"alert\"><p>The name or the"
                            + " password is wrong.</p></div>");
            return;
        }
        identity.logIn(request, user.get());
        response.sendRedirect(product.contextPath() + destination(request));
    }

    private static String destination(HttpServletRequest request) {
        return LoginAddress.safe(request.getParameter(LoginAddress.DESTINATION));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String message)
            throws IOException {
        String form =
                """
                <div class="workbench-login"><h1>Log in</h1>%s<form class="aui top-label" method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <div class="field-group"><label for="os_username">Username</label>
                <input class="text" id="os_username" name="os_username" autocomplete="username" autofocus></div>
                <div class="field-group"><label for="os_password">Password</label>
                <input class="text" type="password" id="os_password" name="os_password" autocomplete="current-password"></div>
                <div class="buttons-container"><div class="buttons">
                <button class="aui-button aui-button-primary" id="login">Log in</button></div></div>
                </form>
                <p>Demo logins, each with its name as password: admin, editor, manager, viewer.</p></div>
                """
                        .formatted(
                                message,
                                product.contextPath() + LoginAddress.path(product),
                                LoginAddress.DESTINATION,
                                Html.escape(destination(request)));
        product.services()
                .get(PageFrame.class)
                .write(request, response, Page.general("Log in", form));
    }
}
