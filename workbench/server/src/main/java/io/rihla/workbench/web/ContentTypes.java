package io.rihla.workbench.web;

import java.util.Locale;
import java.util.Map;

/** Content types by the end of a file's name. */
public final class ContentTypes {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("css", "text/css;charset=UTF-8"),
                    Map.entry("js", "application/javascript;charset=UTF-8"),
                    Map.entry("json", "application/json;charset=UTF-8"),
                    Map.entry("html", "text/html;charset=UTF-8"),
                    Map.entry("txt", "text/plain;charset=UTF-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("ttf", "font/ttf"));

    private ContentTypes() {}

    public static String of(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, "application/octet-stream");
    }
}
