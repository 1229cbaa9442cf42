package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void speaksThreeLanguages() {
        assertThat(texts.text(Language.EN, "rihla.element.stage")).isEqualTo("Stage");
        assertThat(texts.text(Language.AR, "rihla.element.stage")).isEqualTo("مرحلة");
        assertThat(texts.text(Language.RO, "rihla.element.stage")).isEqualTo("Etapă");
    }

    @Test
    void fillsPlacesWithoutReadingTheValues() {
        assertThat(texts.text(Language.EN, "rihla.severity.of", 1, 5, "{0} '$1'"))
                .isEqualTo("Severity 1 of 5: {0} '$1'");
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(texts.text(Language.AR, "rihla.severity.of", 1000.0, 2.50, 100L))
                .isEqualTo("الخطورة 1000 من 2.5: 100");
    }

    @Test
    void leavesAPlaceWithoutAValue() {
        assertThat(texts.text(Language.EN, "rihla.severity.of", 1))
                .isEqualTo("Severity 1 of {1}: {2}");
    }

    @Test
    void isolatesANameThatRunsTheOtherWay() {
        assertThat(texts.text(Language.EN, "rihla.map.empty", "رحلة الولاء"))
                .isEqualTo("The map “\u2068رحلة الولاء\u2069” has no stages yet.");
    }

    @Test
    void showsTheKeyThatNobodyHasWritten() {
        assertThat(texts.text(Language.RO, "rihla.no.such.text", 1))
                .isEqualTo("rihla.no.such.text");
        assertThat(texts.has(Language.RO, "rihla.no.such.text")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en,1,1 stage",
        "en,2,2 stages",
        "en,1.5,1.5 stages",
        "ro,0,0 etape",
        "ro,1,1 etapă",
        "ro,19,19 etape",
        "ro,20,20 de etape",
        "ro,101,101 etape",
        "ro,1000,1.000 de etape",
        "ar,0,لا مراحل",
        "ar,1,مرحلة واحدة",
        "ar,2,مرحلتان",
        "ar,3,3 مراحل",
        "ar,11,11 مرحلة",
        "ar,100,100 مرحلة",
        "ar-u-nu-arab,11,١١ مرحلة",
    })
    void counts(String tag, double number, String expected) {
        TextLocale locale = TextLocale.ofTag(tag).orElseThrow();

        assertThat(texts.plural(locale, "rihla.count.stages", number)).isEqualTo(expected);
    }
}
