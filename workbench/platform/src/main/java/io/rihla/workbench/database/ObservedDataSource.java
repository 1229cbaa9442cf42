package io.rihla.workbench.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a {@link SqlTrace} of every statement and commit before it happens. */
final class ObservedDataSource extends DelegatingDataSource {

    private final SqlTrace trace;

    ObservedDataSource(DataSource target, SqlTrace trace) {
        super(target);
        this.trace = trace;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return observe(super.getConnection());
    }

    private Connection observe(Connection connection) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        trace.before(SqlHook.COMMIT, connection);
                    }
                    Object result = invoke(method, connection, arguments);
                    return result instanceof Statement statement
                            ? observe(statement, connection, arguments)
                            : result;
                });
    }

    private Statement observe(Statement statement, Connection connection, Object[] arguments) {
        String prepared =
                arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                        ? sql
                        : "";
        return proxy(
                kind(statement),
                (proxy, method, parameters) -> {
                    if (method.getName().startsWith("execute")) {
                        boolean own = parameters != null && parameters[0] instanceof String;
                        trace.before(own ? (String) parameters[0] : prepared, connection);
                    }
                    return invoke(method, statement, parameters);
                });
    }

    private static Class<? extends Statement> kind(Statement statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static Object invoke(Method method, Object target, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        ObservedDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
