package io.rihla.journey;

import static io.rihla.journey.Field.DEPARTMENT;
import static io.rihla.journey.Field.EXISTENCE;
import static io.rihla.journey.Field.EXTRA;
import static io.rihla.journey.Field.PLACE;

import java.util.List;
import java.util.Set;

/**
 * That an issue is about a pain point. Whoever links the same two again makes the same element, so
 * that a link that was taken away comes back with its history. It stays where it is: another pain
 * point has another link.
 *
 * @param id what {@link #idOf} says
 * @param painPoint the id of its pain point
 * @param issue the number of the issue in Jira, which a move to another project keeps; at least 1
 * @param department the name of the department that answers for this issue; empty where the pain
 *     point, a rule or the touchpoint says it
 */
public record IssueLink(
        String id,
        String painPoint,
        Rank rank,
        long issue,
        String department,
        boolean deleted,
        String extra)
        implements Element {

    public IssueLink {
        if (issue < 1) {
            throw new IllegalArgumentException("No issue has the number " + issue);
        }
    }

    /** A link between a pain point and an issue. */
    public static IssueLink of(String painPoint, Rank rank, long issue) {
        return new IssueLink(idOf(painPoint, issue), painPoint, rank, issue, "", false, "");
    }

    /** The id of the link between a pain point and an issue: the same on every node, for good. */
    public static String idOf(String painPoint, long issue) {
        return DerivedIds.of(painPoint + ".i" + issue, "i" + issue, painPoint);
    }

    @Override
    public ElementRef ref() {
        return ElementRef.issueLink(id);
    }

    @Override
    public List<ElementRef> parents() {
        return List.of(ElementRef.painPoint(painPoint));
    }

    @Override
    public Set<TextField> textFields() {
        return Set.of();
    }

    /** Its place is not among them: no edit moves a link. */
    @Override
    public Set<Field> attributes() {
        return Set.of(EXISTENCE, DEPARTMENT, EXTRA);
    }

    @Override
    public LocalizedText text(TextField field) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public IssueLink with(TextField field, LocalizedText texts) {
        throw Attributes.unknown(this, field);
    }

    @Override
    public String get(Field attribute) {
        return switch (attribute) {
            case EXISTENCE -> Attributes.existence(deleted);
            case PLACE -> painPoint + " " + rank.value();
            case DEPARTMENT -> department;
            case EXTRA -> extra;
            default -> throw Attributes.unknown(this, attribute);
        };
    }

    @Override
    public IssueLink with(Field attribute, String value) {
        return new IssueLink(
                id,
                painPoint,
                attribute == PLACE ? new Rank(Attributes.part(value, 1)) : rank,
                issue,
                attribute == DEPARTMENT ? value : department,
                attribute == EXISTENCE ? value.equals(Attributes.DELETED) : deleted,
                attribute == EXTRA ? value : extra);
    }
}
