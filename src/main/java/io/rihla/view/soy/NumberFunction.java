package io.rihla.view.soy;

import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import org.jspecify.annotations.Nullable;

/** {@code rihlaNumber(lang, n)}: a figure as the language writes it. */
public final class NumberFunction extends WordFunction {

    public NumberFunction() {
        super("rihlaNumber", 2, 2);
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return Numbers.format(locale, number(args[0]));
    }
}
