package io.rihla.workbench.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.rihla.workbench.database.Database;
import io.rihla.workbench.database.DatabaseKind;
import io.rihla.workbench.database.PostgresServer;
import io.rihla.workbench.database.SettingsTable;
import io.rihla.workbench.lock.HostClusterLockService;
import io.rihla.workbench.lock.LocalSemaphores;
import io.rihla.workbench.services.FakePlugin;
import java.nio.file.Path;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluginActiveObjectsTest {

    private static final String MODULE =
            "<ao key=\"ao\"><entity>%s</entity><upgradeTask>%s</upgradeTask></ao>"
                    .formatted(Thing.class.getName(), First.class.getName());

    @TempDir Path files;

    /** A table. */
    public interface Thing extends Entity {

        String getName();

        void setName(String name);
    }

    /** Fills the table before anybody sees it. */
    public static final class First implements ActiveObjectsUpgradeTask {

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("1");
        }

        @Override
        @SuppressWarnings("unchecked")
        public void upgrade(ModelVersion currentVersion, ActiveObjects objects) {
            objects.migrate(Thing.class);
            objects.create(Thing.class, new DBParam("NAME", "by the upgrade"));
        }
    }

    private static Database database(DatabaseKind kind) {
        return kind == DatabaseKind.H2
                ? Database.h2InMemory()
                : PostgresServer.shared().freshDatabase();
    }

    @ParameterizedTest
    @EnumSource
    void isTooEarlyBeforeTheModuleIsEnabled(DatabaseKind kind) throws Exception {
        try (Database database = database(kind)) {
            PluginActiveObjects opened = new PluginActiveObjects();
            FakePlugin plugin = new FakePlugin("p", files);
            ActiveObjects objects = opened.of(plugin);
            assertThatThrownBy(() -> objects.find(Thing.class))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("<ao>");

            AutoCloseable module =
                    new ActiveObjectsModuleType(
                                    database,
                                    new SettingsTable(database),
                                    new HostClusterLockService(new LocalSemaphores()),
                                    opened)
                            .enable(plugin, FakePlugin.module(MODULE));
            assertThat(objects.find(Thing.class))
                    .extracting(Thing::getName)
                    .containsExactly("by the upgrade");

            module.close();
            assertThatThrownBy(() -> objects.find(Thing.class))
                    .isInstanceOf(IllegalStateException.class);
            database.dropEverything();
        }
    }
}
