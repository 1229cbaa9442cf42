package io.rihla.view.soy;

import io.rihla.text.Numbers;
import io.rihla.text.TextLocale;
import org.jspecify.annotations.Nullable;

/**
 * {@code rihlaSigned(lang, n)}: a feeling or a change with its sign. The template puts it into
 * {@code <bdi dir="ltr">}.
 */
public final class SignedFunction extends WordFunction {

    public SignedFunction() {
        super("rihlaSigned", 2, 2);
    }

    @Override
    String words(TextLocale locale, @Nullable Object[] args) {
        return Numbers.signed(locale, number(args[0]));
    }
}
