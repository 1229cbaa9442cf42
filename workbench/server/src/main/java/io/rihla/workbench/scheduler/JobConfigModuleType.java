package io.rihla.workbench.scheduler;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.Set;

/** {@code <job-config>}: a job whose runner is a Spring bean of the plugin. */
public final class JobConfigModuleType implements ModuleType {

    private final HostScheduler scheduler;

    public JobConfigModuleType(HostScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Set<String> elements() {
        return Set.of("job-config");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        ModuleElement job = required(module, "job");
        JobRunnerKey runnerKey = JobRunnerKey.of(plugin.key() + ":" + job.key());
        JobId id = JobId.of(module.key());
        boolean once = Boolean.parseBoolean(job.attribute("perClusterJob", "false"));
        scheduler.registerJobRunner(runnerKey, (JobRunner) plugin.bean(job.key()));
        scheduler.scheduleJob(
                id,
                JobConfig.forJobRunnerKey(runnerKey)
                        .withRunMode(once ? RunMode.RUN_ONCE_PER_CLUSTER : RunMode.RUN_LOCALLY)
                        .withSchedule(schedule(required(module, "schedule"))));
        return () -> {
            scheduler.unscheduleJob(id);
            scheduler.unregisterJobRunner(runnerKey);
        };
    }

    private static Schedule schedule(ModuleElement element) {
        return element.attribute("cron-expression")
                .map(Schedule::forCronExpression)
                .orElseGet(
                        () ->
                                Schedule.forInterval(
                                        Long.parseLong(element.attribute("repeat-interval", "0")),
                                        null));
    }

    private static ModuleElement required(ModuleElement module, String child) {
        return module.child(child)
                .orElseThrow(
                        () ->
                                new PluginParseException(
                                        "job-config %s has no <%s>"
                                                .formatted(module.key(), child)));
    }
}
