package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "Știri, stiri",
        "şcoală, scoala",
        "Café, cafe",
        "رِحْلَةُ, رحلة رحله",
        "أَحمد, أحمد احمد",
        "إدارة, ادارة اداره",
        "عميـــل, عميل",
        "١٢, 12"
    })
    void aWordIsAlsoWrittenAsPeopleTypeIt(String word, String others) {
        assertThat(Spellings.of(word)).containsExactlyElementsOf(List.of(others.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "PLAIN", "عميل", ""})
    void aWordThatHasButOneSpellingHasNoOther(String word) {
        assertThat(Spellings.of(word)).isEmpty();
    }

    @Test
    void aDecomposedWordIsTheSameWord() {
        assertThat(Spellings.of("ș")).isEqualTo(Spellings.of("ș")).containsExactly("s");
    }
}
