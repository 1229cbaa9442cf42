package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // chosen | product | browser | language
                "AR | ro-RO | en       | AR",
                "EN | ro-RO | ar       | EN",
                "-  | ro-RO | ar       | RO",
                "-  | en-GB | ar       | EN",
                "-  | de-DE | ar-EG,en | AR",
                "-  | de-DE | fr,de;q=0.9,ro;q=0.4 | RO",
                "-  | de-DE | en;q=0.3,ro;q=0.8    | RO",
                "-  | de-DE | ar;q=0,ro            | RO",
                "-  | de-DE | fr,*                 | EN",
                "-  | de-DE | ''                   | EN",
            })
    void takesTheFirstThatSpeaks(
            Language chosen, String product, String browser, Language expected) {
        assertThat(choose(Optional.ofNullable(chosen), product, browser)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "ar;q=x", "q=1", "\u0000", "ar;q=7"})
    void treatsAMalformedHeaderAsNone(String header) {
        assertThat(choose(Optional.empty(), "fr", header)).isEqualTo(Language.EN);
    }

    @Test
    void doesNotReadAHeaderThatNoBrowserSends() {
        assertThat(choose(Optional.empty(), "fr", "ar,".repeat(100_000))).isEqualTo(Language.EN);
    }

    private static Language choose(Optional<Language> chosen, String product, String browser) {
        return ReaderLanguage.choose(chosen, Locale.forLanguageTag(product), browser);
    }
}
