package io.rihla.workbench.applinks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.product.HostedProduct;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a product tells whoever wants to link to it; nobody has to log in for that. */
final class ManifestServlet extends HttpServlet {

    static final String PATH = "/rest/applinks/1.0/manifest";

    private static final long serialVersionUID = 1;

    private static final Map<String, String> VERSIONS =
            Map.of("confluence", "10.2.0", "jira", "11.3.0");

    private final transient HostedProduct product;
    private final transient ObjectMapper json = new ObjectMapper();

    ManifestServlet(HostedProduct product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> manifest = new LinkedHashMap<>();
        manifest.put("id", product.id());
        manifest.put("name", product.displayName());
        manifest.put("typeId", product.id());
        manifest.put("version", VERSIONS.getOrDefault(product.id(), ""));
        manifest.put("url", product.baseUrl());
        String accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        if (accept.contains("application/json")) {
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getWriter(), manifest);
        } else {
            StringBuilder xml = new StringBuilder("<manifest>");
            manifest.forEach(
                    (name, value) ->
                            xml.append('<')
                                    .append(name)
                                    .append('>')
                                    .append(value)
                                    .append("</")
                                    .append(name)
                                    .append('>'));
            response.setContentType("application/xml;charset=UTF-8");
            response.getWriter().write(xml.append("</manifest>").toString());
        }
    }
}
