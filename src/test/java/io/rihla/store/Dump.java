package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.ao.AoHarness;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything that stands in any table of ours. */
final class Dump {

    private Dump() {}

    static String of(AoHarness harness) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = harness.dataSource().getConnection();
                ResultSet tables =
                        connection
                                .getMetaData()
                                .getTables(null, null, "%", new String[] {"TABLE"})) {
            int found = 0;
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.startsWith(harness.tablePrefix())) {
                    continue;
                }
                found++;
                String quote = connection.getMetaData().getIdentifierQuoteString();
                String schema = tables.getString("TABLE_SCHEM");
                try (Statement statement = connection.createStatement();
                        ResultSet rows =
                                statement.executeQuery(
                                        "SELECT * FROM "
                                                + (quote + schema + quote + ".")
                                                + (quote + table + quote))) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            dump.append(rows.getString(column)).append('\n');
                        }
                    }
                }
            }
            assertThat(found).isGreaterThanOrEqualTo(Entities.all().size());
        }
        return dump.toString();
    }
}
