package io.rihla.workbench.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/** B3: what a browser fetches of ours to view a map, gzipped, beyond what the product brings. */
public final class WeightBench {

    private static final int LIMIT = 25_000;

    private WeightBench() {}

    public static void main(String[] arguments) throws IOException {
        int sum = 0;
        try (ZipFile jar = new ZipFile(Path.of("target/rihla-0.1.0.jar").toFile())) {
            for (String name : List.of("frontend/map/map.js", "frontend/map/map.css")) {
                try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                    sum += gzipped(in.readAllBytes());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "B3 script and style to view a map: %d bytes gzipped, limit %d  %s%n",
                sum,
                LIMIT,
                sum <= LIMIT ? "holds" : "BROKEN");
        System.exit(sum <= LIMIT ? 0 : 1);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
