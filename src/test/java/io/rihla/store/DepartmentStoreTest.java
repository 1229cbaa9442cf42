package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rihla.text.Language;
import io.rihla.tracking.Department;
import io.rihla.tracking.DepartmentError;
import io.rihla.tracking.DepartmentRefused;
import io.rihla.tracking.DepartmentRule;
import io.rihla.tracking.Departments;
import io.rihla.tracking.NamedInMaps;
import io.rihla.tracking.NoSuchDepartment;
import io.rihla.tracking.Samples;
import io.rihla.tracking.Staff;
import io.rihla.workbench.ao.AoHarness;
import io.rihla.workbench.database.DatabaseKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue over a database of its own: its order and its names concern all entries. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DepartmentStoreTest {

    private final AoHarness harness;
    private final Desk desk;
    private final AoDepartmentStore store;
    private final Departments departments;

    DepartmentStoreTest(DatabaseKind kind) {
        harness = Schemas.fresh(kind);
        desk = Desk.on(harness, Clock.systemUTC());
        store = new AoDepartmentStore(harness.activeObjects());
        departments = new Departments(store, new Team());
    }

    @AfterEach
    void close() {
        harness.close();
    }

    @Test
    void whatIsAddedIsReadBackWholeInItsOrderWithOneStatement() throws Exception {
        List<Department> added = Samples.departments().stream().map(store::add).toList();

        assertThat(store.all()).isEqualTo(added);
        assertThat(harness.statements().record(store::all).statements()).hasSize(1);
        assertThat(added)
                .map(Department::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("d\\d+"));
    }

    @Test
    void aNewOrderHoldsAndWhatItDoesNotNameComesAfter() {
        List<String> ids =
                Samples.departments().stream().map(store::add).map(Department::id).toList();

        departments.order(List.of(ids.get(2), "d0", ids.get(0)));

        assertThat(store.all())
                .map(Department::id)
                .containsExactly(ids.get(2), ids.get(0), ids.get(1), ids.get(3));
    }

    @Test
    void anEntryChangesAndOneThatIsGoneDoesNotComeBack() {
        Department sales = departments.add(sales().withLead("omar"));
        assertThat(sales.lead()).isEqualTo("key-of-omar");
        departments.change(
                Samples.department(
                                sales.id(),
                                Samples.name("Shop", "متجر", "Magazin"),
                                new DepartmentRule("SHOP", "", "", ""))
                        .withLead(""));

        assertThat(store.all()).hasSize(1);
        assertThat(store.all().get(0).name().in(Language.RO)).contains("Magazin");
        assertThat(departments.remove(sales.id())).isTrue();
        assertThatExceptionOfType(NoSuchDepartment.class)
                .isThrownBy(() -> departments.change(sales.withLead("")));
        assertThatExceptionOfType(NoSuchDepartment.class)
                .isThrownBy(() -> departments.remove("d999999"));
        assertThat(store.all()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        departments.add(sales().withLead(""));
        Department wrong =
                new Department(
                        "",
                        Samples.name("VÂNZARI", "", "x".repeat(201)),
                        sales().colour(),
                        sales().pattern(),
                        "nobody",
                        "a\u202Eb",
                        "not a key",
                        "",
                        Optional.empty(),
                        List.of(
                                new DepartmentRule("SAL", "", "", ""),
                                new DepartmentRule("1", "", "", "")),
                        false);

        assertThatExceptionOfType(DepartmentRefused.class)
                .isThrownBy(() -> departments.add(wrong))
                .satisfies(
                        refused ->
                                assertThat(refused.problems())
                                        .map(problem -> problem.field() + " " + problem.error())
                                        .containsExactlyInAnyOrder(
                                                "name.en " + DepartmentError.NAME_TAKEN,
                                                "name.ro " + DepartmentError.TOO_LONG,
                                                "group " + DepartmentError.BAD_CHARACTER,
                                                "project " + DepartmentError.BAD_PROJECT,
                                                "rules.1 " + DepartmentError.BAD_PROJECT,
                                                "lead " + DepartmentError.NO_USER));
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void aDepartmentKeepsItsOwnNamesWhenItIsSavedAgain() {
        Department sales = departments.add(sales().withLead(""));

        assertThat(departments.change(sales)).isEqualTo(sales);
    }

    @Test
    void whatAMapNamesIsArchivedInsteadOfRemovedAndWhatNoEntryHasIsListed() {
        String map = desk.create(Sketch.map("", 1, 0)).key();
        desk.edit(Desk.ANA, map, 0, Sketch.addTouchpoint("t1", "s0", "Vanzari"));
        desk.edit(Desk.ANA, map, 1, Sketch.addTouchpoint("t2", "s0", "المطبخ"));
        Department sales = departments.add(sales().withLead(""));

        assertThat(departments.unknown())
                .containsExactly(new NamedInMaps("المطبخ", "المطبخ", 1, 1));
        assertThat(departments.remove(sales.id())).isFalse();
        assertThat(departments.catalogue().current()).isEmpty();
        assertThat(departments.catalogue().named("Sales")).map(Department::id).contains(sales.id());

        Department kitchen = departments.addNamed("المطبخ", Language.EN);
        assertThat(kitchen.name().in(Language.AR)).contains("المطبخ");
        assertThat(kitchen.colour()).isNotEqualTo(sales.colour());
        assertThat(kitchen.pattern()).isNotEqualTo(sales.pattern());
        assertThat(departments.unknown()).isEmpty();
    }

    private static Department sales() {
        return Samples.departments().get(0);
    }

    /** A site with one person. */
    private static final class Team implements Staff {

        @Override
        public Optional<String> userKey(String userName) {
            return userName.equals("omar") ? Optional.of("key-of-omar") : Optional.empty();
        }

        @Override
        public Optional<Person> person(String userKey) {
            return Optional.of(new Person("omar", "Omar"));
        }
    }
}
