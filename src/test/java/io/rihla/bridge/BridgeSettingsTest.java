package io.rihla.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BridgeSettingsTest {

    private final BridgeSettings settings = new BridgeSettings(new MemorySettings());

    @Test
    void namesNoReaderUntilOneIsNamedAndAgainAfterwards() {
        assertThat(settings.reader()).isEmpty();
        settings.setReader(Optional.of("key-7"));
        assertThat(settings.reader()).contains("key-7");
        settings.setReader(Optional.empty());
        assertThat(settings.reader()).isEmpty();
    }

    @Test
    void knowsCancelledResolutionsHoweverTheyAreWritten() {
        settings.setCancelledResolutions(List.of(" Won't Do ", "ملغى", "Won't Do", ""));
        assertThat(settings.cancelledResolutions()).containsExactly("Won't Do", "ملغى");
        assertThat(Stream.of("WON'T DO", "ملغى", "Done", "").filter(settings.cancelled()))
                .containsExactly("WON'T DO", "ملغى");
    }

    @Test
    void readsCancelledResolutionsOnceForAnyNumberOfIssues() {
        settings.setCancelledResolutions(List.of("Duplicate"));
        Predicate<String> cancelled = settings.cancelled();
        settings.setCancelledResolutions(List.of());
        assertThat(cancelled.test("duplicate")).isTrue();
        assertThat(settings.cancelled().test("duplicate")).isFalse();
    }

    @Test
    void refusesNamesThatAreNoNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setCancelledResolutions(List.of("x".repeat(201))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setCancelledResolutions(List.of("one\ntwo")));
        List<String> many = IntStream.range(0, 51).mapToObj(i -> "r" + i).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setCancelledResolutions(many));
        assertThat(settings.cancelledResolutions()).isEmpty();
    }
}
