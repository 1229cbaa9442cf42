package io.rihla.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.LocalizedText;
import io.rihla.kpi.KpiPresets.Preset;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiPresetsTest {

    private final Texts texts = new Texts();

    static Stream<Preset> presets() {
        return KpiPresets.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetIsADefinitionThatTheLibraryTakesInEveryLanguage(Preset preset) {
        Kpi draft = preset.draft(ZoneOffset.UTC, this::inEveryLanguage);

        assertThat(new KpiCheck().problems(draft)).isEmpty();
        for (LocalizedText text :
                Set.of(draft.name(), draft.customerSuccess(), draft.businessSuccess())) {
            assertThat(text.texts().keySet()).isEqualTo(EnumSet.allOf(Language.class));
            assertThat(text.texts().values()).noneMatch(each -> each.startsWith("rihla."));
        }
        assertThat(KpiPresets.of(preset.id())).contains(preset);
    }

    /** Domain A6.2 to A6.12. */
    @Test
    void thereIsOneForEverythingThatTheCatalogueAsksFor() {
        Set<String> ids = presets().map(Preset::id).collect(Collectors.toSet());

        assertThat(ids)
                .hasSize(KpiPresets.ALL.size())
                .contains(
                        "nps",
                        "csat",
                        "ces",
                        "experience",
                        "conversion",
                        "sales",
                        "revenue",
                        "order-value",
                        "cost-saved",
                        "referrals",
                        "marketing-roi",
                        "cross-sell",
                        "up-sell",
                        "engagement",
                        "loyalty",
                        "wish-to-stay",
                        "retention",
                        "churn",
                        "adoption",
                        "time-to-resolve");
        assertThat(presets().map(preset -> preset.measure().source())).contains(KpiSource.values());
        assertThat(KpiPresets.of("")).isEmpty();
    }

    private LocalizedText inEveryLanguage(String key) {
        Map<Language, String> all = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(each -> all.put(each, texts.text(each, key)));
        return new LocalizedText(all);
    }
}
