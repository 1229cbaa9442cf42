package io.rihla.workbench.webresource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells an open page where the web-resources are that a script wants now. */
final class LaterServlet extends HttpServlet {

    static final String PATH = "/rest/webResources/1.0/resources";

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient ResourceTags tags;
    private final transient Supplier<Locale> reader;

    LaterServlet(ResourceTags tags, Supplier<Locale> reader) {
        this.tags = tags;
        this.reader = reader;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonNode wanted = JSON.readTree(request.getInputStream());
        List<String> found =
                tags.later(
                        names(wanted, "r"), names(wanted, "xr"), names(wanted, "xc"), reader.get());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        JSON.writeValue(response.getOutputStream(), found);
    }

    private static List<String> names(JsonNode request, String field) {
        List<String> names = new ArrayList<>();
        request.path(field).forEach(name -> names.add(name.asText()));
        return names;
    }
}
