package io.rihla.workbench;

import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.testing.TestHost;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Both products as they are run, each with the two plugins that are not Rihla. */
final class SampleSite implements AutoCloseable {

    static final String GREETER = "io.rihla.samples.greeter";
    static final String LEDGER = "io.rihla.samples.ledger";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Workbench workbench;

    SampleSite(Path data) throws Exception {
        workbench = Workbench.start(new Options(0, data, ServedProduct.NODE_MODULES, "h2"));
        for (HostedProduct product : products()) {
            product.plugins().install(jar("greeter"));
            product.plugins().install(jar("ledger"));
        }
    }

    private static Path jar(String sample) throws IOException {
        Path folder = Path.of("..", "samples", sample, "target");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("sample-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the samples first"));
        }
    }

    HostedProduct confluence() {
        return workbench.confluence();
    }

    HostedProduct jira() {
        return workbench.jira();
    }

    List<HostedProduct> products() {
        return List.of(confluence(), jira());
    }

    /** Somebody whom Confluence knows. */
    User person(String name) {
        return confluence().services().get(Users.class).byName(name).orElseThrow();
    }

    /** What Confluence calls the administrator. */
    String fullName() {
        return person("admin").fullName();
    }

    /**
     * A request to a path below a product's context path.
     *
     * @param user null for anonymous
     */
    static HttpRequest.Builder request(HostedProduct product, String path, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.baseUrl() + path));
        return user == null ? request : request.header("Authorization", TestHost.basic(user));
    }

    HttpResponse<String> get(HostedProduct product, String path, String user) {
        return send(request(product, path, user));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        workbench.close();
    }
}
