package io.rihla.workbench.jira.store;

import java.sql.PreparedStatement;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Inserts that hand back the id which the database gave. */
final class Keys {

    private Keys() {}

    static long insert(JdbcTemplate jdbc, String sql, Object... arguments) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement(sql, new String[] {"id"});
                    new ArgumentPreparedStatementSetter(arguments).setValues(statement);
                    return statement;
                },
                key);
        return key.getKeyAs(Long.class);
    }
}
