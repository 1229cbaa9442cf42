package io.rihla.workbench.jira.ui;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Page;
import io.rihla.workbench.web.PageFrame;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One request to a screen, and the ways to answer it. */
public final class Visit {

    private final HostedProduct product;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public Visit(HostedProduct product, HttpServletRequest request, HttpServletResponse response) {
        this.product = product;
        this.request = request;
        this.response = response;
    }

    /** Empty for someone who has not logged in. */
    public Optional<User> viewer() {
        return product.services().get(CurrentUser.class).get();
    }

    public boolean isAdministrator() {
        return viewer().filter(product.services().get(Users.class)::isAdmin).isPresent();
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    /** The address below the context path, decoded. */
    public String path() {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** What follows the start of the address, such as the key behind {@code /browse/}. */
    public String below(String start) {
        return path().substring(Math.min(start.length(), path().length()));
    }

    /** Empty when it is missing. */
    public String parameter(String name) {
        return Html.orEmpty(request.getParameter(name)).trim();
    }

    /** The text as it was typed. */
    public String text(String name) {
        return Html.orEmpty(request.getParameter(name)).replace("\r\n", "\n");
    }

    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(String::trim).filter(v -> !v.isEmpty()).toList();
    }

    public Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(parameter(name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An address with its parameters, escaped for an attribute. */
    public String link(String path, Object... namesAndValues) {
        return Html.escape(address(path, namesAndValues));
    }

    public String address(String path, Object... namesAndValues) {
        StringBuilder address = new StringBuilder(request.getContextPath()).append(path);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(
                            URLEncoder.encode(
                                    String.valueOf(namesAndValues[i + 1]), StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /** The hidden field without which no form is taken. */
    public String token() {
        return XsrfToken.field(request);
    }

    public void redirect(String path, Object... namesAndValues) throws IOException {
        response.sendRedirect(address(path, namesAndValues));
    }

    /** What the page's head has to load, such as {@code jira.view.issue}. */
    public void require(String... contexts) {
        product.services()
                .find(PageBuilderService.class)
                .ifPresent(
                        builder ->
                                Arrays.stream(contexts)
                                        .forEach(builder.assembler().resources()::requireContext));
    }

    public void show(Page page) throws IOException {
        String style =
                "<link rel=\"stylesheet\" href=\"%s/static/workbench/jira/jira.css\">%n"
                        .formatted(request.getContextPath());
        product.services()
                .get(PageFrame.class)
                .write(request, response, page.withLead(style + page.lead()));
    }

    public void show(String title, String body) throws IOException {
        show(Page.general(title, body));
    }
}
