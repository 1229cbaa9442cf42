package io.rihla.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.tracking.DepartmentOfFix.Owner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DepartmentOfFixTest {

    private final DepartmentOfFix departments =
            new DepartmentOfFix(new Catalogue(Samples.departments()));

    @ParameterizedTest
    @CsvFileSource(
            resources = "/tracking/department-of-fix.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "-")
    void isTheFirstThatIsNamed(
            String link,
            String painPoint,
            String rules,
            String touchpoint,
            String id,
            String name) {
        assertThat(departments.of(text(link), text(painPoint), text(rules), text(touchpoint)))
                .isEqualTo(
                        text(id).isEmpty() && text(name).isEmpty()
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(new Owner(text(id), text(name))));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
