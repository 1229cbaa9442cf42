package io.rihla.view;

import java.util.List;

/** The reader, whose language the words round the map are in. */
public final class ReaderView {

    private final String tag;
    private final String lang;
    private final String dir;
    private final List<LanguageChoice> languages;

    ReaderView(String tag, String lang, String dir, List<LanguageChoice> languages) {
        this.tag = tag;
        this.lang = lang;
        this.dir = dir;
        this.languages = List.copyOf(languages);
    }

    /** Language and digits, as the template functions take them. */
    public String getTag() {
        return tag;
    }

    public String getLang() {
        return lang;
    }

    public String getDir() {
        return dir;
    }

    /** What the language menu offers. */
    public List<LanguageChoice> getLanguages() {
        return languages;
    }
}
