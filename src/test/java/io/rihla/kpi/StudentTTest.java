package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StudentTTest {

    static Stream<List<String>> table() {
        return Samples.table("student.csv", 2);
    }

    @ParameterizedTest
    @MethodSource("table")
    void aQuantileIsThePrintedOne(List<String> line) {
        assertThat(StudentT.quantile(Long.parseLong(line.get(0))))
                .isCloseTo(Double.parseDouble(line.get(1)), within(0.0006));
    }

    /** Where the sums end and the expansion begins there is no step, and it ends at the normal. */
    @Test
    void itFallsAllTheWay() {
        double before = Double.MAX_VALUE;
        for (long freedom = 1; freedom < 300; freedom++) {
            double now = StudentT.quantile(freedom);
            assertThat(now).isLessThan(before).isGreaterThan(Bands.Z);
            before = now;
        }
        assertThat(StudentT.quantile(100) - StudentT.quantile(101))
                .isCloseTo(StudentT.quantile(99) - StudentT.quantile(100), within(0.00002));
        assertThat(StudentT.quantile(1_000_000_000)).isCloseTo(Bands.Z, within(0.0000001));
    }
}
