package io.rihla.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.SettingsTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import net.java.ao.RawEntity;

/**
 * Brings a plugin's tables up to date, under a lock that no second node holds at the same time:
 * first the upgrade tasks newer than the kept model version, oldest first, on a new database too;
 * then the entities as they are now.
 */
public final class ActiveObjectsModule {

    private static final String SETTINGS = "active-objects";

    private final Database database;
    private final SettingsTable settings;
    private final Lock lock;

    public ActiveObjectsModule(Database database, SettingsTable settings, Lock lock) {
        this.database = database;
        this.settings = settings;
        this.lock = lock;
    }

    /**
     * @param tasks need not be in order
     * @throws RuntimeException when a task or the migration fails; tasks before it stay done
     */
    public ActiveObjects open(
            Namespace namespace,
            List<Class<? extends RawEntity<?>>> entities,
            List<? extends ActiveObjectsUpgradeTask> tasks) {
        ActiveObjects objects = ManagedActiveObjects.create(database, namespace);
        lock.lock();
        try {
            upgrade(namespace, objects, tasks);
            migrate(objects, entities);
        } finally {
            lock.unlock();
        }
        return objects;
    }

    private void upgrade(
            Namespace namespace,
            ActiveObjects objects,
            List<? extends ActiveObjectsUpgradeTask> tasks) {
        String name = namespace.tablePrefix() + "_#";
        List<ActiveObjectsUpgradeTask> ordered = new ArrayList<>(tasks);
        ordered.sort(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion));
        for (ActiveObjectsUpgradeTask task : ordered) {
            ModelVersion current = ModelVersion.valueOf(settings.get(SETTINGS, name).orElse("0"));
            if (current.isOlderThan(task.getModelVersion())) {
                database.transactions()
                        .executeWithoutResult(
                                status -> {
                                    task.upgrade(current, objects);
                                    settings.put(SETTINGS, name, task.getModelVersion().toString());
                                });
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void migrate(ActiveObjects objects, List<Class<? extends RawEntity<?>>> entities) {
        // One call for all: each call reads the whole schema's meta data again.
        database.transactions()
                .executeWithoutResult(status -> objects.migrate(entities.toArray(Class[]::new)));
    }
}
