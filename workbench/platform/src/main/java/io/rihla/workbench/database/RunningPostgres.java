package io.rihla.workbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A server that another process has started and may have died without stopping. */
final class RunningPostgres implements PostgresProcess {

    private static final int LINE_OF_PORT = 3;

    private final long pid;
    private final int port;

    private RunningPostgres(long pid, int port) {
        this.pid = pid;
        this.port = port;
    }

    /** The one that works in this directory now, if there is one. */
    static Optional<RunningPostgres> in(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            RunningPostgres found =
                    new RunningPostgres(
                            Long.parseLong(lines.get(0).trim()),
                            Integer.parseInt(lines.get(LINE_OF_PORT).trim()));
            return found.worksIn(data) ? Optional.of(found) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            // One that is just starting has not written all lines.
            return Optional.empty();
        }
    }

    /** Somebody else's server may have got the port since. */
    private boolean worksIn(Path data) throws IOException {
        try (Connection connection = DriverManager.getConnection(url(), USER, "");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            answer.next();
            return Files.isSameFile(Path.of(answer.getString(1)), data);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void stop() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    }
}
