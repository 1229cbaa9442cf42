package io.rihla.workbench.database;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The product's table of named texts: plugin settings, build numbers of upgrades, model versions.
 * Takes part in the caller's transaction.
 */
public final class SettingsTable {

    private final JdbcTemplate jdbc;

    public SettingsTable(Database database) {
        jdbc = new JdbcTemplate(database.dataSource());
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS workbench_setting (space VARCHAR(255) NOT NULL,"
                        + " name VARCHAR(255) NOT NULL, content VARCHAR(100000) NOT NULL,"
                        + " PRIMARY KEY (space, name))");
    }

    public Optional<String> get(String space, String name) {
        List<String> found =
                jdbc.queryForList(
                        "SELECT content FROM workbench_setting WHERE space = ? AND name = ?",
                        String.class,
                        space,
                        name);
        return found.stream().findFirst();
    }

    public void put(String space, String name, String content) {
        int changed =
                jdbc.update(
                        "UPDATE workbench_setting SET content = ? WHERE space = ? AND name = ?",
                        content,
                        space,
                        name);
        if (changed == 0) {
            jdbc.update("INSERT INTO workbench_setting VALUES (?, ?, ?)", space, name, content);
        }
    }

    public void remove(String space, String name) {
        jdbc.update("DELETE FROM workbench_setting WHERE space = ? AND name = ?", space, name);
    }
}
