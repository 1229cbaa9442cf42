package io.rihla.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {

    @ParameterizedTest
    @EnumSource
    void agreesWithTheCldrWhereverTheRulesTurn(Language language) {
        Stream.concat(
                        IntStream.rangeClosed(0, 200).mapToObj(Integer::toString),
                        Stream.of("1000", "1000000", "1.5", "0.5", "-1", "-2", "1.0", "3.0"))
                .map(BigDecimal::new)
                .forEach(
                        n ->
                                assertThat(ours(language, n))
                                        .as("%s of %s", language, n)
                                        .isEqualTo(cldr(language, n)));
    }

    @Property
    void agreesWithTheCldrForAnyNumber(
            @ForAll Language language,
            @ForAll @Scale(2) @BigRange(min = "-1000000000", max = "1000000000")
                    BigDecimal number) {
        assertThat(ours(language, number)).isEqualTo(cldr(language, number));
    }

    @ParameterizedTest
    @EnumSource
    void tellsApartAsManyFormsAsTheCldr(Language language) {
        Set<String> ours =
                Plurals.categories(language).stream()
                        .map(form -> form.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());

        assertThat(ours).isEqualTo(rules(language).getKeywords());
    }

    @Test
    void countsAHundredAndOneInRomanianWithoutDe() {
        assertThat(Plurals.category(Language.RO, BigDecimal.valueOf(101)))
                .isEqualTo(PluralCategory.FEW);
    }

    private static String ours(Language language, BigDecimal number) {
        return Plurals.category(language, number).name().toLowerCase(Locale.ROOT);
    }

    private static String cldr(Language language, BigDecimal number) {
        return rules(language).select(number.abs().doubleValue());
    }

    private static PluralRules rules(Language language) {
        return PluralRules.forLocale(new ULocale(language.tag()));
    }
}
