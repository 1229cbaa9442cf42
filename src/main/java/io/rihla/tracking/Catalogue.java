package io.rihla.tracking;

import io.rihla.journey.MapProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The departments as they are at one moment, quick to look up. */
public final class Catalogue {

    /** No department at all. */
    public static final Catalogue EMPTY = new Catalogue(List.of());

    private final List<Department> departments;
    private final Map<String, Department> byId = new HashMap<>();
    private final Map<String, Department> byName = new HashMap<>();

    /**
     * @param departments in their order, which decides between rules that recognise the same issue
     */
    public Catalogue(List<Department> departments) {
        this.departments = List.copyOf(departments);
        for (Department department : departments) {
            byId.put(department.id(), department);
            department
                    .name()
                    .texts()
                    .values()
                    .forEach(
                            name -> byName.putIfAbsent(MapProjection.foldedName(name), department));
        }
    }

    /** Every entry in its order, the archived ones too. */
    public List<Department> all() {
        return departments;
    }

    /** The entries that new work may go to, in their order. */
    public List<Department> current() {
        return departments.stream().filter(department -> !department.archived()).toList();
    }

    public Optional<Department> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The entry that a map means; archived ones still answer to their names.
     *
     * @param name in any of its languages; case, accents and Arabic vowel signs do not count
     */
    public Optional<Department> named(String name) {
        return Optional.ofNullable(byName.get(MapProjection.foldedName(name)));
    }

    /** The first department, in the catalogue's order, whose rules recognise an issue. */
    public Optional<Department> recognising(IssueTraits issue) {
        return departments.stream()
                .filter(department -> !department.archived())
                .filter(department -> department.recognises(issue))
                .findFirst();
    }

    /**
     * A number that is another one when an issue may be recognised differently: whoever keeps what
     * rules say of issues asks them anew then.
     */
    public int rulesStamp() {
        return departments.stream()
                .filter(department -> !department.archived())
                .map(department -> List.of(department.id(), department.rules()))
                .toList()
                .hashCode();
    }
}
