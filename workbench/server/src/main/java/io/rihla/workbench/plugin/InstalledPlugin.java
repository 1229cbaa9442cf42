package io.rihla.workbench.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plugin that somebody installed, enabled or not. Changed by the plugin system alone. */
public final class InstalledPlugin {

    private final Descriptor descriptor;
    private final String product;
    private final String file;
    private volatile boolean wanted;
    private volatile PluginRun run;
    private volatile String error = "";
    private volatile boolean waiting;

    InstalledPlugin(Descriptor descriptor, String product, String file, boolean wanted) {
        this.descriptor = descriptor;
        this.product = product;
        this.file = file;
        this.wanted = wanted;
    }

    public String key() {
        return descriptor.key();
    }

    public String name() {
        return descriptor.name();
    }

    public String version() {
        return descriptor.version();
    }

    public String description() {
        return descriptor.description();
    }

    public String vendor() {
        return descriptor.vendor();
    }

    /** The params of plugin-info, such as {@code configure.url}. */
    public Map<String, String> params() {
        return descriptor.params();
    }

    public boolean enabled() {
        return run != null;
    }

    /** Why it is not enabled although it should be; empty when all is well. */
    public String error() {
        return error;
    }

    /** The modules meant for this product. */
    public List<ModuleState> modules() {
        PluginRun now = run;
        return now == null ? ModuleLoader.disabled(descriptor, product) : now.states();
    }

    public long modulesEnabled() {
        return modules().stream().filter(ModuleState::enabled).count();
    }

    public Optional<PluginContainer> container() {
        PluginRun now = run;
        return Optional.ofNullable(now).map(PluginRun::plugin);
    }

    String file() {
        return file;
    }

    /** Whether a line of the list means this very jar. */
    boolean is(PluginRecord line) {
        return line.key().equals(key()) && line.file().equals(file);
    }

    boolean wanted() {
        return wanted;
    }

    void want(boolean enabled) {
        wanted = enabled;
    }

    PluginRun run() {
        return run;
    }

    void running(PluginRun now) {
        run = now;
        error = "";
        waiting = false;
    }

    /** Whether only a service of another plugin was missing when it was last tried. */
    boolean waiting() {
        return waiting;
    }

    void failed(String sentence, boolean forAService) {
        run = null;
        error = sentence;
        waiting = forAService;
    }

    void stopped() {
        run = null;
        error = "";
        waiting = false;
    }
}
