package io.rihla.workbench.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLockService;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.plugin.ModuleElement;
import io.rihla.workbench.plugin.ModuleType;
import io.rihla.workbench.plugin.PluginContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;

/** {@code <ao>}: a plugin's tables. */
public final class ActiveObjectsModuleType implements ModuleType {

    private final Database database;
    private final SettingsTable settings;
    private final ClusterLockService locks;
    private final PluginActiveObjects opened;

    public ActiveObjectsModuleType(
            Database database,
            SettingsTable settings,
            ClusterLockService locks,
            PluginActiveObjects opened) {
        this.database = database;
        this.settings = settings;
        this.locks = locks;
        this.opened = opened;
    }

    @Override
    public Set<String> elements() {
        return Set.of("ao");
    }

    @Override
    public AutoCloseable enable(PluginContainer plugin, ModuleElement module) throws Exception {
        Namespace namespace = new Namespace(module.attribute("namespace", plugin.key()));
        var lock = locks.getLockForName("workbench.ao." + namespace.tablePrefix());
        var objects =
                new ActiveObjectsModule(database, settings, lock)
                        .open(namespace, entities(plugin, module), tasks(plugin, module));
        opened.opened(plugin.key(), objects);
        return () -> opened.closed(plugin.key());
    }

    private static List<Class<? extends RawEntity<?>>> entities(
            PluginContainer plugin, ModuleElement module) throws ClassNotFoundException {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (ModuleElement entity : module.children("entity")) {
            entities.add(entity(plugin.loadClass(entity.text())));
        }
        return entities;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        return (Class<? extends RawEntity<?>>) type.asSubclass(RawEntity.class);
    }

    private static List<ActiveObjectsUpgradeTask> tasks(
            PluginContainer plugin, ModuleElement module) throws ClassNotFoundException {
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (ModuleElement task : module.children("upgradeTask")) {
            Class<?> type = plugin.loadClass(task.text());
            tasks.add(plugin.create(type.asSubclass(ActiveObjectsUpgradeTask.class)));
        }
        return tasks;
    }
}
