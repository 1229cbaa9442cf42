package io.rihla.workbench.database;

import java.io.IOException;

/** One way to run a PostgreSQL server. */
interface PostgresProcess {

    String USER = "postgres";

    int port();

    void stop() throws IOException;
}
