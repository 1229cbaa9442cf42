package io.rihla.workbench.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @Test
    void h2FileKeepsItsData(@TempDir Path directory) {
        try (Database first = Database.h2File(directory.resolve("data"))) {
            new SettingsTable(first).put("a", "b", "c");
        }
        try (Database second = Database.h2File(directory.resolve("data"))) {
            assertThat(new SettingsTable(second).get("a", "b")).contains("c");
        }
    }

    @Test
    void postgresKeepsItsDataAndItsSchemasApart(@TempDir Path directory) {
        Path data = directory.resolve("postgres");
        try (PostgresServer server = PostgresServer.start(data);
                Database wiki = server.database("confluence");
                Database tracker = server.database("jira")) {
            new SettingsTable(wiki).put("a", "b", "wiki");
            new SettingsTable(tracker).put("a", "b", "tracker");
        }
        try (PostgresServer server = PostgresServer.start(data);
                Database wiki = server.database("confluence")) {
            assertThat(new SettingsTable(wiki).get("a", "b")).contains("wiki");
        }
    }

    @Test
    void theSystemsPostgresServesAsWell() throws Exception {
        PostgresProcess process = SystemPostgres.start(null, false);
        String url = "jdbc:postgresql://127.0.0.1:" + process.port() + "/postgres";
        try (Database database = Database.postgres(url, PostgresProcess.USER, "s")) {
            SettingsTable settings = new SettingsTable(database);
            settings.put("a", "b", "رحلة");
            assertThat(settings.get("a", "b")).contains("رحلة");
        } finally {
            process.stop();
        }
    }

    @Test
    void threadsOfThePoolAreTheHostsWhoeverCausesThem() throws Exception {
        try (Database database = Database.h2InMemory();
                URLClassLoader plugin = new URLClassLoader(new URL[0])) {
            Thread.currentThread().setContextClassLoader(plugin);
            List<Connection> taken = new ArrayList<>();
            try {
                for (int count = 0; count < 5; count++) {
                    taken.add(database.dataSource().getConnection());
                }
            } finally {
                Thread.currentThread().setContextClassLoader(Database.class.getClassLoader());
            }
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals(Database.THREADS))
                    .isNotEmpty()
                    .noneMatch(thread -> thread.getContextClassLoader() == plugin);
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void settingsChangeAndGo() {
        try (Database database = Database.h2InMemory()) {
            SettingsTable settings = new SettingsTable(database);
            settings.put("a", "b", "1");
            settings.put("a", "b", "2");
            settings.put("z", "b", "3");
            assertThat(settings.get("a", "b")).contains("2");
            settings.remove("a", "b");
            assertThat(settings.get("a", "b")).isEmpty();
            assertThat(settings.get("z", "b")).contains("3");
        }
    }
}
