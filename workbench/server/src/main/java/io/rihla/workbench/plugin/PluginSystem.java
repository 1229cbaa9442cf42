package io.rihla.workbench.plugin;

import io.rihla.workbench.cluster.Cluster;
import io.rihla.workbench.product.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The installed plugins of one product. Changes happen one at a time; reading never waits. What is
 * changed on one node the others do as well, soon.
 */
public final class PluginSystem {

    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);

    private static final String TOPIC = "plugins";

    private final Product product;
    private final Cluster cluster;
    private final List<ModuleType> moduleTypes;
    private final InFlight inFlight = new InFlight();
    private final List<PluginListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, InstalledPlugin> plugins = new ConcurrentSkipListMap<>();
    private final PluginStore store;
    private Framework framework;
    private PluginHost host;
    private boolean up;

    /**
     * @param moduleTypes may grow until {@link #start}
     */
    public PluginSystem(Product product, List<ModuleType> moduleTypes) {
        this.product = product;
        this.cluster = product.services().get(Cluster.class);
        this.moduleTypes = moduleTypes;
        this.store = new PluginStore(product.home().resolve("plugins"));
    }

    public void listen(PluginListener listener) {
        listeners.add(listener);
    }

    public InFlight inFlight() {
        return inFlight;
    }

    public Collection<InstalledPlugin> all() {
        return List.copyOf(plugins.values());
    }

    public Optional<InstalledPlugin> find(String key) {
        return Optional.ofNullable(plugins.get(key));
    }

    /** The running plugin of this key, if it is enabled. */
    public Optional<PluginContainer> enabled(String key) {
        return find(key).flatMap(InstalledPlugin::container);
    }

    /** Starts the framework and enables the plugins that were enabled the last time. */
    public synchronized void start() {
        try {
            framework = new Framework(product.id(), product.localHome().resolve("osgi-cache"));
            host = new PluginHost(product.id(), framework, moduleTypes, inFlight, listeners);
            host.register(product.services());
            for (PluginRecord known : store.read()) {
                restore(known);
            }
        } catch (Exception e) {
            throw new IllegalStateException("The plugin system did not start", e);
        }
        enableWanted();
        up = true;
        plugins.values().stream()
                .filter(InstalledPlugin::enabled)
                .forEach(plugin -> plugin.run().announceStart());
        cluster.onToldLater(
                TOPIC, message -> new Thread(this::catchUp, "plugins-of-the-cluster").start());
    }

    public synchronized void stop() {
        List<InstalledPlugin> running = new ArrayList<>(plugins.values());
        running.forEach(this::stop);
        plugins.clear();
        up = false;
        if (framework != null) {
            try {
                framework.close();
            } catch (Exception e) {
                log.warn("The OSGi framework did not stop cleanly", e);
            }
        }
    }

    /**
     * Installs a plugin, or replaces it by a newer version, and enables it.
     *
     * @throws BadPluginException when the file cannot be installed; what was there before goes on
     */
    public synchronized InstalledPlugin install(Path jar) throws BadPluginException, IOException {
        PluginJar checked = PluginJar.open(jar);
        Descriptor descriptor = checked.descriptor();
        InstalledPlugin before = plugins.get(descriptor.key());
        if (before != null) {
            Optional<InstalledPlugin> kept = keptInstead(before, checked);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        String file = store.add(jar);
        if (before != null) {
            stop(before);
            store.remove(before.file());
        }
        InstalledPlugin plugin = new InstalledPlugin(descriptor, product.id(), file, true);
        plugins.put(plugin.key(), plugin);
        save();
        enableAnd(plugin);
        tellNodes();
        return plugin;
    }

    /** An upload may leave everything as it is, or be refused, because of what is there already. */
    private Optional<InstalledPlugin> keptInstead(InstalledPlugin before, PluginJar upload)
            throws BadPluginException, IOException {
        PluginVersion now = new PluginVersion(before.version());
        int order = new PluginVersion(upload.descriptor().version()).compareTo(now);
        if (order < 0) {
            throw new BadPluginException(
                    "%s %s is installed, and version %s is older. Uninstall the newer one first; a plugin is never downgraded in place."
                            .formatted(
                                    before.name(),
                                    before.version(),
                                    upload.descriptor().version()));
        }
        boolean same = Files.mismatch(store.jar(before.file()), upload.file()) < 0;
        // As the products do: a snapshot uploaded over the same snapshot keeps the old code.
        if (order == 0 && (same || now.isSnapshot())) {
            if (!before.enabled()) {
                enable(before.key());
            }
            return Optional.of(before);
        }
        return Optional.empty();
    }

    public synchronized InstalledPlugin enable(String key) throws IOException {
        InstalledPlugin plugin = existing(key);
        plugin.want(true);
        save();
        enableAnd(plugin);
        tellNodes();
        return plugin;
    }

    public synchronized InstalledPlugin disable(String key) throws IOException {
        InstalledPlugin plugin = existing(key);
        plugin.want(false);
        save();
        stop(plugin);
        tellNodes();
        return plugin;
    }

    /** Takes a plugin away; its data stay. */
    public synchronized void uninstall(String key) throws IOException {
        InstalledPlugin plugin = existing(key);
        stop(plugin);
        plugins.remove(key);
        save();
        store.remove(plugin.file());
        tellNodes();
    }

    private void tellNodes() {
        cluster.tellLater(TOPIC, "");
    }

    /** Does what another node has written into the list of plugins. */
    private synchronized void catchUp() {
        if (!up) {
            return;
        }
        try {
            List<PluginRecord> wanted = store.read();
            plugins.values().stream()
                    .filter(plugin -> wanted.stream().noneMatch(plugin::is))
                    .toList()
                    .forEach(
                            gone -> {
                                stop(gone);
                                plugins.remove(gone.key());
                            });
            for (PluginRecord known : wanted) {
                catchUp(known);
            }
            enableWaiting();
        } catch (IOException | RuntimeException e) {
            log.error("What another node did with its plugins is not done here", e);
        }
    }

    private void catchUp(PluginRecord known) throws IOException {
        if (!plugins.containsKey(known.key())) {
            restore(known);
        }
        InstalledPlugin plugin = plugins.get(known.key());
        if (plugin == null) {
            return;
        }
        plugin.want(known.enabled());
        if (!known.enabled()) {
            stop(plugin);
        } else if (!plugin.enabled()) {
            enable(plugin);
        }
    }

    private InstalledPlugin existing(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("No plugin has the key " + key));
    }

    private void restore(PluginRecord known) throws IOException {
        try {
            Descriptor descriptor = PluginJar.open(store.jar(known.file())).descriptor();
            plugins.put(
                    known.key(),
                    new InstalledPlugin(descriptor, product.id(), known.file(), known.enabled()));
        } catch (BadPluginException | IOException e) {
            log.error("The installed plugin {} is lost: {}", known.key(), e.getMessage());
        }
    }

    private void enableWanted() {
        plugins.values().stream()
                .filter(plugin -> plugin.wanted() && !plugin.enabled())
                .forEach(this::enable);
        enableWaiting();
    }

    private void enableAnd(InstalledPlugin plugin) {
        if (plugin.enabled() || enable(plugin)) {
            enableWaiting();
        }
    }

    /** A plugin that needs another one's service gets a chance after every success. */
    private void enableWaiting() {
        boolean another = true;
        while (another) {
            another = false;
            for (InstalledPlugin plugin : plugins.values()) {
                if (plugin.wanted() && plugin.waiting()) {
                    another |= enable(plugin);
                }
            }
        }
    }

    private boolean enable(InstalledPlugin plugin) {
        try {
            Path jar = store.jar(plugin.file());
            PluginRun run = PluginRun.start(host, PluginJar.open(jar).descriptor(), jar);
            plugin.running(run);
            if (up) {
                run.announceStart();
            }
            log.info("{}: {} {} enabled", product.id(), plugin.key(), plugin.version());
            return true;
        } catch (Exception | LinkageError e) {
            boolean waiting = Failure.isMissingService(e);
            String sentence = Failure.sentence(e);
            // A missing service is no bug of the plugin; its trace would only hide the sentence.
            log.error(
                    "{}: {} could not be enabled. {}",
                    product.id(),
                    plugin.key(),
                    sentence,
                    waiting ? null : e);
            plugin.failed(sentence, waiting);
            return false;
        }
    }

    private void stop(InstalledPlugin plugin) {
        PluginRun run = plugin.run();
        plugin.stopped();
        if (run != null) {
            run.stop();
        }
    }

    private void save() {
        try {
            store.write(
                    plugins.values().stream()
                            .map(p -> new PluginRecord(p.key(), p.file(), p.wanted()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of plugins could not be saved", e);
        }
    }
}
