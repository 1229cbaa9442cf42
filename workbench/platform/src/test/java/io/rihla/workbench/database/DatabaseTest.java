package io.rihla.workbench.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        PostgresProcess process = SystemPostgres.start(null);
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
