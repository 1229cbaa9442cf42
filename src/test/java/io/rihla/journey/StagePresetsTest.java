package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.StagePresets.Preset;
import io.rihla.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StagePresetsTest {

    static final List<Preset> PRESETS = StagePresets.ALL;

    @ParameterizedTest
    @FieldSource("PRESETS")
    void aPresetHasATextForEachStageAndNoMore(Preset preset) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("i18n", "rihla.properties"))) {
            texts.load(in);
        }
        for (int number = 1; number <= preset.stages(); number++) {
            assertThat(texts).containsKeys(preset.nameKey(number), preset.helpKey(number));
        }
        assertThat(texts).doesNotContainKey(preset.nameKey(preset.stages() + 1));
    }

    @ParameterizedTest
    @FieldSource("PRESETS")
    void aPresetGivesAnEmptyMapItsStages(Preset preset) {
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "M"))
                        .apply(
                                preset.edit(key -> LocalizedText.of(Language.EN, key)),
                                MapLimits.DEFAULT)
                        .document();

        assertThat(map.stages()).hasSize(preset.stages());
        assertThat(map.stages().stream().filter(Stage::keyStage))
                .singleElement()
                .isEqualTo(map.stages().get(preset.keyStage() - 1));
    }

    @Test
    void theDefaultIsOneOfThem() {
        assertThat(StagePresets.of(StagePresets.DEFAULT)).isPresent();
    }
}
