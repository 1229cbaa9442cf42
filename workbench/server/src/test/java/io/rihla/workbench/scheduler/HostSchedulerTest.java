package io.rihla.workbench.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.rihla.workbench.services.FakePlugin;
import io.rihla.workbench.services.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostSchedulerTest {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T10:00:20Z"));
    private final HostScheduler scheduler =
            new HostScheduler(clock, new OnThisThread(), new ConcurrentHashMap<>());
    private final AtomicInteger runs = new AtomicInteger();
    private final JobRunner counting =
            request -> {
                runs.incrementAndGet();
                return null;
            };

    private void schedule(Schedule schedule) throws SchedulerServiceException {
        scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule));
    }

    private void pass(Duration time) {
        clock.forward(time);
        scheduler.tick();
    }

    @Test
    void anIntervalOfSecondsBecomesAMinute() throws Exception {
        scheduler.registerJobRunner(RUNNER, counting);
        schedule(Schedule.forInterval(5_000, null));

        scheduler.tick();
        assertThat(runs).hasValue(0);
        pass(Duration.ofSeconds(40));
        assertThat(runs).hasValue(1);
        pass(Duration.ofSeconds(59));
        assertThat(runs).hasValue(1);
        pass(Duration.ofSeconds(1));
        assertThat(runs).hasValue(2);
    }

    @Test
    void anIntervalIsRoundedUpToWholeMinutes() throws Exception {
        schedule(Schedule.forInterval(90_000, Date.from(Instant.parse("2026-03-02T10:05:30Z"))));

        assertThat(scheduler.nextRun(JOB)).contains(Instant.parse("2026-03-02T10:06:00Z"));
        pass(Duration.ofMinutes(6));
        assertThat(scheduler.nextRun(JOB)).contains(Instant.parse("2026-03-02T10:08:00Z"));
    }

    @Test
    void secondsOfACronExpressionCountAsNone() throws Exception {
        schedule(Schedule.forCronExpression("*/10 30 2 * * ?"));
        assertThat(scheduler.nextRun(JOB)).contains(Instant.parse("2026-03-03T02:30:00Z"));
    }

    @Test
    void sundayIsTheFirstDayOfACronWeek() throws Exception {
        schedule(Schedule.forCronExpression("0 0 2 ? * 1"));
        assertThat(scheduler.nextRun(JOB)).contains(Instant.parse("2026-03-08T02:00:00Z"));
        schedule(Schedule.forCronExpression("0 0 2 ? * 2-6 *"));
        assertThat(scheduler.nextRun(JOB)).contains(Instant.parse("2026-03-03T02:00:00Z"));
    }

    @Test
    void refusesWhatIsNoCronExpression() {
        assertThatThrownBy(() -> schedule(Schedule.forCronExpression("often")))
                .isInstanceOf(SchedulerServiceException.class);
    }

    @Test
    void missedRunsAreNotMadeUpFor() throws Exception {
        scheduler.registerJobRunner(RUNNER, counting);
        schedule(Schedule.forInterval(60_000, null));

        pass(Duration.ofHours(3));

        assertThat(runs).hasValue(1);
    }

    @Test
    void aJobWaitsForItsRunner() throws Exception {
        schedule(Schedule.forInterval(60_000, null));
        pass(Duration.ofMinutes(1));
        scheduler.registerJobRunner(RUNNER, counting);
        assertThat(runs).hasValue(0);

        pass(Duration.ofMinutes(1));
        assertThat(runs).hasValue(1);
        assertThat(scheduler.heldFrom(HostSchedulerTest.class.getClassLoader())).hasSize(1);
        scheduler.unregisterJobRunner(RUNNER);
        assertThat(scheduler.heldFrom(HostSchedulerTest.class.getClassLoader())).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void runsOnDemandAndReportsFailure() throws Exception {
        schedule(Schedule.forInterval(0, null));
        assertThat(scheduler.runNow(JOB)).isEmpty();
        scheduler.registerJobRunner(
                RUNNER,
                request -> {
                    throw new IllegalStateException("deliberate");
                });

        assertThat(scheduler.runNow(JOB))
                .map(JobRunnerResponse::toString)
                .hasValueSatisfying(text -> assertThat(text).contains("deliberate"));
    }

    @Test
    void aModuleSchedulesABeanAndLetsGoOfIt(@TempDir Path files) throws Exception {
        FakePlugin plugin = new FakePlugin("p", files).bean("runner", counting);
        AutoCloseable module =
                new JobConfigModuleType(scheduler)
                        .enable(
                                plugin,
                                FakePlugin.module(
                                        """
                                        <job-config key="nightly">
                                          <job key="runner" perClusterJob="true"/>
                                          <schedule repeat-interval="60000"/>
                                        </job-config>"""));

        pass(Duration.ofMinutes(1));
        assertThat(runs).hasValue(1);

        module.close();
        assertThat(scheduler.jobs()).isEmpty();
        assertThat(scheduler.heldFrom(HostSchedulerTest.class.getClassLoader())).isEmpty();
    }

    /** Runs everything at once. */
    private static final class OnThisThread extends AbstractExecutorService {

        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
