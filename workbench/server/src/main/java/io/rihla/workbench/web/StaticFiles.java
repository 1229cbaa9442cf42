package io.rihla.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files that never change while the host runs: AUI, jQuery and Underscore out of the installed npm
 * packages, the frame's own out of the class path.
 */
public final class StaticFiles extends HttpServlet {

    /** Where they are found under each product's context path. */
    public static final String PATH = "/static";

    private static final long serialVersionUID = 1;

    private final transient Map<String, Path> folders;

    /**
     * @param nodeModules the folder {@code node_modules} of the workbench
     */
    public StaticFiles(Path nodeModules) {
        folders =
                Map.of(
                        "aui", nodeModules.resolve("@atlassian/aui/dist/aui"),
                        "jquery", nodeModules.resolve("jquery/dist"),
                        "underscore", nodeModules.resolve("underscore"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Html.orEmpty(request.getPathInfo());
        if (path.contains("..") || path.contains("\\")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = open(path)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(ContentTypes.of(path));
            response.setHeader("Cache-Control", "public, max-age=3600");
            file.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String path) throws IOException {
        String[] parts = path.split("/", 3);
        if (parts.length < 3) {
            return null;
        }
        if (parts[1].equals("workbench")) {
            return StaticFiles.class.getResourceAsStream(parts[2]);
        }
        Path folder = folders.get(parts[1]);
        Path file = folder == null ? null : folder.resolve(parts[2]);
        return file != null && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
