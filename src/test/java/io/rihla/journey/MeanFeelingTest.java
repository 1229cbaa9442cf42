package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanFeelingTest {

    @ParameterizedTest
    @CsvSource({
        "-2, -2.0, -2",
        "2 2 2, 2.0, 2",
        "0, 0.0, 0",
        "-1 1, 0.0, 0",
        "1 2, 1.5, 1",
        "0 1, 0.5, 0",
        "-1 0, -0.5, -1",
        "-2 -1, -1.5, -2",
        "1 1 0, 0.7, 1",
        "-1 -1 0, -0.7, -1",
        "1 0 0 0, 0.3, 0",
    })
    void isRoundedAndItsWordIsTheNearestOrTheWorse(String said, String value, int nearest) {
        List<Feeling> feelings =
                Arrays.stream(said.split(" ")).map(Integer::valueOf).map(Feeling::new).toList();

        MeanFeeling mean = MeanFeeling.of(feelings).orElseThrow();

        assertThat(mean.value()).isEqualTo(new BigDecimal(value));
        assertThat(mean.nearest()).isEqualTo(new Feeling(nearest));
    }

    @Test
    void whereNobodyHasSaidAnythingThereIsNone() {
        assertThat(MeanFeeling.of(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MeanFeeling(0, 0));
    }
}
