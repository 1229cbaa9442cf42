package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.services.Leftovers;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.lang.runtime.ObjectMethods;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin comes, changes and goes while people work. */
class LifecycleTest {

    /** How often the plugin is switched off and on; the long suite multiplies it. */
    private static final int CYCLES = Integer.getInteger("workbench.cycles", 3);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path jars;

    @Test
    void peopleGetTheirPagesWhateverHappensToThePlugin() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (Host host = Host.fresh().withPlugin()) {
            Upm upm = new Upm(host.confluence());
            Maps maps = new Maps(host.wiki("editor"));
            String space = new Wiki(host).space("editor");
            String key = maps.take(Maps.saying("Here to stay"), "?space=" + space);
            String page = maps.read(key).json().path("page").asText();
            RequestLoop loop = RequestLoop.start(host, key, page);

            loaders.add(loader(wiki(host)));
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                upm.enable(PluginJar.KEY, false);
                assertNothingIsHeld(wiki(host), loaders);
                loop.awaitRounds(2);
                upm.enable(PluginJar.KEY, true);
                loaders.add(loader(wiki(host)));
                loop.awaitRounds(2);
            }
            upm.install(PluginJar.version(jars, "99.0.0"));
            assertThat(upm.plugin(PluginJar.KEY).json().path("version").asText())
                    .isEqualTo("99.0.0");
            assertThat(maps.map(key).at("/name/en").asText()).isEqualTo("Here to stay");
            loaders.add(loader(wiki(host)));
            loop.awaitRounds(2);
            upm.uninstall(PluginJar.KEY);
            loop.awaitRounds(2);

            loop.stop();
            assertThat(loop.pageStatuses()).containsExactly(200);
            assertThat(loop.ownStatuses()).isSubsetOf(200, 404, 503).contains(200, 404);
            upm.plugin(PluginJar.KEY).expect(404);
            assertThat(host.wiki("editor").get(page).expect(200).text()).contains("Unknown macro");
            assertNothingIsHeld(wiki(host), loaders);
        }
        // Threads of the web server keep what REST left in them until the server stops.
        assertThat(alive(loaders)).isZero();
    }

    @Test
    void mapsOutliveThePlugin() {
        try (Host host = Host.fresh().withPlugin()) {
            Maps maps = new Maps(host.wiki("editor"));
            String key = maps.take(Maps.saying("Outlives"), "");
            new Upm(host.confluence()).uninstall(PluginJar.KEY);
            host.withPlugin();
            assertThat(maps.map(key).at("/name/en").asText()).isEqualTo("Outlives");
        }
    }

    @Test
    void nothingStaysOfAPluginThatHasTalkedToTheOtherProduct() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (Host host = Host.fresh().withPlugin()) {
            new Upm(host.jira()).install(PluginJar.built());
            IssueWorld world = new IssueWorld(host);
            String question = "issue in painPointsOf(\"" + world.key("open") + "\")";
            List<HostedProduct> both = List.of(host.workbench().jira(), wiki(host));
            for (HostedProduct product : both) {
                Upm upm = new Upm(product.baseUrl());
                WeakReference<ClassLoader> going = loader(product);
                loaders.add(going);
                upm.enable(PluginJar.KEY, false);
                assertNothingIsHeld(product, List.of(going));
                // Each product goes on without the plugin in the other.
                world.search("insider", "").expect(200);
                host.wiki("admin")
                        .get("/pages/viewpage.action?pageId=" + world.page("open"))
                        .expect(200);
                upm.enable(PluginJar.KEY, true);
                loaders.add(loader(product));
            }
            world.awaitIndex();
            assertThat(world.search("insider", question).expect(200).text())
                    .contains(world.summary("plain"));
            both.forEach(product -> new Upm(product.baseUrl()).uninstall(PluginJar.KEY));
            both.forEach(product -> assertNothingIsHeld(product, loaders));
        }
        assertThat(alive(loaders)).isZero();
    }

    private static HostedProduct wiki(Host host) {
        return host.workbench().confluence();
    }

    private static WeakReference<ClassLoader> loader(HostedProduct product) {
        PluginContainer running = product.plugins().enabled(PluginJar.KEY).orElseThrow();
        return new WeakReference<>(running.classLoader());
    }

    /** A thread that is on its way out is no leak, so this waits; what stays fails the test. */
    private static void assertNothingIsHeld(
            HostedProduct product, List<WeakReference<ClassLoader>> loaders) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!held(product, loaders).isEmpty() && System.nanoTime() < deadline) {
            // The product's caches hold loaders weakly: they stay until memory is cleared.
            System.gc();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(held(product, loaders)).isEmpty();
    }

    /** Threads, listeners, jobs, cache loaders that plugins which are gone have left behind. */
    private static List<String> held(
            HostedProduct product, List<WeakReference<ClassLoader>> loaders) {
        List<String> held = new ArrayList<>();
        for (WeakReference<ClassLoader> reference : loaders) {
            ClassLoader loader = reference.get();
            if (loader != null) {
                product.services().get(Leftovers.class).of(loader).stream()
                        // The host's own database starts its thread in whichever request needs it.
                        .filter(what -> !what.startsWith("thread H2-"))
                        .forEach(held::add);
            }
        }
        return held;
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        linkAnotherRecord();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long left;
        do {
            System.gc();
            left = loaders.stream().filter(loader -> loader.get() != null).count();
            // A thread of the stopped server may still be on its way out.
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } while (left > 0 && System.nanoTime() < deadline);
        return left;
    }

    /**
     * The JDK remembers the type of the last record whose methods it linked. A call site links
     * once, so using a record of our own would push the plugin's out only the first time; this does
     * what a call site does, each time.
     */
    private static void linkAnotherRecord() {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle component =
                    lookup.findVirtual(
                            LastRecord.class, "names", MethodType.methodType(List.class));
            Map<String, MethodType> methods =
                    Map.of(
                            "equals",
                            MethodType.methodType(boolean.class, LastRecord.class, Object.class),
                            "hashCode",
                            MethodType.methodType(int.class, LastRecord.class),
                            "toString",
                            MethodType.methodType(String.class, LastRecord.class));
            for (Map.Entry<String, MethodType> method : methods.entrySet()) {
                ObjectMethods.bootstrap(
                        lookup,
                        method.getKey(),
                        method.getValue(),
                        LastRecord.class,
                        "names",
                        component);
            }
        } catch (Throwable e) {
            throw new AssertionError("The JDK links records in another way.", e);
        }
    }

    private record LastRecord(List<String> names) {}
}
