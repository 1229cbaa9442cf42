package io.rihla.workbench.upm;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file in the part {@code plugin} of an upload. */
record Uploads(Path file, String name) {

    /** As large as a plugin may be, in bytes. */
    static final long LARGEST = 100L * 1024 * 1024;

    /** Empty when the request brings no such file. */
    static Optional<Uploads> from(HttpServletRequest request, Path folder)
            throws IOException, ServletException {
        String type = request.getContentType();
        Part part =
                type != null && type.startsWith("multipart/form-data")
                        ? request.getPart("plugin")
                        : null;
        if (part == null) {
            return Optional.empty();
        }
        Path file = Files.createTempFile(folder, "upload", ".jar");
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        String name = part.getSubmittedFileName();
        return Optional.of(new Uploads(file, name == null ? "plugin.jar" : name));
    }
}
