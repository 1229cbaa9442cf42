package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipInputStream;

/** The archive of all maps that administrators take away, to be searched. */
final class Archives {

    private Archives() {}

    /** Everything that is written in it. */
    static String ofTheSite(Host host) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(Maps.utf8("admin:admin"));
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(host.confluence() + "/rest/rihla/1.0/admin/export"))
                        .header("Authorization", "Basic " + basic)
                        .build();
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
