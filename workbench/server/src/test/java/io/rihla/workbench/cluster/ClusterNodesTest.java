package io.rihla.workbench.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.rihla.workbench.cache.HostCacheManager;
import io.rihla.workbench.contracts.CacheWishes;
import io.rihla.workbench.lock.HostClusterLockService;
import io.rihla.workbench.scheduler.HostScheduler;
import io.rihla.workbench.services.MovableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one product, without the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterNodesTest {

    private static final CacheSettings TOLD =
            new CacheSettingsBuilder()
                    .remote()
                    .replicateViaInvalidation()
                    .replicateAsynchronously()
                    .build();
    private static final CacheSettings COPIED =
            new CacheSettingsBuilder().remote().replicateViaCopy().build();

    private ClusterNode first;
    private ClusterNode second;
    private ClusterFile file;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        file = new ClusterFile(data);
        first = ClusterNode.join(file, 1);
        second = ClusterNode.join(file, 2);
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
    }

    private Cluster one() {
        return first.of("confluence");
    }

    private Cluster two() {
        return second.of("confluence");
    }

    @Test
    void bothAreInOneClusterAndTheProductsDoNotHearEachOther() {
        List<String> heard = new ArrayList<>();
        two().onTold("topic", heard::add);
        second.of("jira").onTold("topic", message -> heard.add("jira: " + message));

        one().tell("topic", "news");

        assertThat(first.size()).isEqualTo(2);
        assertThat(heard).containsExactly("news");
        assertThat(one().id()).isEqualTo(two().id()).isNotEmpty();
    }

    @Test
    void aLockExcludesOverNodes() throws Exception {
        var here = new HostClusterLockService(one().locks()).getLockForName("a");
        var there = new HostClusterLockService(two().locks()).getLockForName("a");
        here.lock();

        assertThat(there.tryLock()).isFalse();
        assertThat(there.tryLock(10, TimeUnit.MILLISECONDS)).isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
        assertThat(
                        new HostClusterLockService(second.of("jira").locks())
                                .getLockForName("a")
                                .tryLock())
                .isTrue();
    }

    @Test
    void aLockIsFreedWhenItsNodeDies() throws Exception {
        ClusterNode third = ClusterNode.join(file, 3);
        ExecutorService there = Executors.newSingleThreadExecutor();
        var dying = new HostClusterLockService(third.of("confluence").locks());
        there.submit(() -> dying.getLockForName("b").lock()).get();
        var here = new HostClusterLockService(one().locks()).getLockForName("b");
        assertThat(here.tryLock()).isFalse();

        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return here.tryLock(1, TimeUnit.MINUTES);
                            } catch (InterruptedException e) {
                                return false;
                            }
                        });
        third.kill();

        assertThat(waiting.get(1, TimeUnit.MINUTES)).isTrue();
        there.shutdown();
    }

    @Test
    void anEntryThatIsRemovedOnOneNodeIsDroppedOnTheOther() {
        AtomicInteger loads = new AtomicInteger();
        Cache<String, String> here = cache(one(), "told", TOLD, key -> key + "!");
        Cache<String, String> there =
                cache(two(), "told", TOLD, key -> key + loads.incrementAndGet());
        assertThat(there.get("x")).isEqualTo("x1");
        assertThat(here.get("x")).isEqualTo("x!");
        assertThat(there.get("x")).isEqualTo("x1");

        here.remove("x");
        await(() -> there.get("x").equals("x2"));
        here.put("x", "y");
        await(() -> there.get("x").equals("x3"));
        here.removeAll();
        await(() -> there.get("x").equals("x4"));
    }

    @Test
    void anEntryThatIsCopiedIsSeenOnTheOther() {
        Cache<String, String> here = cache(one(), "copied", COPIED, null);
        Cache<String, String> there = cache(two(), "copied", COPIED, null);

        here.put("x", "1");
        await(() -> "1".equals(there.get("x")));
        assertThat(there.getKeys()).containsExactly("x");
        there.remove("x");
        await(() -> here.getKeys().isEmpty());
    }

    @Test
    void whatCannotBeToldIsRefused() {
        Cache<String, Object> copied = cache(one(), "objects", COPIED, null);
        Cache<Object, String> told = cache(one(), "keys", TOLD, null);

        assertThatThrownBy(() -> copied.put("x", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> told.put(new Object(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLocalCacheStaysLocal() {
        CacheSettings local = new CacheWishes(0, 10, true, false);
        Cache<String, String> here = cache(one(), "local", local, null);
        Cache<String, String> there = cache(two(), "local", local, null);
        Cache<String, String> after = cache(one(), "after", COPIED, null);
        Cache<String, String> afterThere = cache(two(), "after", COPIED, null);
        there.put("x", "mine");

        here.put("x", "yours");
        here.remove("x");
        after.put("done", "yes");

        await(() -> afterThere.get("done") != null);
        assertThat(there.get("x")).isEqualTo("mine");
    }

    @Test
    void aJobOfTheClusterRunsOnOneNodeAndALocalOneOnEach() throws Exception {
        MovableClock clock = new MovableClock(Instant.parse("2026-03-02T10:00:20Z"));
        ExecutorService workers = Executors.newFixedThreadPool(2);
        AtomicInteger once = new AtomicInteger();
        AtomicInteger each = new AtomicInteger();
        List<HostScheduler> nodes = new ArrayList<>();
        for (Cluster cluster : List.of(one(), two())) {
            HostScheduler scheduler = new HostScheduler(clock, workers, cluster.dueJobs());
            schedule(scheduler, "once", RunMode.RUN_ONCE_PER_CLUSTER, once);
            schedule(scheduler, "each", RunMode.RUN_LOCALLY, each);
            nodes.add(scheduler);
        }

        for (int minute = 1; minute <= 20; minute++) {
            clock.forward(Duration.ofMinutes(1));
            CompletableFuture.allOf(
                            nodes.stream()
                                    .map(node -> CompletableFuture.runAsync(node::tick))
                                    .toArray(CompletableFuture[]::new))
                    .get();
        }
        nodes.get(0).unscheduleJob(JobId.of("once"));
        clock.forward(Duration.ofMinutes(1));
        nodes.get(1).tick();
        workers.shutdown();

        assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(once).hasValue(20);
        assertThat(each.get()).isBetween(21, 41);
        assertThat(nodes.get(1).nextRun(JobId.of("once"))).isEmpty();
    }

    private static void schedule(
            HostScheduler scheduler, String job, RunMode mode, AtomicInteger runs)
            throws Exception {
        JobRunnerKey runner = JobRunnerKey.of(job);
        scheduler.registerJobRunner(
                runner,
                request -> {
                    runs.incrementAndGet();
                    return null;
                });
        scheduler.scheduleJob(
                JobId.of(job),
                JobConfig.forJobRunnerKey(runner)
                        .withSchedule(Schedule.forInterval(60_000, null))
                        .withRunMode(mode));
    }

    private static <K, V> Cache<K, V> cache(
            Cluster cluster,
            String name,
            CacheSettings settings,
            com.atlassian.cache.CacheLoader<K, V> loader) {
        return new HostCacheManager(Clock.systemUTC(), cluster).getCache(name, loader, settings);
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
