package io.rihla.store.sql;

import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.Tally;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The statements over readings that Active Objects cannot make: sums of millions of rows in the
 * database, and some thousand new rows at once. They are standard SQL.
 */
public final class ReadingSql {

    private static final String TABLE = "READING";
    private static final int ROWS_IN_A_STATEMENT = 100;

    private static final List<String> SUMS =
            List.of(
                    "ANSWERS",
                    "FAVOURABLE",
                    "UNFAVOURABLE",
                    "TOTAL",
                    "SQUARES_HIGH",
                    "SQUARES_LOW",
                    "SPREADLESS");

    private static final List<ToLongFunction<Tally>> NUMBERS =
            List.of(
                    Tally::answers,
                    Tally::favourable,
                    Tally::unfavourable,
                    Micros::total,
                    Micros::squaresHigh,
                    Micros::squaresLow,
                    Tally::spreadless);

    private final ProductSql sql;
    private final String namespace;

    /** Found once; the table never moves while the product runs. */
    private volatile Optional<String> table = Optional.empty();

    /**
     * @param namespace the plugin's, of which the names of its tables are made
     */
    public ReadingSql(ProductSql sql, String namespace) {
        this.sql = sql;
        this.namespace = namespace;
    }

    /**
     * Sums by series and span; empty where the product lends no connections. What is not in the
     * answer has no reading.
     *
     * @param bounds at least two, rising
     */
    public Optional<Map<Long, Map<Integer, Tally>>> tallies(
            Collection<Long> series, List<Instant> bounds) {
        return read(series, bounds, this::question);
    }

    /**
     * The newest reading of each series in each span; empty where the product lends no connections.
     * What is not in the answer has none.
     *
     * @param bounds at least two, rising
     */
    public Optional<Map<Long, Map<Integer, Tally>>> newest(
            Collection<Long> series, List<Instant> bounds) {
        return read(series, bounds, this::newestQuestion);
    }

    private Optional<Map<Long, Map<Integer, Tally>>> read(
            Collection<Long> series, List<Instant> bounds, Question asked) {
        return sql.read(
                connection -> {
                    String question = asked.of(connection, series.size(), bounds);
                    try (PreparedStatement statement = connection.prepareStatement(question)) {
                        int place = 1;
                        for (Long one : series) {
                            statement.setLong(place++, one);
                        }
                        statement.setLong(place++, bounds.get(0).toEpochMilli());
                        statement.setLong(place, bounds.get(bounds.size() - 1).toEpochMilli());
                        try (ResultSet rows = statement.executeQuery()) {
                            return tallies(rows);
                        }
                    }
                });
    }

    /** A statement for so many series; its values are their numbers and the outermost bounds. */
    private interface Question {
        String of(Connection connection, int series, List<Instant> bounds) throws SQLException;
    }

    private String newestQuestion(Connection connection, int series, List<Instant> bounds)
            throws SQLException {
        String moment = quoted(connection, "TAKEN_AT");
        String line = quoted(connection, "SERIES_ID");
        String sums =
                String.join(
                        ", ", SUMS.stream().map(sum -> "R." + quoted(connection, sum)).toList());
        return "SELECT N.S, N.B, "
                + sums
                + " FROM "
                + table(connection)
                + " R JOIN (SELECT S, B, MAX(M) AS M FROM (SELECT "
                + line
                + " AS S, "
                + moment
                + " AS M, "
                + Buckets.expression(moment, bounds)
                + " AS B FROM "
                + table(connection)
                + " WHERE "
                + line
                + " IN ("
                + String.join(", ", Collections.nCopies(series, "?"))
                + ") AND "
                + moment
                + " >= ? AND "
                + moment
                + " < ?) T GROUP BY S, B) N ON R."
                + line
                + " = N.S AND R."
                + moment
                + " = N.M";
    }

    /**
     * Adds new readings, all or none, in a transaction of its own.
     *
     * @return false where the product lends no connections
     * @throws RuntimeException if one of the names is there already, or comes at the same time
     */
    public boolean insert(List<PlacedReading> readings) {
        return sql.write(
                        connection -> {
                            insert(connection, readings);
                            return true;
                        })
                .orElse(false);
    }

    private void insert(Connection connection, List<PlacedReading> readings) throws SQLException {
        int rows = takesManyRows(connection) ? ROWS_IN_A_STATEMENT : 1;
        int inFull = readings.size() - readings.size() % rows;
        if (inFull > 0) {
            try (PreparedStatement statement =
                    connection.prepareStatement(insertion(connection, rows))) {
                for (int from = 0; from < inFull; from += rows) {
                    set(statement, readings.subList(from, from + rows));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        if (inFull < readings.size()) {
            List<PlacedReading> rest = readings.subList(inFull, readings.size());
            try (PreparedStatement statement =
                    connection.prepareStatement(insertion(connection, rest.size()))) {
                set(statement, rest);
                statement.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement statement, List<PlacedReading> readings)
            throws SQLException {
        int place = 1;
        for (PlacedReading placed : readings) {
            Reading reading = placed.reading();
            statement.setLong(place++, placed.series());
            statement.setLong(place++, reading.at().toEpochMilli());
            statement.setString(place++, mark(placed.series(), reading.externalId()));
            for (ToLongFunction<Tally> number : NUMBERS) {
                statement.setLong(place++, number.applyAsLong(reading.tally()));
            }
        }
    }

    /** The name of a reading in the whole table. */
    public static String mark(long series, String externalId) {
        return series + "/" + externalId;
    }

    private String insertion(Connection connection, int rows) throws SQLException {
        List<String> columns = new ArrayList<>(List.of("SERIES_ID", "TAKEN_AT", "MARK"));
        columns.addAll(SUMS);
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return "INSERT INTO "
                + table(connection)
                + " ("
                + String.join(", ", columns.stream().map(name -> quoted(connection, name)).toList())
                + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    private String question(Connection connection, int series, List<Instant> bounds)
            throws SQLException {
        String moment = quoted(connection, "TAKEN_AT");
        StringBuilder inner = new StringBuilder("SELECT ");
        StringBuilder outer = new StringBuilder("SELECT S, B");
        inner.append(quoted(connection, "SERIES_ID")).append(" AS S, ");
        inner.append(Buckets.expression(moment, bounds)).append(" AS B");
        boolean narrow = sumsAreNarrow(connection);
        for (int i = 0; i < SUMS.size(); i++) {
            inner.append(", ").append(quoted(connection, SUMS.get(i))).append(" AS C").append(i);
            outer.append(narrow ? ", SUM(CAST(C" : ", SUM(C")
                    .append(i)
                    .append(narrow ? " AS DECIMAL(38, 0)))" : ")");
        }
        return outer
                + " FROM ("
                + inner
                + " FROM "
                + table(connection)
                + " WHERE "
                + quoted(connection, "SERIES_ID")
                + " IN ("
                + String.join(", ", Collections.nCopies(series, "?"))
                + ") AND "
                + moment
                + " >= ? AND "
                + moment
                + " < ?) T GROUP BY S, B";
    }

    private static Map<Long, Map<Integer, Tally>> tallies(ResultSet rows) throws SQLException {
        Map<Long, Map<Integer, Tally>> tallies = new HashMap<>();
        while (rows.next()) {
            BigDecimal[] sums = new BigDecimal[SUMS.size()];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = rows.getBigDecimal(i + 3);
            }
            tallies.computeIfAbsent(rows.getLong(1), any -> new HashMap<>())
                    .put(
                            rows.getInt(2),
                            new Tally(
                                    sums[0].longValueExact(),
                                    sums[1].longValueExact(),
                                    sums[2].longValueExact(),
                                    Micros.total(sums[3]),
                                    Micros.squares(sums[4], sums[5]),
                                    sums[6].longValueExact()));
        }
        return tallies;
    }

    private String table(Connection connection) throws SQLException {
        if (table.isEmpty()) {
            table = Optional.of(TableName.quoted(connection, namespace, TABLE));
        }
        return table.get();
    }

    private static String quoted(Connection connection, String column) {
        try {
            String quote = connection.getMetaData().getIdentifierQuoteString().strip();
            return quote + column + quote;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Oracle takes one row with a statement, and batches of them. */
    private static boolean takesManyRows(Connection connection) throws SQLException {
        return !product(connection).contains("oracle");
    }

    /** SQL Server keeps the sum of whole numbers in as many bits as one of them. */
    private static boolean sumsAreNarrow(Connection connection) throws SQLException {
        return product(connection).contains("sql server");
    }

    private static String product(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    }
}
