package io.rihla.workbench.sal;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.plugin.PluginContainer;
import io.rihla.workbench.plugin.PluginListener;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a plugin's upgrade tasks after it has been enabled, lowest build number first, each once.
 * The first that fails is tried again the next time, and those behind it wait for it.
 */
public final class UpgradeTasks implements PluginListener {

    private static final Logger log = LoggerFactory.getLogger(UpgradeTasks.class);
    private static final String SPACE = "upgrade-builds";

    private final SettingsTable settings;

    public UpgradeTasks(SettingsTable settings) {
        this.settings = settings;
    }

    @Override
    public void enabled(PluginContainer plugin) {
        List<PluginUpgradeTask> tasks =
                plugin.beans(PluginUpgradeTask.class).stream()
                        .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                        .toList();
        for (PluginUpgradeTask task : tasks) {
            if (task.getBuildNumber() > build(plugin) && !run(plugin, task)) {
                return;
            }
        }
    }

    private int build(PluginContainer plugin) {
        return settings.get(SPACE, plugin.key()).map(Integer::parseInt).orElse(0);
    }

    private boolean run(PluginContainer plugin, PluginUpgradeTask task) {
        try {
            Collection<Message> problems = task.doUpgrade();
            if (problems == null || problems.isEmpty()) {
                settings.put(SPACE, plugin.key(), Integer.toString(task.getBuildNumber()));
                return true;
            }
            log.error("Upgrade of {} says: {}", plugin.key(), problems);
        } catch (Exception | LinkageError e) {
            log.error("Upgrade of {} failed: {}", plugin.key(), task.getShortDescription(), e);
        }
        return false;
    }
}
