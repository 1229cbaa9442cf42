package io.rihla.workbench.webresource;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of several web-resources in one. A failing script does not take the others of its batch
 * down, because each stands in a block of its own; its top-level {@code const} and {@code class}
 * are therefore no globals.
 */
final class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final WebResources resources;
    private final Transformers transformers;
    private final String contextPath;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    Batches(WebResources resources, Transformers transformers, String contextPath) {
        this.resources = resources;
        this.transformers = transformers;
        this.contextPath = contextPath;
        resources.onChange(made::clear);
    }

    /**
     * @param extension {@code js} or {@code css}
     */
    String ofContexts(Collection<String> contexts, String extension, Locale locale) {
        return remembered(
                String.join(",", contexts) + "." + extension + "?" + locale,
                () -> join(resources.inContexts(contexts), extension, locale));
    }

    /** What one web-resource has, without those it depends on. */
    String ofResource(WebResource resource, String extension, Locale locale) {
        return remembered(
                resource.key() + ":" + extension + "?" + locale,
                () -> join(List.of(resource), extension, locale));
    }

    /** Changes whenever the content does, so that a browser may keep the content for ever. */
    static String version(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toString(crc.getValue(), 36);
    }

    private String remembered(String key, Supplier<String> maker) {
        String known = made.get(key);
        if (known == null) {
            known = maker.get();
            made.put(key, known);
        }
        return known;
    }

    private String join(Collection<WebResource> parts, String extension, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (WebResource part : parts) {
            for (ResourceFile file : part.batched(extension)) {
                append(out, part, file, locale);
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, WebResource resource, ResourceFile file, Locale locale) {
        URL url = resource.locate(file.location());
        if (url == null) {
            log.error("{} has no file {}", resource.key(), file.location());
            return;
        }
        String name =
                "/* module-key = '%s', location = '%s' */\n"
                        .formatted(resource.key(), file.location());
        try {
            String text = transformers.text(resource, file, url, locale);
            if (file.extension().equals("css")) {
                out.append(name)
                        .append(CssAddresses.absolute(text, folder(resource, file)))
                        .append('\n');
            } else {
                out.append("try {\n")
                        .append(name)
                        .append(text)
                        .append("\n} catch (e) { WRMCB(e); }\n");
            }
        } catch (RuntimeException e) {
            log.error("{}: {} cannot be transformed", resource.key(), file.location(), e);
            out.append("/* ").append(resource.key()).append(": error */\n");
        }
    }

    private String folder(WebResource resource, ResourceFile file) {
        String name = file.name();
        return "%s/download/resources/%s/%s"
                .formatted(
                        contextPath, resource.key(), name.substring(0, name.lastIndexOf('/') + 1));
    }
}
