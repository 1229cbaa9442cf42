package io.rihla.workbench.webresource;

import io.rihla.workbench.web.ContentTypes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Answers under {@code /download} and, with a version in the address, under {@code /s}. */
final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String AFTER_VERSION = "/_/download/";

    private final transient WebResources resources;
    private final transient RootResources roots;
    private final transient Batches batches;
    private final transient Transformers transformers;
    private final transient Supplier<Locale> reader;

    DownloadServlet(
            WebResources resources,
            RootResources roots,
            Batches batches,
            Transformers transformers,
            Supplier<Locale> reader) {
        this.resources = resources;
        this.roots = roots;
        this.batches = batches;
        this.transformers = transformers;
        this.reader = reader;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path =
                URLDecoder.decode(
                        request.getRequestURI().substring(request.getContextPath().length()),
                        StandardCharsets.UTF_8);
        int version = path.startsWith("/s/") ? path.indexOf(AFTER_VERSION) : -1;
        boolean lasting = version > 0;
        String[] parts =
                lasting
                        ? path.substring(version + AFTER_VERSION.length()).split("/", 4)
                        : path.replaceFirst("^/download/", "").split("/", 4);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                lasting ? "public, max-age=31536000" : "no-cache, must-revalidate");
        boolean answered =
                switch (parts[0]) {
                    case "contextbatch" -> sendContexts(parts, request, response);
                    case "batch" -> sendBatch(parts, request, response);
                    case "resources" -> sendFile(parts, request, response);
                    default -> false;
                };
        if (!answered) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean sendContexts(
            String[] parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (parts.length != 4 || !parts[3].equals("batch." + parts[1])) {
            return false;
        }
        var contexts = new TreeSet<>(Arrays.asList(parts[2].split(",")));
        send(response, parts[3], batches.ofContexts(contexts, parts[1], locale(request)));
        return true;
    }

    private boolean sendBatch(
            String[] parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<WebResource> resource =
                parts.length == 3 ? resources.find(parts[1]) : Optional.empty();
        if (resource.isEmpty()) {
            return false;
        }
        String extension = parts[2].substring(parts[2].lastIndexOf('.') + 1);
        send(response, parts[2], batches.ofResource(resource.get(), extension, locale(request)));
        return true;
    }

    private boolean sendFile(
            String[] parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (parts.length < 3) {
            return false;
        }
        String name = parts.length == 4 ? parts[2] + "/" + parts[3] : parts[2];
        if (Arrays.asList(name.split("/")).contains("..")) {
            return false;
        }
        Optional<WebResource> resource =
                parts[1].contains(":") ? resources.find(parts[1]) : roots.find(parts[1], name);
        Optional<WebResource.Located> found = resource.flatMap(owner -> owner.find(name));
        if (found.isEmpty()) {
            return false;
        }
        send(resource.get(), found.get(), name, request, response);
        return true;
    }

    private void send(
            WebResource resource,
            WebResource.Located found,
            String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ResourceFile file = found.file();
        String type = file.contentType();
        response.setContentType(type.isEmpty() ? ContentTypes.of(name) : type);
        if (!resource.transformersOf(file).isEmpty()) {
            String text = transformers.text(resource, file, found.url(), locale(request));
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (InputStream bytes = found.url().openStream()) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static void send(HttpServletResponse response, String name, String text)
            throws IOException {
        response.setContentType(ContentTypes.of(name));
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? reader.get() : Locale.forLanguageTag(tag);
    }
}
