package io.rihla.view;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels of one map in one language and counts those that it had to take from another.
 */
final class Labels {

    private final Language shown;
    private final Language main;
    private int fallbacks;

    Labels(Language shown, Language main) {
        this.shown = shown;
        this.main = main;
    }

    /** The label to show; null when it has no text at all. */
    @Nullable TextView view(LocalizedText label) {
        return label.shownIn(shown, main).map(this::view).orElse(null);
    }

    /** The same for a label that is shown in another place already, and counted there. */
    @Nullable TextView again(LocalizedText label) {
        int before = fallbacks;
        TextView text = view(label);
        fallbacks = before;
        return text;
    }

    /** How many labels came in another language so far. */
    int fallbacks() {
        return fallbacks;
    }

    private TextView view(LocalizedText.Shown text) {
        if (text.fallback()) {
            fallbacks++;
        }
        Language language = text.language();
        return new TextView(
                text.text(), language.tag(), language.direction().html(), text.fallback());
    }
}
