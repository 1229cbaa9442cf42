package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLocaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ar-u-nu-arab", "ro"})
    void readsTheTagsItWrites(String tag) {
        assertThat(TextLocale.ofTag(tag).map(TextLocale::tag)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN", "ro-u-nu-arab", "-u-nu-arab", "ar-EG"})
    void readsNoOtherTag(String tag) {
        assertThat(TextLocale.ofTag(tag)).isEqualTo(Optional.empty());
    }
}
