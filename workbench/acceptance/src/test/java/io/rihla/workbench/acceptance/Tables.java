package io.rihla.workbench.acceptance;

import io.rihla.workbench.database.Database;
import io.rihla.workbench.product.HostedProduct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plugin's own tables in one product, for what no request shows. */
final class Tables {

    private final Database database;

    Tables(HostedProduct product) {
        database = product.services().get(Database.class);
    }

    Database database() {
        return database;
    }

    /** All rows of the table whose name ends so. */
    List<Map<String, Object>> rows(String name) {
        return query("SELECT * FROM " + table(name));
    }

    /** Everything that all of the plugin's tables hold. */
    String dump() {
        StringBuilder all = new StringBuilder();
        for (String table : tables()) {
            all.append(table).append(query("SELECT * FROM " + '"' + table + '"')).append('\n');
        }
        return all.toString();
    }

    /** Lets time pass for a table: its moments were so much earlier. */
    void moveBack(String name, String column, long milliseconds) {
        String moved = "\"" + column + "\" = \"" + column + "\" - " + milliseconds;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + table(name) + " SET " + moved);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String table(String name) {
        return tables().stream()
                .filter(found -> found.endsWith("_" + name))
                .map(found -> '"' + found + '"')
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no table " + name));
    }

    /** As Active Objects names them, after a hash of the plugin's key. */
    private List<String> tables() {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables =
                        connection
                                .getMetaData()
                                .getTables(
                                        connection.getCatalog(),
                                        database.schema(),
                                        "AO\\_______\\_%",
                                        new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private List<Map<String, Object>> query(String sql) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= columns; column++) {
                    row.put(result.getMetaData().getColumnName(column), value(result, column));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static Object value(ResultSet result, int column) throws SQLException {
        Object value = result.getObject(column);
        return value instanceof java.sql.Clob ? result.getString(column) : value;
    }
}
