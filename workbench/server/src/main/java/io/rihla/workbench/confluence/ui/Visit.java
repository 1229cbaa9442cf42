package io.rihla.workbench.confluence.ui;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.workbench.confluence.content.Viewer;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.fragment.WebFragments;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.web.Html;
import io.rihla.workbench.web.Navigation;
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
import java.util.Map;
import java.util.Optional;

/** One request to a screen, and the ways to answer it. */
final class Visit {

    private final HostedProduct product;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Viewer viewer;

    Visit(
            HostedProduct product,
            HttpServletRequest request,
            HttpServletResponse response,
            Viewer viewer) {
        this.product = product;
        this.request = request;
        this.response = response;
        this.viewer = viewer;
    }

    Viewer viewer() {
        return viewer;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** The address below the context path, decoded. */
    String path() {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Empty when it is missing. */
    String parameter(String name) {
        return Html.orEmpty(request.getParameter(name)).trim();
    }

    /** The text as it was typed. */
    String text(String name) {
        return Html.orEmpty(request.getParameter(name)).replace("\r\n", "\n");
    }

    List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(String::trim).filter(v -> !v.isEmpty()).toList();
    }

    Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(parameter(name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    long id(String name) {
        return number(name).orElseThrow(() -> WikiException.notFound("Page Not Found"));
    }

    /** An address with its parameters, escaped for an attribute. */
    String link(String path, Object... namesAndValues) {
        return Html.escape(address(path, namesAndValues));
    }

    String address(String path, Object... namesAndValues) {
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
    String token() {
        return XsrfToken.field(request);
    }

    void redirect(String path, Object... namesAndValues) throws IOException {
        response.sendRedirect(address(path, namesAndValues));
    }

    /** The links of plugins in a section of the page. */
    List<Navigation.Link> items(String section, Map<String, Object> context) {
        return product.services()
                .find(WebFragments.class)
                .map(fragments -> fragments.items(section, context))
                .orElse(List.of());
    }

    /** The choices that plugins offer in a section of the page. */
    List<WebFragments.Choice> choices(String section, Map<String, Object> context) {
        return product.services()
                .find(WebFragments.class)
                .map(fragments -> fragments.choices(section, context))
                .orElse(List.of());
    }

    /** What the page's head has to load, such as {@code editor}. */
    void require(String... contexts) {
        product.services()
                .find(PageBuilderService.class)
                .ifPresent(
                        builder ->
                                Arrays.stream(contexts)
                                        .forEach(builder.assembler().resources()::requireContext));
    }

    void show(Page page) throws IOException {
        String style =
                "<link rel=\"stylesheet\" href=\"%s/static/workbench/wiki/wiki.css\">%n"
                        .formatted(request.getContextPath());
        product.services()
                .get(PageFrame.class)
                .write(request, response, page.withLead(style + page.lead()));
    }

    void show(String title, String body) throws IOException {
        show(Page.general(title, body));
    }
}
