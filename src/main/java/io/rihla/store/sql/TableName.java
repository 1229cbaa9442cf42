package io.rihla.store.sql;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table of ours as statements write it. Active Objects makes it of the plugin's
 * namespace; in which schema and in which letters it stands only the database knows.
 */
final class TableName {

    private static final int DIGITS = 6;

    private TableName() {}

    static String quoted(Connection connection, String namespace, String table)
            throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = "AO_" + hash(namespace) + "_" + table;
        String[] schemas = {connection.getSchema(), null};
        for (String schema : schemas) {
            for (String spelled : new String[] {name, name.toLowerCase(Locale.ROOT)}) {
                Optional<String> found = find(connection, schema, spelled);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new SQLException("There is no table " + name);
    }

    private static Optional<String> find(
            Connection connection, @Nullable String schema, String name) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String quote = database.getIdentifierQuoteString().strip();
        try (ResultSet found =
                database.getTables(
                        connection.getCatalog(), schema, escaped(database, name), null)) {
            if (!found.next()) {
                return Optional.empty();
            }
            String own = quote + found.getString("TABLE_NAME") + quote;
            String where = found.getString("TABLE_SCHEM");
            return Optional.of(where == null ? own : quote + where + quote + "." + own);
        }
    }

    private static String escaped(DatabaseMetaData database, String name) throws SQLException {
        String escape = database.getSearchStringEscape();
        return name.replace("_", escape + "_");
    }

    private static String hash(String namespace) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format(Locale.ROOT, "%032X", new BigInteger(1, digest));
            return hex.substring(hex.length() - DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
