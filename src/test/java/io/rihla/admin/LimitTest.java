package io.rihla.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.journey.MapLimits;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitTest {

    private final Map<String, Object> stored = new HashMap<>();
    private final PluginSettingsFactory settings = mock();
    private final SiteLimits limits = new SiteLimits(settings);

    @BeforeEach
    void keepSettings() {
        PluginSettings kept = mock();
        when(settings.createGlobalSettings()).thenReturn(kept);
        when(kept.get("io.rihla.limits")).thenAnswer(call -> stored.get("io.rihla.limits"));
        when(kept.put(org.mockito.ArgumentMatchers.any(), org.mockito.ArgumentMatchers.any()))
                .thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
    }

    @Test
    void withoutASettingTheDefaultsHold() {
        assertThat(limits.current()).isEqualTo(MapLimits.DEFAULT);
    }

    @Test
    void whatIsSetHoldsAndTheRestStaysAtItsDefault() {
        limits.set(Map.of(Limit.STAGES, 12, Limit.FILE, 20_000));

        assertThat(limits.current().stages()).isEqualTo(12);
        assertThat(limits.current().bytes()).isEqualTo(20_000);
        assertThat(limits.current().lanes()).isEqualTo(MapLimits.DEFAULT.lanes());
    }

    @Test
    void aLimitOutOfItsRangeIsRefused() {
        assertThatThrownBy(() -> limits.set(Map.of(Limit.STAGES, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stored).isEmpty();
    }

    @Test
    void whatAnotherReleaseWroteIsLeftOut() {
        stored.put("io.rihla.limits", "moons=7;stages=abc;lanes=9");

        assertThat(limits.current().lanes()).isEqualTo(9);
        assertThat(limits.current().stages()).isEqualTo(MapLimits.DEFAULT.stages());
    }
}
