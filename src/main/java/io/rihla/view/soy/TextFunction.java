package io.rihla.view.soy;

import io.rihla.text.TextLocale;
import io.rihla.text.Texts;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** {@code rihlaText(lang, key, values…)}: a text with its places filled. */
public final class TextFunction extends WordFunction {

    private final Texts texts;

    /** For the build, which compiles templates outside any product. */
    public TextFunction() {
        this(new Texts());
    }

    @Inject
    public TextFunction(Texts texts) {
        super("rihlaText", 2, 8);
        this.texts = texts;
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return texts.text(locale.language(), String.valueOf(args[0]), from(1, args));
    }
}
