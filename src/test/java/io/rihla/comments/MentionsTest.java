package io.rihla.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.journey.EditError;
import io.rihla.journey.EditRefused;
import io.rihla.journey.MapLimits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionsTest {

    /** Texts that are full of what tokens are made of. */
    @Provide
    Arbitrary<List<String>> stretches() {
        return Arbitraries.of("[~", "]", "~", "[", "ana", "[~ana]", "[~omar]", " ", "ș", "م", "\n")
                .list()
                .ofMaxSize(20);
    }

    @Property
    void thePartsJoinedAreTheText(@ForAll("stretches") List<String> stretches) {
        String text = String.join("", stretches);
        List<Mentions.Part> parts = Mentions.parts(text);
        assertThat(parts.stream().map(Mentions.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(
                        parts.stream()
                                .map(Mentions.Part::person)
                                .filter(person -> !person.isEmpty())
                                .collect(Collectors.toSet()))
                .isEqualTo(Mentions.in(text));
    }

    @Property
    void whoIsReplacedIsMentionedNoLongerAndNobodyElseIsLost(
            @ForAll("stretches") List<String> stretches) {
        String text = String.join("", stretches);
        Set<String> before = Mentions.in(text);
        String replaced = Mentions.replaced(text, "ana", "erased:7");
        Set<String> after = Mentions.in(replaced);
        assertThat(after).doesNotContain("ana");
        assertThat(after.contains("erased:7")).isEqualTo(before.contains("ana"));
        assertThat(after.contains("omar")).isEqualTo(before.contains("omar"));
    }

    @Example
    void aTextIsKeptWithoutBlanksRoundItAndItsLinesEndedInOneWay() {
        assertThat(CommentRules.checked("  a\r\nb\rc \n", MapLimits.DEFAULT)).isEqualTo("a\nb\nc");
    }

    @Example
    void whatCannotBeStoredOrSaysNothingIsRefused() {
        assertRefused(" \n\t ", EditError.COMMENT_WITHOUT_TEXT);
        assertRefused("a\u202Eb", EditError.BIDI_OVERRIDE);
        assertRefused("a\u0000b", EditError.CONTROL_CHARACTER);
        assertRefused("a\uD83D", EditError.LONE_SURROGATE);
        assertRefused("x".repeat(5_001), EditError.COMMENT_TOO_LONG);
        assertRefused(mentioning(21), EditError.TOO_MANY_MENTIONS);
        assertThat(CommentRules.checked(mentioning(20), MapLimits.DEFAULT)).isNotEmpty();
    }

    private static String mentioning(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> Mentions.of("p" + i))
                .collect(Collectors.joining(" "));
    }

    private static void assertRefused(String text, EditError error) {
        assertThatThrownBy(() -> CommentRules.checked(text, MapLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
