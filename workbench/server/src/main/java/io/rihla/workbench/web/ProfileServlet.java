package io.rihla.workbench.web;

import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.ProfileLanguages;
import io.rihla.workbench.product.Services;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What people change about themselves ({@code /profile/language}), and the way out. */
final class ProfileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Services services;
    private final transient Identity identity;

    ProfileServlet(Services services, Identity identity) {
        this.services = services;
        this.identity = identity;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = services.get(CurrentUser.class).get();
        if (!XsrfToken.isGenuine(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else if ("/language".equals(request.getPathInfo()) && user.isPresent()) {
            chooseLanguage(request, response, user.get());
        } else if ("/logout".equals(request.getPathInfo())) {
            identity.logOut(request);
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void chooseLanguage(HttpServletRequest request, HttpServletResponse response, User user)
            throws IOException {
        String tag = Html.orEmpty(request.getParameter("language"));
        if (!ProfileLanguages.offers(tag)) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST, "The product does not offer this language");
            return;
        }
        services.get(Users.class).change(user.key(), before -> before.withLanguage(tag));
        response.sendRedirect(
                request.getContextPath() + LoginAddress.safe(request.getParameter("back")));
    }
}
