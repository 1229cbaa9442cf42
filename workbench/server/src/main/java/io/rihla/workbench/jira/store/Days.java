package io.rihla.workbench.jira.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and times between values and columns. */
final class Days {

    private Days() {}

    static LocalDate read(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    static Date write(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static Instant readTime(ResultSet row, int column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(milliseconds);
    }

    static Long write(Instant time) {
        return time == null ? null : time.toEpochMilli();
    }
}
