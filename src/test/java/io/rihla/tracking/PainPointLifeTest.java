package io.rihla.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.EnumIds;
import io.rihla.journey.Life;
import io.rihla.tracking.PainPointLife.IssueState;
import io.rihla.tracking.PainPointLife.Memory;
import io.rihla.tracking.PainPointLife.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of the data file, each by itself, and all together against the rules in words. */
class PainPointLifeTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/rihla/tracking/pain-point-life.csv");
    private static final int EVERY_COMBINATION = 32;

    static Stream<List<String>> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> Arrays.asList(line.split(",")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineSaysWhatIs(List<String> line) {
        Life life = EnumIds.of(Life.class, line.get(5)).orElseThrow();
        Memory memory = Memory.valueOf(line.get(6).toUpperCase(Locale.ROOT));
        int met = 0;
        for (int bits = 0; bits < EVERY_COMBINATION; bits++) {
            if (covers(line, bits)) {
                met++;
                for (int number : new int[] {1, 3}) {
                    assertThat(PainPointLife.of(issues(bits, number), has(bits, 4)))
                            .isEqualTo(new Verdict(life, memory));
                }
            }
        }
        assertThat(met).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = EVERY_COMBINATION)
    void exactlyOneLineAppliesToAnything(int combinations) throws IOException {
        List<List<String>> lines = lines().toList();
        for (int bits = 0; bits < combinations; bits++) {
            int each = bits;
            assertThat(lines).filteredOn(line -> covers(line, each)).hasSize(1);
        }
    }

    @Property
    void theTableSaysWhatTheRulesSay(
            @ForAll("issues") List<IssueState> issues, @ForAll boolean wasFixed) {
        assertThat(PainPointLife.of(issues, wasFixed).life()).isEqualTo(inWords(issues, wasFixed));
    }

    /** A life as it goes: it has regressed from the first open issue after it was fixed. */
    @Property
    void aRegressedPainPointStaysSoUntilAllIsDoneAgain(
            @ForAll("history") List<List<IssueState>> history) {
        boolean fixedOnce = false;
        boolean remembered = false;
        for (List<IssueState> issues : history) {
            Verdict verdict = PainPointLife.of(issues, remembered);
            remembered =
                    switch (verdict.memory()) {
                        case SET -> true;
                        case KEEP -> remembered;
                        case FORGET -> false;
                    };
            fixedOnce = !issues.isEmpty() && (fixedOnce || allDone(issues));
            assertThat(verdict.life()).isEqualTo(inWords(issues, fixedOnce));
            assertThat(remembered).isEqualTo(fixedOnce);
        }
    }

    @Property
    void whatAPersonDoesNotSeeTellsThemNothing(
            @ForAll("issues") List<IssueState> visible, @ForAll boolean wasFixed) {
        assertThat(PainPointLife.seen(visible, 1, wasFixed)).isEqualTo(inWords(visible, false));
        assertThat(PainPointLife.seen(visible, 0, wasFixed)).isEqualTo(inWords(visible, wasFixed));
    }

    @Provide
    Arbitrary<List<IssueState>> issues() {
        return Combinators.combine(
                        Arbitraries.of(IssueCategory.class), Arbitraries.of(true, false, false))
                .as(IssueState::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<List<IssueState>>> history() {
        return issues().list().ofMaxSize(8);
    }

    private static Life inWords(List<IssueState> issues, boolean fixedOnce) {
        List<IssueState> counted = issues.stream().filter(issue -> !issue.cancelled()).toList();
        if (counted.isEmpty()) {
            return Life.OPEN;
        }
        if (allDone(issues)) {
            return Life.FIXED;
        }
        if (fixedOnce) {
            return Life.REGRESSED;
        }
        return counted.stream().allMatch(issue -> issue.category() == IssueCategory.TO_DO)
                ? Life.PLANNED
                : Life.IN_PROGRESS;
    }

    private static boolean allDone(List<IssueState> issues) {
        List<IssueState> counted = issues.stream().filter(issue -> !issue.cancelled()).toList();
        return !counted.isEmpty()
                && counted.stream().allMatch(issue -> issue.category() == IssueCategory.DONE);
    }

    private static boolean covers(List<String> line, int bits) {
        for (int column = 0; column < 5; column++) {
            String want = line.get(column);
            if (!want.equals("*") && want.equals("+") != has(bits, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(int bits, int column) {
        return (bits & 1 << column) != 0;
    }

    private static List<IssueState> issues(int bits, int number) {
        List<IssueState> issues = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            for (IssueCategory category : IssueCategory.values()) {
                if (has(bits, category.ordinal())) {
                    issues.add(new IssueState(category, false));
                }
            }
            if (has(bits, 3)) {
                issues.add(new IssueState(IssueCategory.DONE, true));
            }
        }
        return issues;
    }
}
