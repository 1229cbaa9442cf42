package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChosenTogetherTest {

    @Test
    void twoPeopleWhoAddSomebodyAddBoth() {
        assertThat(both("a", "a b", "a c")).contains(list("a c b"));
        assertThat(both("", "a", "b")).contains(list("b a"));
        assertThat(both("a", "b a", "a c")).contains(list("b a c"));
    }

    @Test
    void whatOneTookAwayDoesNotComeBack() {
        assertThat(both("a b c", "a b d", "a c")).contains(list("a d"));
        assertThat(both("a b", "b", "a b c")).contains(list("b c"));
    }

    @Test
    void anOrderIsKeptWhereOnlyOneHasChangedIt() {
        assertThat(both("a b c", "c a b", "a b c d")).contains(list("c a b d"));
        assertThat(both("a b c", "a b c d", "c a b")).contains(list("c a b d"));
        assertThat(both("a b c", "a c b", "d a b c")).contains(list("d a c b"));
    }

    @Test
    void twoMainOnesTwoOrdersAndAMainOneWhoWasTakenAwayExcludeEachOther() {
        assertThat(both("a b c", "b a c", "c a b")).isEmpty();
        assertThat(both("a b c d", "a c b d", "a d c b")).isEmpty();
        assertThat(both("a b", "b a", "a")).isEmpty();
        assertThat(both("a b", "a", "b a")).isEmpty();
    }

    @Test
    void whoChangesNothingLosesNothingOfTheOthers() {
        assertThat(both("a b", "a b", "b c")).contains(list("b c"));
        assertThat(both("a b", "b c", "a b")).contains(list("b c"));
        assertThat(both("a b", "b a", "b a")).contains(list("b a"));
    }

    @Property
    void nobodysAdditionsAndRemovalsAreLost(
            @ForAll("choices") List<String> base,
            @ForAll("choices") List<String> mine,
            @ForAll("choices") List<String> theirs) {
        Optional<List<String>> both = ChosenTogether.of(base, mine, theirs);

        Set<String> wanted = new HashSet<>(mine);
        wanted.addAll(theirs);
        wanted.removeIf(one -> base.contains(one) && !(mine.contains(one) && theirs.contains(one)));
        both.ifPresent(
                all ->
                        assertThat(all)
                                .doesNotHaveDuplicates()
                                .containsExactlyInAnyOrderElementsOf(wanted));
        assertThat(ChosenTogether.of(base, theirs, mine).isPresent()).isEqualTo(both.isPresent());
    }

    @Property
    void whoOnlyAddsIsNeverRefused(
            @ForAll("choices") List<String> base,
            @ForAll("choices") List<String> added,
            @ForAll("choices") List<String> theirs) {
        List<String> mine = new ArrayList<>(base);
        added.stream().filter(one -> !base.contains(one)).forEach(mine::add);

        assertThat(ChosenTogether.of(base, mine, theirs)).isPresent();
    }

    @Provide
    Arbitrary<List<String>> choices() {
        return Arbitraries.of("a", "b", "c", "d", "e").list().uniqueElements().ofMaxSize(5);
    }

    private static Optional<List<String>> both(String base, String mine, String theirs) {
        return ChosenTogether.of(list(base), list(mine), list(theirs));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
