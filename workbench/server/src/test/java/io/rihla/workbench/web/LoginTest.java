package io.rihla.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.testing.TestHost;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTest {

    @TempDir Path home;

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private TestHost host;

    @BeforeEach
    void start() throws Exception {
        host = TestHost.confluence(home);
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
    }

    @Test
    void theFormOpensASessionAndLeadsBack() throws Exception {
        HttpResponse<String> page = logIn("admin", "admin");
        assertThat(page.uri().getPath()).isEqualTo("/confluence/plugins/servlet/upm");
        assertThat(page.body()).contains("Amina Adminson").contains("Manage apps");
    }

    @Test
    void aWrongPasswordStaysOutside() throws Exception {
        assertThat(logIn("admin", "wrong").body()).contains("The name or the password is wrong");
        assertThat(get("/plugins/servlet/upm").uri().getPath())
                .isEqualTo("/confluence/login.action");
    }

    @Test
    void whoLeftIsOutAtTheNextRequest() throws Exception {
        logIn("admin", "admin");
        Users users = host.product().services().get(Users.class);
        String key = users.byName("admin").orElseThrow().key();
        users.change(key, user -> user.withActive(false));
        assertThat(get("/plugins/servlet/upm").uri().getPath())
                .isEqualTo("/confluence/login.action");
        assertThat(host.get("/rest/plugins/1.0/", "admin").statusCode()).isEqualTo(401);
    }

    @Test
    void peopleChooseTheirLanguageOutOfTheProductsList() throws Exception {
        Document page = Jsoup.parse(logIn("admin", "admin").body());
        assertThat(page.select("#profile-language option").eachAttr("value"))
                .contains("en-GB", "de-DE", "fr-FR", "ro-RO")
                .noneMatch(tag -> tag.startsWith("ar"));
        String token = page.selectFirst("input[name=atl_token]").attr("value");
        post(
                "/profile/language",
                "language=ro-RO&back=%2Fplugins%2Fservlet%2Fupm&atl_token=" + token);
        assertThat(user().language()).isEqualTo("ro-RO");
        assertThat(get("/plugins/servlet/upm").body()).contains("<html lang=\"ro-RO\" dir=\"ltr\"");
        assertThat(post("/profile/language", "language=ar&atl_token=" + token).statusCode())
                .isEqualTo(400);
    }

    @Test
    void formsWithoutTheSessionsTokenChangeNothing() throws Exception {
        logIn("admin", "admin");
        assertThat(post("/profile/language", "language=ro-RO").statusCode()).isEqualTo(403);
        assertThat(post("/plugins/servlet/upm/uninstall", "key=x&atl_token=guess").statusCode())
                .isEqualTo(403);
        assertThat(user().language()).isEqualTo("en-GB");
    }

    @Test
    void loggingOutEndsTheSession() throws Exception {
        Document page = Jsoup.parse(logIn("admin", "admin").body());
        String token = page.selectFirst("input[name=atl_token]").attr("value");
        post("/profile/logout", "atl_token=" + token);
        assertThat(get("/plugins/servlet/upm").uri().getPath())
                .isEqualTo("/confluence/login.action");
    }

    @ParameterizedTest
    @CsvSource({
        "/a?b=c, /a?b=c",
        "https://evil.example/, /",
        "//evil.example/, /",
        "/\\evil.example, /",
        "'', /"
    })
    void aLinkCannotLeadOutOfTheProduct(String asked, String reached) {
        assertThat(LoginAddress.safe(asked)).isEqualTo(reached);
    }

    private User user() {
        return host.product().services().get(Users.class).byName("admin").orElseThrow();
    }

    private HttpResponse<String> logIn(String name, String password) throws Exception {
        return post(
                "/login.action",
                "os_username=%s&os_password=%s&os_destination=%%2Fplugins%%2Fservlet%%2Fupm"
                        .formatted(name, password));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(host.url(path))));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(host.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
