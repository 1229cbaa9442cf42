package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final TextLocale EN = TextLocale.of(Language.EN);
    private static final TextLocale AR = TextLocale.of(Language.AR);
    private static final TextLocale RO = TextLocale.of(Language.RO);
    private static final TextLocale AR_ARAB = new TextLocale(Language.AR, Digits.ARABIC_INDIC);

    @Test
    void agreesWithTheCldr() {
        Stream.concat(
                        IntStream.rangeClosed(0, 200).mapToObj(Integer::toString),
                        Stream.of(
                                "1000",
                                "-1000",
                                "9999.9995",
                                "1e6",
                                "1.5",
                                "-1234567.891",
                                "0.0004"))
                .map(BigDecimal::new)
                .forEach(
                        n ->
                                Stream.of(EN, AR, RO, AR_ARAB)
                                        .forEach(
                                                locale ->
                                                        assertThat(Numbers.format(locale, n))
                                                                .as("%s in %s", n, locale.tag())
                                                                .isEqualTo(cldr(locale, n))));
    }

    @Property
    void agreesWithTheCldrForAnyNumber(
            @ForAll("locales") TextLocale locale, @ForAll @Scale(5) BigDecimal number) {
        assertThat(Numbers.format(locale, number)).isEqualTo(cldr(locale, number));
    }

    @Provide
    Arbitrary<TextLocale> locales() {
        return Arbitraries.of(EN, AR, RO, AR_ARAB);
    }

    @ParameterizedTest
    @CsvSource({"2,+2", "1,+1", "0,0", "-1,−1", "-2,−2", "1234.5,'+1,234.5'"})
    void givesAFeelingItsSign(BigDecimal number, String written) {
        assertThat(Numbers.signed(EN, number)).isEqualTo(written);
    }

    @Test
    void writesPercentAsEachLanguageDoes() {
        assertThat(Numbers.percent(EN, 0.725)).isEqualTo("72.5%");
        assertThat(Numbers.percent(AR, 0.72)).isEqualTo("72٪");
        assertThat(Numbers.percent(AR_ARAB, 0.72)).isEqualTo("٧٢٪");
        assertThat(Numbers.percent(RO, 0.725)).isEqualTo("72,5\u00a0%");
    }

    @Test
    void takesEveryKindOfNumber() {
        assertThat(
                        Stream.<Number>of((short) 7, 7, 7L, 7f, 7d, BigDecimal.valueOf(7))
                                .map(n -> Numbers.format(EN, n)))
                .containsOnly("7");
    }

    @Test
    void keepsArabicDigitsToArabic() {
        assertThat(new TextLocale(Language.RO, Digits.ARABIC_INDIC)).isEqualTo(RO);
        assertThat(Numbers.format(AR_ARAB, 1234.5)).isEqualTo("١٬٢٣٤٫٥");
    }

    /** ICU's figure without its direction marks, and with the minus that Rihla writes. */
    private static String cldr(TextLocale locale, BigDecimal number) {
        String digits = locale.digits() == Digits.LATIN ? "latn" : "arab";
        NumberFormat format =
                NumberFormat.getInstance(
                        ULocale.forLanguageTag(locale.language().tag() + "-u-nu-" + digits));
        format.setMaximumFractionDigits(Numbers.MAX_DECIMALS);
        // ICU would round half to even, and write a minus before a zero that was rounded.
        BigDecimal rounded = number.setScale(Numbers.MAX_DECIMALS, RoundingMode.HALF_UP);
        return Isolate.withoutControls(format.format(rounded)).replace('-', '−');
    }
}
