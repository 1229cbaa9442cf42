package io.rihla.tracking;

import java.util.Optional;

/**
 * Decides, alone, which department a fix is: exactly one, the first that is named of the link, the
 * pain point, the rules and the touchpoint.
 *
 * <p>A name that the catalogue does not have counts as well, for it is what somebody wrote; it is
 * then a department by that name alone.
 */
public final class DepartmentOfFix {

    private final Catalogue catalogue;

    public DepartmentOfFix(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The department of one fix.
     *
     * @param onLink the name set on the link; blank for none
     * @param ofPainPoint the pain point's own name, not its touchpoint's; blank for none
     * @param byRules the id of the department whose rules recognise the issue; empty for none
     * @param ofTouchpoint the touchpoint's name; blank for none
     * @return empty when there is none at all
     */
    public Optional<Owner> of(
            String onLink, String ofPainPoint, String byRules, String ofTouchpoint) {
        return named(onLink)
                .or(() -> named(ofPainPoint))
                .or(() -> catalogue.withId(byRules).map(Owner::of))
                .or(() -> named(ofTouchpoint));
    }

    private Optional<Owner> named(String name) {
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(
                        catalogue
                                .named(name)
                                .map(Owner::of)
                                .orElseGet(() -> new Owner("", name.strip())));
    }

    /**
     * Whose a fix is.
     *
     * @param id of the catalogue's entry; empty when there is none
     * @param name as a map spells it; empty when there is an entry, which has names of its own
     */
    public record Owner(String id, String name) {

        static Owner of(Department department) {
            return new Owner(department.id(), "");
        }
    }
}
