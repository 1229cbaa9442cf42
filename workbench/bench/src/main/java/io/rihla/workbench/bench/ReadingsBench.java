package io.rihla.workbench.bench;

import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import io.rihla.workbench.database.Database;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * A file of 100 000 readings, taken in by the plugin through the wiki, beside PostgreSQL's own COPY
 * of the same file into a table with the same indexes.
 */
public final class ReadingsBench {

    private static final int LINES = 100_000;
    private static final int ROUNDS = 7;
    private static final double MOST = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Workbench workbench;
    private final Database database;

    private ReadingsBench(Workbench workbench) {
        this.workbench = workbench;
        database = workbench.confluence().services().get(Database.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of("").toAbsolutePath();
        Path data = Files.createTempDirectory("bench");
        Options options =
                new Options(0, data, checkout.resolve("workbench/node_modules"), "postgres");
        boolean holds;
        try (Workbench workbench = Workbench.start(options)) {
            workbench.confluence().plugins().install(checkout.resolve("target/rihla-0.1.0.jar"));
            holds = new ReadingsBench(workbench).measured();
        }
        System.exit(holds ? 0 : 1);
    }

    private boolean measured() throws Exception {
        send("POST", "/maps", "application/json", new MadeMap("bench-readings", 2, 2).json(), 201);
        run(
                "CREATE TABLE peer (id bigserial PRIMARY KEY, series bigint NOT NULL DEFAULT 1,"
                        + " taken timestamptz, value numeric, mark varchar(130) UNIQUE)",
                "CREATE INDEX peer_span ON peer (series, taken)");
        double[] ours = new double[ROUNDS];
        double[] peers = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            String file = file(round);
            double our = takenIn(file, round);
            double peer = copied(file);
            if (round >= 0) {
                ours[round] = our;
                peers[round] = peer;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(peers);
        double median = peers[ROUNDS / 2];
        Ratio.Taken taken =
                new Ratio.Taken(
                        ours[ROUNDS / 2],
                        median,
                        (peers[ROUNDS * 3 / 4] - peers[ROUNDS / 4]) / median);
        System.out.println(taken.line(LINES + " readings", true, MOST));
        return taken.ratio() <= MOST;
    }

    private double takenIn(String file, int round) throws IOException, InterruptedException {
        String begun =
                send(
                        "POST",
                        "/readings/imports",
                        "application/json",
                        "{\"map\":\"bench-readings\",\"use\":\"u%d\",\"scale\":\"amount\"}"
                                .formatted(round + 2),
                        201);
        String id = begun.replaceAll("(?s)^.*\"id\"\\s*:\\s*(\\d+).*$", "$1");
        long start = System.nanoTime();
        String answer = send("PUT", "/readings/imports/" + id, "text/csv", file, 200);
        double millis = (System.nanoTime() - start) / 1e6;
        if (!answer.contains("\"added\":" + LINES + ",")) {
            throw new IOException(answer);
        }
        return millis;
    }

    private double copied(String file) throws SQLException, IOException {
        try (Connection connection = database.dataSource().getConnection()) {
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY peer (taken, value, mark) FROM STDIN WITH (FORMAT csv, HEADER)",
                            new StringReader(file));
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String file(int round) {
        Random random = new Random(round);
        StringBuilder file = new StringBuilder("date,value,id\n");
        for (int line = 0; line < LINES; line++) {
            file.append(Instant.ofEpochSecond(1_750_000_000L + random.nextInt(30_000_000)))
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    ",%.2f,r%d-%d%n",
                                    random.nextDouble() * 500,
                                    round,
                                    line));
        }
        return file.toString();
    }

    private String send(String method, String path, String type, String body, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                workbench.confluence().baseUrl()
                                                        + "/rest/rihla/1.0"
                                                        + path))
                                .header("Content-Type", type)
                                .header("X-Atlassian-Token", "no-check")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                "editor:editor"
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(method + " " + path + ": " + response.body());
        }
        return response.body();
    }
}
