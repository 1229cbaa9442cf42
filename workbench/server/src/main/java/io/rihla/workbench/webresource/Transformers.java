package io.rihla.workbench.webresource;

import io.rihla.workbench.i18n.HostI18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Turns a text file of a plugin into what the browser gets. */
public final class Transformers {

    static final Set<String> KNOWN = Set.of("jsI18n", "soyTransformer");

    private final HostI18nResolver texts;
    private final SoyCompiler soyCompiler;

    public Transformers(HostI18nResolver texts, SoyCompiler soyCompiler) {
        this.texts = texts;
        this.soyCompiler = soyCompiler;
    }

    String text(WebResource resource, ResourceFile file, URL url, Locale locale) {
        String text = read(url);
        for (String transformer : resource.transformersOf(file)) {
            text =
                    switch (transformer) {
                        case "jsI18n" -> JsTexts.resolve(text, texts, locale);
                        case "soyTransformer" -> soyCompiler.compile(text, file.location(), locale);
                        default -> text;
                    };
        }
        return text;
    }

    private static String read(URL url) {
        try (InputStream bytes = url.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }

    /** Makes a script of a template file's text. */
    public interface SoyCompiler {

        String compile(CharSequence soy, String path, Locale locale);
    }
}
