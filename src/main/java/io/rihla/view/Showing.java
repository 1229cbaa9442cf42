package io.rihla.view;

import io.rihla.journey.Document;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.Map;
import java.util.Optional;

/**
 * How a map is to be shown to one reader.
 *
 * @param wanted the language asked for; the map decides which one it can give
 * @param reader the language of the words round the map
 * @param drawing whether the emotion curve can be drawn there; mail and Word show it in words only
 * @param owner the name of the map's owner as this reader sees it; empty when nobody owns it
 * @param personas the names of the map's personas by key, of those whom this reader may see
 */
public record Showing(
        Language wanted,
        TextLocale reader,
        ViewKind view,
        Use use,
        boolean drawing,
        String owner,
        Map<String, LocalizedText> personas) {

    public Showing {
        personas = Map.copyOf(personas);
    }

    /** For a map of which no persona is named. */
    public Showing(
            Language wanted,
            TextLocale reader,
            ViewKind view,
            Use use,
            boolean drawing,
            String owner) {
        this(wanted, reader, view, use, drawing, owner, Map.of());
    }

    /**
     * The macro's own language, else the reader's. A map that does not have it comes in its main
     * language.
     */
    public static Language wanted(Optional<Language> parameter, TextLocale reader) {
        return parameter.orElse(reader.language());
    }

    /** The language in which the texts of this document are shown. */
    public Language shown(Document<?> document) {
        return document.languages().contains(wanted) ? wanted : document.mainLanguage();
    }

    /** Whether scripts will run where it goes. */
    boolean interactive() {
        return use != Use.PAPER;
    }

    boolean editing() {
        return use == Use.EDITOR;
    }

    /** The id of something for scripts that look for it; empty where none run. */
    String id(String id) {
        return interactive() ? id : "";
    }

    /** Whether every row is shown. */
    boolean full() {
        return view != ViewKind.SIMPLE;
    }
}
