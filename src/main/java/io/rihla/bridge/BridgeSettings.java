package io.rihla.bridge;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.rihla.text.Folding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What administrators have set for the two products' talking, in each product its own. Both sets of
 * settings name a user of their own product.
 */
@Component
public class BridgeSettings {

    private static final String READER = "io.rihla.reader";
    private static final String CANCELLED = "io.rihla.cancelled";

    /** How many resolutions may count as cancelled, and how long the name of one may be. */
    public static final int MOST_RESOLUTIONS = 50;

    public static final int LONGEST_RESOLUTION = 200;

    private final PluginSettingsFactory settings;

    public BridgeSettings(@ComponentImport PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /**
     * The key of the user as whom background work asks the other product; empty while none is
     * named, and then there is no background work.
     */
    public Optional<String> reader() {
        return settings.createGlobalSettings().get(READER) instanceof String key && !key.isEmpty()
                ? Optional.of(key)
                : Optional.empty();
    }

    /** Names the reader account by user key, or nobody. */
    public void setReader(Optional<String> userKey) {
        settings.createGlobalSettings().put(READER, userKey.orElse(""));
    }

    /** The names of resolutions after which nothing was fixed, as they were entered. */
    public List<String> cancelledResolutions() {
        return settings.createGlobalSettings().get(CANCELLED) instanceof String text
                ? text.lines().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    /**
     * Sets those names.
     *
     * @throws IllegalArgumentException if they are too many, too long or no single lines
     */
    public void setCancelledResolutions(Collection<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            String trimmed = name.strip();
            if (trimmed.length() > LONGEST_RESOLUTION || trimmed.lines().count() > 1) {
                throw new IllegalArgumentException("No name of a resolution");
            }
            if (!trimmed.isEmpty()) {
                kept.add(trimmed);
            }
        }
        if (kept.size() > MOST_RESOLUTIONS) {
            throw new IllegalArgumentException("Too many resolutions");
        }
        settings.createGlobalSettings().put(CANCELLED, String.join("\n", kept));
    }

    /**
     * Which resolutions count as cancelled, however their names are written: as it is set now, to
     * be asked of any number of issues.
     */
    public Predicate<String> cancelled() {
        Set<String> folded =
                cancelledResolutions().stream()
                        .map(Folding::fold)
                        .collect(Collectors.toUnmodifiableSet());
        return resolution ->
                !resolution.isBlank() && folded.contains(Folding.fold(resolution.strip()));
    }
}
