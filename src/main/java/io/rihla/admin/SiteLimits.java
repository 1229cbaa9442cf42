package io.rihla.admin;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.journey.MapLimits;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How large maps may become on this site. */
@Component
public class SiteLimits {

    private static final String KEY = "io.rihla.limits";

    private final PluginSettingsFactory settings;

    public SiteLimits(@ComponentImport PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** The limits that hold now. */
    public MapLimits current() {
        Object stored = settings.createGlobalSettings().get(KEY);
        return stored instanceof String text ? Limit.limits(Limit.read(text)) : MapLimits.DEFAULT;
    }

    /**
     * Sets limits from now on; those not named go back to their defaults. Larger maps that there
     * are stay readable.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public void set(Map<Limit, Integer> limits) {
        limits.forEach(
                (limit, value) -> {
                    if (!limit.allows(value)) {
                        throw new IllegalArgumentException(limit + " out of range: " + value);
                    }
                });
        settings.createGlobalSettings().put(KEY, Limit.write(limits));
    }
}
