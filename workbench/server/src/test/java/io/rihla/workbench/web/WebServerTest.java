package io.rihla.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.workbench.testing.TestHost;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {

    @TempDir Path home;

    /** Keeps its thread until it is let go. */
    private static final class Holding extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient CountDownLatch arrived =
                new CountDownLatch(WebServer.REQUEST_THREADS);
        private final transient CountDownLatch letGo = new CountDownLatch(1);

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            arrived.countDown();
            try {
                letGo.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void fortyEightRequestsAreAnsweredAtOnceAndTheNextWaits() throws Exception {
        Holding holding = new Holding();
        HttpClient http = HttpClient.newHttpClient();
        try (TestHost host =
                TestHost.start("confluence", home, p -> p.web().servlet("/hold", holding))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(host.url("/hold"))).build();
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                answers.add(http.sendAsync(request, BodyHandlers.ofString()));
            }
            assertThat(holding.arrived.await(30, TimeUnit.SECONDS)).isTrue();

            HttpRequest next =
                    HttpRequest.newBuilder(URI.create(host.url("/login.action")))
                            .timeout(Duration.ofSeconds(1))
                            .build();
            assertThatThrownBy(() -> http.send(next, BodyHandlers.ofString()))
                    .isInstanceOf(HttpTimeoutException.class);

            holding.letGo.countDown();
            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            }
            assertThat(host.get("/login.action", null).statusCode()).isEqualTo(200);
        }
    }
}
