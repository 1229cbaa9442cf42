package io.rihla.persona;

import io.rihla.journey.TextRules;
import io.rihla.persona.SegmentRefused.Problem;
import io.rihla.text.Folding;
import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with a segment before it is kept. */
final class SegmentCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2000;

    private final List<Segment> others;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param others the segments that are there besides
     */
    SegmentCheck(List<Segment> others) {
        this.others = others;
    }

    List<Problem> problems(Segment draft) {
        if (draft.name().isEmpty()) {
            problems.add(new Problem("name", SegmentError.SEGMENT_NAME_MISSING));
        }
        draft.name().texts().forEach(this::name);
        draft.description()
                .texts()
                .forEach(
                        (language, text) ->
                                text("description." + language.tag(), text, LONGEST_DESCRIPTION));
        return problems;
    }

    /** Whether two segments have a name in common, in whichever languages. */
    static boolean shareName(Segment one, Segment other) {
        return one.name().texts().values().stream()
                .map(Folding::fold)
                .anyMatch(
                        name ->
                                other.name().texts().values().stream()
                                        .map(Folding::fold)
                                        .anyMatch(name::equals));
    }

    private void name(Language language, String name) {
        String field = "name." + language.tag();
        text(field, name, LONGEST_NAME);
        String folded = Folding.fold(name);
        boolean taken =
                others.stream()
                        .flatMap(other -> other.name().texts().values().stream())
                        .anyMatch(other -> Folding.fold(other).equals(folded));
        if (folded.isEmpty() || name.indexOf('\n') >= 0) {
            problems.add(new Problem(field, SegmentError.BAD_CHARACTER));
        } else if (taken) {
            problems.add(new Problem(field, SegmentError.SEGMENT_NAME_TAKEN, name));
        }
    }

    private void text(String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new Problem(field, SegmentError.TOO_LONG, longest));
        } else if (TextRules.problem(text).isPresent()) {
            problems.add(new Problem(field, SegmentError.BAD_CHARACTER));
        }
    }
}
