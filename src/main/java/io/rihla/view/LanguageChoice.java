package io.rihla.view;

/** One entry of the language menu. */
public final class LanguageChoice {

    private final String tag;
    private final String dir;
    private final boolean chosen;

    LanguageChoice(String tag, String dir, boolean chosen) {
        this.tag = tag;
        this.dir = dir;
        this.chosen = chosen;
    }

    public String getTag() {
        return tag;
    }

    public String getDir() {
        return dir;
    }

    public boolean isChosen() {
        return chosen;
    }
}
