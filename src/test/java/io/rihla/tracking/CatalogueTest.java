package io.rihla.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(Samples.departments());

    @Test
    void theFirstDepartmentInOrderThatRecognisesAnIssueHasIt() {
        IssueTraits both = issue("sal", "", "Support", "Bug");
        List<Department> turned = new ArrayList<>(Samples.departments());
        Collections.reverse(turned);

        assertThat(catalogue.recognising(both).map(Department::id)).contains("d1");
        assertThat(new Catalogue(turned).recognising(both).map(Department::id)).contains("d2");
    }

    @Test
    void everythingInALineHasToBeTrueAndAnyLineIsEnough() {
        assertThat(catalogue.recognising(issue("WEB", "help centre", "", "Bug")))
                .map(Department::id)
                .contains("d2");
        assertThat(catalogue.recognising(issue("WEB", "Basket", "", "Bug"))).isEmpty();
        assertThat(catalogue.recognising(issue("APP", "help centre", "", "Bug"))).isEmpty();
        assertThat(catalogue.recognising(issue("APP", "", "support", "Bug")))
                .map(Department::id)
                .contains("d2");
    }

    @Test
    void anEmptyLineAndAnArchivedDepartmentRecogniseNothing() {
        Department empty =
                Samples.department("d1", Samples.name("A", "أ", "Ă"), rule(" ", "", "", ""));
        Department away =
                Samples.department("d2", Samples.name("B", "ب", "Â"), rule("SAL", "", "", ""))
                        .archived(true);

        assertThat(new Catalogue(List.of(empty, away)).recognising(issue("SAL", "", "", "Bug")))
                .isEmpty();
    }

    @Test
    void theStampTellsWhenRulesHaveChangedAndNothingElse() {
        List<Department> renamed = new ArrayList<>(Samples.departments());
        renamed.set(
                0,
                Samples.department(
                        "d1", Samples.name("Shop", "متجر", "Magazin"), rule("SAL", "", "", "")));
        List<Department> ruled = new ArrayList<>(Samples.departments());
        ruled.set(
                0,
                Samples.department(
                        "d1", Samples.name("Sales", "م", "V"), rule("SALES", "", "", "")));

        assertThat(new Catalogue(renamed).rulesStamp()).isEqualTo(catalogue.rulesStamp());
        assertThat(new Catalogue(ruled).rulesStamp()).isNotEqualTo(catalogue.rulesStamp());
    }

    private static DepartmentRule rule(
            String project, String component, String label, String issueType) {
        return new DepartmentRule(project, component, label, issueType);
    }

    private static IssueTraits issue(
            String project, String component, String label, String issueType) {
        return new IssueTraits(project, List.of(component), List.of(label), issueType);
    }
}
