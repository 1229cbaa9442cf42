package io.rihla.view.soy;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.JsExpression;
import io.rihla.text.Dates;
import io.rihla.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFunctionTest {

    private final Texts texts = new Texts();

    @Test
    void textsNumbersAndDaysFollowTheLanguageGiven() {
        assertThat(new TextFunction(texts).apply("ro", "rihla.severity.of", 3, 5, "Medie"))
                .isEqualTo("Gravitate 3 din 5: Medie");
        assertThat(new PluralFunction(texts).apply("ar", "rihla.count.touchpoints", 11))
                .isEqualTo("11 نقطة اتصال");
        assertThat(new NumberFunction().apply("ar-u-nu-arab", 1234.5)).isEqualTo("١٬٢٣٤٫٥");
        assertThat(new SignedFunction().apply("en", -2)).isEqualTo("−2");
        assertThat(new DayFunction(new Dates(texts)).apply("ro", "2026-11-02"))
                .isEqualTo("2 nov. 2026");
        assertThat(new DayTimeFunction(new Dates(texts)).apply("en", "2026-11-02T09:05"))
                .isEqualTo("2 Nov 2026, 09:05");
    }

    @Test
    void anUnknownLanguageIsEnglishAndAMissingValueIsEmpty() {
        assertThat(new TextFunction(texts).apply("de", "rihla.picker.selected", (Object) null))
                .isEqualTo("Chosen: ");
    }

    @Test
    void inTheBrowserItIsACallOfItsTwin() {
        assertThat(
                        new PluralFunction()
                                .generate(
                                        new JsExpression("opt_data.lang"),
                                        new JsExpression("'k'"),
                                        new JsExpression("a + 1"))
                                .getText())
                .isEqualTo("rihlaPlural(opt_data.lang,'k',a + 1)");
    }

    @Test
    void eachHasItsOwnName() {
        assertThat(
                        Stream.of(
                                        new TextFunction(),
                                        new PluralFunction(),
                                        new NumberFunction(),
                                        new SignedFunction(),
                                        new DayFunction(),
                                        new DayTimeFunction())
                                .map(WordFunction::getName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("rihla"));
    }
}
