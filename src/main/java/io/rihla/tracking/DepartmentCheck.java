package io.rihla.tracking;

import io.rihla.journey.MapProjection;
import io.rihla.journey.TextRules;
import io.rihla.text.Language;
import io.rihla.tracking.DepartmentRefused.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds everything that is wrong with an entry before it is kept. */
final class DepartmentCheck {

    /** As long as a column may be. */
    private static final int LONGEST = 200;

    private static final int MOST_RULES = 50;

    /** Administrators of Jira may allow keys of other forms, but none beyond this one. */
    private static final Pattern PROJECT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final List<Department> others;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param others the entries that are there besides
     */
    DepartmentCheck(List<Department> others) {
        this.others = others;
    }

    List<Problem> problems(Department draft) {
        if (draft.name().isEmpty()) {
            problems.add(new Problem("name", DepartmentError.NAME_MISSING));
        }
        draft.name().texts().forEach(this::name);
        text("group", draft.group());
        text("issueType", draft.issueType());
        project("project", draft.project());
        if (draft.rules().size() > MOST_RULES) {
            problems.add(new Problem("rules", DepartmentError.TOO_MANY_RULES, List.of(MOST_RULES)));
        }
        for (int i = 0; i < draft.rules().size(); i++) {
            rule("rules." + i, draft.rules().get(i));
        }
        return problems;
    }

    private void name(Language language, String name) {
        String field = "name." + language.tag();
        text(field, name);
        String folded = MapProjection.foldedName(name);
        boolean taken =
                others.stream()
                        .flatMap(other -> other.name().texts().values().stream())
                        .anyMatch(other -> MapProjection.foldedName(other).equals(folded));
        if (folded.isEmpty()) {
            problems.add(new Problem(field, DepartmentError.BAD_CHARACTER));
        } else if (taken) {
            problems.add(new Problem(field, DepartmentError.NAME_TAKEN, List.of(name)));
        }
    }

    private void rule(String field, DepartmentRule rule) {
        project(field, rule.project());
        text(field, rule.component());
        text(field, rule.label());
        text(field, rule.issueType());
    }

    private void project(String field, String key) {
        if (!key.isEmpty() && !PROJECT.matcher(key).matches()) {
            problems.add(new Problem(field, DepartmentError.BAD_PROJECT));
        } else {
            text(field, key);
        }
    }

    private void text(String field, String text) {
        if (text.length() > LONGEST) {
            problems.add(new Problem(field, DepartmentError.TOO_LONG, List.of(LONGEST)));
        } else if (TextRules.problem(text).isPresent() || text.indexOf('\n') >= 0) {
            problems.add(new Problem(field, DepartmentError.BAD_CHARACTER));
        }
    }
}
