package io.rihla.tracking;

import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.tracking.DepartmentRefused.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The catalogue of departments of this site. Who may change it is asked before. */
public class Departments {

    /** How many entries the catalogue may have. */
    private static final int MOST = 200;

    private final DepartmentStore store;
    private final Staff staff;

    public Departments(DepartmentStore store, Staff staff) {
        this.store = store;
        this.staff = staff;
    }

    /** The catalogue as it is now, with one question to the store. */
    public Catalogue catalogue() {
        return new Catalogue(store.all());
    }

    /**
     * Adds an entry at the end.
     *
     * @param draft with the user name of its lead instead of the key
     * @throws DepartmentRefused if something is wrong with it
     */
    public Department add(Department draft) {
        List<Department> all = store.all();
        List<Problem> problems = new ArrayList<>(new DepartmentCheck(all).problems(draft));
        if (all.size() >= MOST) {
            problems.add(new Problem("", DepartmentError.TOO_MANY_DEPARTMENTS, List.of(MOST)));
        }
        return store.add(checked(draft, problems));
    }

    /**
     * Adds an entry for a name that maps use already, with a look that no other entry has.
     *
     * @param reader the language of who adds it, and of the name unless its letters tell another
     */
    public Department addNamed(String name, Language reader) {
        List<Department> all = store.all();
        Language language =
                isArabic(name) ? Language.AR : reader == Language.AR ? Language.EN : reader;
        return add(
                new Department(
                        "",
                        LocalizedText.of(language, name.strip()),
                        freshColour(all),
                        freshPattern(all),
                        "",
                        "",
                        "",
                        "",
                        Optional.empty(),
                        List.of(),
                        false));
    }

    /**
     * Changes an entry.
     *
     * @param changed with the user name of its lead instead of the key
     * @throws DepartmentRefused if something is wrong with it
     * @throws NoSuchDepartment if it is not there
     */
    public Department change(Department changed) {
        List<Department> others = new ArrayList<>(store.all());
        others.removeIf(other -> other.id().equals(changed.id()));
        Department checked = checked(changed, new DepartmentCheck(others).problems(changed));
        if (!store.write(checked)) {
            throw new NoSuchDepartment(changed.id());
        }
        return checked;
    }

    /**
     * Removes an entry, or archives it while a map still names it.
     *
     * @return whether it was removed
     * @throws NoSuchDepartment if it is not there
     */
    public boolean remove(String id) {
        Catalogue catalogue = catalogue();
        Department department = catalogue.withId(id).orElseThrow(() -> new NoSuchDepartment(id));
        boolean named =
                store.namedInMaps().stream()
                        .map(name -> catalogue.named(name.folded()))
                        .flatMap(Optional::stream)
                        .anyMatch(department::equals);
        if (named) {
            store.write(department.archived(true));
        } else {
            store.remove(id);
        }
        return !named;
    }

    /** Puts the entries in an order, which decides between rules. */
    public void order(List<String> ids) {
        store.order(ids);
    }

    /** What maps name but the catalogue does not have, the most used first. */
    public List<NamedInMaps> unknown() {
        Catalogue catalogue = catalogue();
        return store.namedInMaps().stream()
                .filter(name -> catalogue.named(name.folded()).isEmpty())
                .sorted(
                        Comparator.comparingInt(NamedInMaps::uses)
                                .reversed()
                                .thenComparing(NamedInMaps::folded))
                .toList();
    }

    private Department checked(Department draft, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        Optional<String> lead =
                draft.lead().isEmpty() ? Optional.of("") : staff.userKey(draft.lead());
        if (lead.isEmpty()) {
            problems.add(
                    new Problem("lead", DepartmentError.NO_USER, List.<Object>of(draft.lead())));
        }
        if (!problems.isEmpty()) {
            throw new DepartmentRefused(problems);
        }
        return draft.withLead(lead.orElse(""));
    }

    private static boolean isArabic(String name) {
        return name.codePoints()
                .anyMatch(
                        letter ->
                                Character.UnicodeScript.of(letter)
                                        == Character.UnicodeScript.ARABIC);
    }

    private static DepartmentColour freshColour(List<Department> all) {
        return Arrays.stream(DepartmentColour.values())
                .min(
                        Comparator.comparingLong(
                                colour ->
                                        all.stream()
                                                .filter(other -> other.colour() == colour)
                                                .count()))
                .orElseThrow();
    }

    private static DepartmentPattern freshPattern(List<Department> all) {
        return Arrays.stream(DepartmentPattern.values())
                .min(
                        Comparator.comparingLong(
                                pattern ->
                                        all.stream()
                                                .filter(other -> other.pattern() == pattern)
                                                .count()))
                .orElseThrow();
    }
}
