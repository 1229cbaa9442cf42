package io.rihla.view;

/** A text that people wrote, as a reader gets it. */
public final class TextView {

    private final String text;
    private final String lang;
    private final String dir;
    private final boolean fallback;

    TextView(String text, String lang, String dir, boolean fallback) {
        this.text = text;
        this.lang = lang;
        this.dir = dir;
        this.fallback = fallback;
    }

    /** Never blank; not escaped. */
    public String getText() {
        return text;
    }

    /** The language it is in, for the {@code lang} attribute. */
    public String getLang() {
        return lang;
    }

    public String getDir() {
        return dir;
    }

    /** Whether it stands in for a text that the shown language lacks. */
    public boolean isFallback() {
        return fallback;
    }

    /** The language as a mark beside a text that stands in. */
    public String getMark() {
        return lang.toUpperCase(java.util.Locale.ROOT);
    }
}
