package io.rihla.workbench.webresource;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Turns a text file of a plugin into what the browser gets. */
public final class Transformers {

    static final Set<String> KNOWN = Set.of("jsI18n", "soyTransformer");

    private final I18nResolver texts;
    private final BinaryOperator<String> soyCompiler;

    /**
     * @param soyCompiler makes a script of a template file's text and its path
     */
    public Transformers(I18nResolver texts, BinaryOperator<String> soyCompiler) {
        this.texts = texts;
        this.soyCompiler = soyCompiler;
    }

    String text(WebResource resource, ResourceFile file, URL url, Locale locale) {
        String text = read(url);
        for (String transformer : resource.transformersOf(file)) {
            text =
                    switch (transformer) {
                        case "jsI18n" -> JsTexts.resolve(text, texts, locale);
                        case "soyTransformer" -> soyCompiler.apply(text, file.location());
                        default -> text;
                    };
        }
        // What the compiler leaves of a template's texts is a script's call like any other.
        return file.sourceExtension().equals("soy") ? JsTexts.resolve(text, texts, locale) : text;
    }

    private static String read(URL url) {
        try (InputStream bytes = url.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
