package io.rihla.workbench.database;

import java.io.IOException;

/** One way to run a PostgreSQL server. */
interface PostgresProcess {

    String USER = "postgres";

    int port();

    default String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    void stop() throws IOException;
}
