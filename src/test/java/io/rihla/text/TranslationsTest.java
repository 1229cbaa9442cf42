package io.rihla.text;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the three files of texts, whoever adds to them. */
class TranslationsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}?");
    private static final Predicate<String> NOT_A_PLACE =
            Pattern.compile("\\{\\d}").asMatchPredicate().negate();
    private static final Pattern FOREIGN_POINTS = Pattern.compile(" [،؛؟.]|[,;?]");
    private static final Pattern CEDILLA = Pattern.compile("[şŞţŢ]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) {
        assertThat(Translations.keys(language)).isEqualTo(Translations.keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void aPluralHasEveryFormOfItsLanguageAndNoOther(Language language) {
        Set<String> keys = Translations.of(language).keySet();
        Set<String> forms =
                Plurals.categories(language).stream()
                        .map(PluralCategory::suffix)
                        .collect(toCollection(TreeSet::new));

        keys.stream()
                .filter(key -> !Translations.withoutForm(key).equals(key))
                .map(Translations::withoutForm)
                .forEach(
                        base ->
                                assertThat(
                                                keys.stream()
                                                        .filter(key -> key.startsWith(base + "."))
                                                        .map(key -> key.substring(base.length())))
                                        .as(base)
                                        .containsExactlyInAnyOrderElementsOf(forms));
    }

    @ParameterizedTest
    @EnumSource
    void theSamePlacesStandInEveryLanguage(Language language) {
        Map<String, String> english = Translations.of(Language.EN);
        Translations.of(language)
                .forEach(
                        (key, text) -> {
                            String base = Translations.withoutForm(key);
                            boolean plural = !base.equals(key);
                            String model = english.getOrDefault(key, english.get(base + ".other"));
                            Set<String> expected = places(model);
                            Set<String> found = places(text);
                            // "one map" may say its number in words
                            if (plural) {
                                expected.remove("{0}");
                                found.remove("{0}");
                            }
                            assertThat(found).as(key).isEqualTo(expected);
                        });
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsANumberBetweenBraces(Language language) {
        assertThat(offending(language, (key, text) -> places(text).stream().anyMatch(NOT_A_PLACE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsWrittenTwice(Language language) throws IOException {
        try (Stream<String> lines = Files.lines(Translations.file(language))) {
            assertThat(
                            lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                                    .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrEndsInBlanks(Language language) {
        assertThat(offending(language, (key, text) -> text.isBlank() || !text.equals(text.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextHoldsMarkupOrTurnsItsNeighbours(Language language) {
        assertThat(
                        offending(
                                language,
                                (key, text) ->
                                        text.contains("<")
                                                || !Isolate.withoutControls(text).equals(text)))
                .isEmpty();
    }

    /** The products' own text functions take the straight one for a quote. */
    @ParameterizedTest
    @EnumSource
    void apostrophesAreTypographic(Language language) {
        assertThat(offending(language, (key, text) -> text.contains("'"))).isEmpty();
    }

    @Test
    void romanianIsWrittenWithCommasBelow() {
        assertThat(offending(Language.RO, (key, text) -> CEDILLA.matcher(text).find())).isEmpty();
    }

    @Test
    void arabicIsWrittenInArabic() {
        Set<String> same = sameAsEnglish();
        assertThat(
                        offending(
                                Language.AR,
                                (key, text) ->
                                        hasWords(text)
                                                && !same.contains(key)
                                                && !ARABIC.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void arabicIsPunctuatedAsArabic() {
        assertThat(offending(Language.AR, (key, text) -> FOREIGN_POINTS.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void noEnglishIsLeft(Language language) {
        Map<String, String> english = Translations.of(Language.EN);
        Set<String> same = sameAsEnglish();
        assertThat(
                        offending(
                                language,
                                (key, text) ->
                                        hasWords(text)
                                                && !same.contains(key)
                                                && text.equals(english.get(key))))
                .isEmpty();
    }

    /** A line in the list must earn its place. */
    @Test
    void theListOfTextsThatAreTheSameIsTrue() {
        Map<String, String> english = Translations.of(Language.EN);
        Map<String, String> arabic = Translations.of(Language.AR);
        Map<String, String> romanian = Translations.of(Language.RO);
        assertThat(sameAsEnglish())
                .allMatch(
                        key ->
                                arabic.get(key).equals(english.get(key))
                                        || romanian.get(key).equals(english.get(key)));
    }

    private static List<String> offending(Language language, BiPredicate<String, String> offends) {
        return Translations.of(language).entrySet().stream()
                .filter(text -> offends.test(text.getKey(), text.getValue()))
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }

    private static Set<String> sameAsEnglish() {
        return lines(Path.of("src/test/resources/text/same-as-english.txt"));
    }

    static Set<String> lines(Path list) {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is more than places, figures and signs. */
    private static boolean hasWords(String text) {
        return WORD.matcher(PLACE.matcher(text).replaceAll("")).find();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }
}
