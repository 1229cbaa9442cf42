package io.rihla.workbench.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginReleaseTest {

    @TempDir Path home;
    @TempDir Path jars;

    /** Holds slow requests back; whoever finds the plugin gone opens it for one. */
    private final Semaphore gate = new Semaphore(0);

    @Test
    void nothingHoldsTheClassesOfPluginsThatHaveGone() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (TestHost host = host()) {
            PluginSystem plugins = host.product().plugins();
            for (int round = 0; round < 4; round++) {
                plugins.install(plugin("1." + round));
                loaders.add(new WeakReference<>(plugins.enabled("p").orElseThrow().classLoader()));
                assertThat(host.get("/plugins/servlet/hi", "viewer").statusCode()).isEqualTo(200);
                assertThat(host.get("/rest/hi/1.0/", "viewer").statusCode()).isEqualTo(200);
            }
            plugins.uninstall("p");
        }
        // Threads of the web server hold what Jersey left in them until the server stops.
        assertThat(alive(loaders)).isZero();
    }

    @Test
    void requestsDuringDisablingAndEnablingFindThePluginOrNothing() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        try (TestHost host = host()) {
            PluginSystem plugins = host.product().plugins();
            plugins.install(plugin("1"));
            Set<Integer> seen = new ConcurrentSkipListSet<>();
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger answered = new AtomicInteger();
            List<Future<?>> loops = new ArrayList<>();
            for (String path :
                    List.of("/plugins/servlet/hi", "/rest/hi/1.0/", "/rest/hi/1.0/slow")) {
                loops.add(
                        people.submit(
                                () -> {
                                    while (!done.get()) {
                                        int status = host.get(path, "viewer").statusCode();
                                        seen.add(status);
                                        answered.incrementAndGet();
                                        if (status == 404) {
                                            gate.release();
                                        }
                                    }
                                }));
            }
            try {
                for (int round = 0; round < 6; round++) {
                    until(gate::hasQueuedThreads);
                    plugins.disable("p");
                    assertThat(gate.hasQueuedThreads()).isFalse();
                    int before = answered.get();
                    gate.drainPermits();
                    plugins.enable("p");
                    until(() -> answered.get() >= before + 6);
                }
            } finally {
                done.set(true);
                gate.release(loops.size());
            }
            for (Future<?> loop : loops) {
                loop.get(20, TimeUnit.SECONDS);
            }
            assertThat(seen).isSubsetOf(200, 404).contains(200);
        } finally {
            people.shutdownNow();
        }
    }

    /** A host whose plugins can keep a request waiting until somebody has found them gone. */
    private TestHost host() throws Exception {
        return TestHost.start(
                "confluence",
                home,
                product ->
                        product.services()
                                .providePerPlugin(
                                        Runnable.class, plugin -> gate::acquireUninterruptibly));
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        for (int attempt = 0; attempt < 40; attempt++) {
            System.gc();
            if (loaders.stream().allMatch(loader -> loader.get() == null)) {
                return 0;
            }
        }
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    private Path plugin(String version) {
        return JarBuilder.plugin(
                        "p",
                        version,
                        """
                        <servlet key="s" class="p.Hi"><url-pattern>/hi</url-pattern></servlet>
                        <rest key="r" path="/hi" version="1.0"/>
                        """)
                .index("component", "p.Word")
                .index("imports", "java.lang.Runnable")
                .source(
                        "p.Word",
                        "package p; public class Word { public String getText() { return \"hi\"; } }")
                .source(
                        "p.Hi",
                        """
                        package p;
                        import jakarta.servlet.http.*;
                        public class Hi extends HttpServlet {
                            private final Word word;
                            public Hi(Word word) { this.word = word; }
                            @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                    throws java.io.IOException {
                                response.setContentType("text/html");
                                response.getWriter().write(word.getText());
                            }
                        }
                        """)
                .source(
                        "p.Resource",
                        """
                        package p;
                        import jakarta.ws.rs.*;
                        @Path("/") @Produces("application/json")
                        public class Resource {
                            private final Word word;
                            private final Runnable gate;
                            public Resource(Word word, Runnable gate) {
                                this.word = word;
                                this.gate = gate;
                            }
                            @GET public Word get() { return word; }
                            @GET @Path("slow") public Word slow() {
                                gate.run();
                                return word;
                            }
                        }
                        """)
                .build(jars);
    }
}
