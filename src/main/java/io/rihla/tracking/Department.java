package io.rihla.tracking;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the catalogue of departments. Maps name departments freely; a name belongs to the
 * entry that has it in any language.
 *
 * @param id given by the store, never used again; empty before that
 * @param lead the user key of who leads it; empty for nobody
 * @param group the name of the group of its people; empty for none
 * @param project the key of the Jira project for its issues; empty for none
 * @param issueType the name of the type that its issues usually have; empty for none
 * @param language the language of its project, in which issues are drafted; empty for the map's
 * @param rules any of them recognises an issue as this department's
 * @param archived whether it is kept only for the maps that still name it
 */
public record Department(
        String id,
        LocalizedText name,
        DepartmentColour colour,
        DepartmentPattern pattern,
        String lead,
        String group,
        String project,
        String issueType,
        Optional<Language> language,
        List<DepartmentRule> rules,
        boolean archived) {

    public Department {
        rules = List.copyOf(rules);
    }

    /** Whether one of its rules recognises the issue. */
    public boolean recognises(IssueTraits issue) {
        return rules.stream().anyMatch(rule -> rule.matches(issue));
    }

    /** The same under another id. */
    public Department withId(String other) {
        return new Department(
                other, name, colour, pattern, lead, group, project, issueType, language, rules,
                archived);
    }

    /** The same with another lead. */
    public Department withLead(String other) {
        return new Department(
                id, name, colour, pattern, other, group, project, issueType, language, rules,
                archived);
    }

    /** The same put away, or taken out again. */
    public Department archived(boolean away) {
        return new Department(
                id, name, colour, pattern, lead, group, project, issueType, language, rules, away);
    }
}
