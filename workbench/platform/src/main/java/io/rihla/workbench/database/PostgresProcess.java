package io.rihla.workbench.database;

import java.io.IOException;
import java.util.Map;

/** One way to run a PostgreSQL server. */
interface PostgresProcess {

    String USER = "postgres";

    /**
     * The settings of a server whose data are thrown away. It does not wait for the disk; and it
     * soon takes a plan for questions over eight tables and more. Those are the driver's about
     * foreign keys: Active Objects asks one for each table at each start of a plugin, and to find
     * the best plan takes a hundred times as long as to follow any.
     */
    Map<String, String> THROWAWAY =
            Map.of(
                    "fsync", "off",
                    "full_page_writes", "off",
                    "geqo_threshold", "8",
                    "geqo_effort", "1",
                    "geqo_pool_size", "10",
                    "geqo_generations", "5");

    int port();

    default String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
    }

    void stop() throws IOException;
}
