package io.rihla.tracking;

import io.rihla.journey.EnumIds;
import io.rihla.journey.Life;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells from a pain point's issues how far it is. The rules are the lines of {@code
 * pain-point-life.csv}: exactly one of them applies to any issues.
 */
public final class PainPointLife {

    private static final String FILE = "pain-point-life.csv";
    private static final List<Line> LINES = read();

    private PainPointLife() {}

    /**
     * What follows from the issues of a pain point.
     *
     * @param wasFixed whether all of its issues were done at some time before
     */
    public static Verdict of(Collection<IssueState> issues, boolean wasFixed) {
        boolean[] some = new boolean[Column.values().length];
        for (IssueState issue : issues) {
            some[issue.cancelled() ? Column.CANCELLED.ordinal() : issue.category().ordinal()] =
                    true;
        }
        some[Column.WAS_FIXED.ordinal()] = wasFixed;
        return LINES.stream()
                .filter(line -> line.appliesTo(some))
                .map(Line::verdict)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The same for somebody who may not see all issues: that the pain point was fixed once is known
     * from all of them, so it must not show in what follows from some.
     *
     * @param hidden how many issues the person does not see
     */
    public static Life seen(Collection<IssueState> visible, int hidden, boolean wasFixed) {
        return of(visible, wasFixed && hidden == 0).life();
    }

    /** What counts of an issue. */
    public record IssueState(IssueCategory category, boolean cancelled) {

        public static IssueState of(MirroredIssue issue) {
            return new IssueState(issue.category(), issue.cancelled());
        }
    }

    /** The state of a pain point, and what to remember of its having been fixed. */
    public record Verdict(Life life, Memory memory) {}

    /** What becomes of "was fixed before". */
    public enum Memory {
        /** It is fixed now: to be remembered from now on. */
        SET,
        /** As it was. */
        KEEP,
        /** It has no issue left that could have fixed it. */
        FORGET
    }

    /** What a line asks for; the first three are the categories, in their order. */
    private enum Column {
        TO_DO,
        IN_PROGRESS,
        DONE,
        CANCELLED,
        WAS_FIXED
    }

    /**
     * @param wants a sign for each column: {@code 0} for none, {@code +} for some, {@code *} for
     *     any
     */
    private record Line(List<Character> wants, Verdict verdict) {

        boolean appliesTo(boolean[] some) {
            for (int i = 0; i < some.length; i++) {
                char want = wants.get(i);
                if (want != '*' && (want == '+') != some[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Line> read() {
        try (InputStream in = PainPointLife.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar holds no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(PainPointLife::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        List<String> cells = List.of(text.split(",", -1));
        int columns = Column.values().length;
        if (cells.size() != columns + 2) {
            throw new IllegalStateException(text);
        }
        return new Line(
                cells.subList(0, columns).stream().map(cell -> cell.charAt(0)).toList(),
                new Verdict(
                        EnumIds.of(Life.class, cells.get(columns)).orElseThrow(),
                        Memory.valueOf(cells.get(columns + 1).toUpperCase(Locale.ROOT))));
    }
}
