package io.rihla.workbench.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.acceptance.Http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of the plugin says who may use it, and the host holds it to that. */
class EndpointAccessTest {

    private static final String NOBODYS_KEY = "no-such-map";

    private final Host host = Host.shared();

    static List<Endpoint> all() {
        return Endpoints.all();
    }

    static Stream<Endpoint> changing() {
        return all().stream().filter(Endpoint::changesSomething);
    }

    @AfterEach
    void closeTheSiteAgain() {
        host.anonymousAccess(false);
    }

    /** A new address needs a line in the table, written by somebody who thought about it. */
    @Test
    void theAddressesAreThoseOfTheTable() throws IOException {
        List<String> table =
                Files.readAllLines(
                        Places.workbench().resolve("acceptance/src/test/resources/endpoints.csv"));
        assertThat(
                        all().stream()
                                .map(
                                        each ->
                                                each.product()
                                                        + ","
                                                        + each.method()
                                                        + ","
                                                        + each.path()
                                                        + ","
                                                        + each.access()))
                .containsExactlyInAnyOrderElementsOf(table.subList(1, table.size()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoMayUseItIsWrittenOnIt(Endpoint endpoint) {
        assertThat(endpoint.access())
                .isIn("AnonymousSiteAccess", "LicensedOnly", "AdminOnly", "SystemAdminOnly");
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyThosePeopleGetIn(Endpoint endpoint) {
        boolean everybody = endpoint.access().equals("AnonymousSiteAccess");
        boolean admins = endpoint.access().contains("Admin");
        host.anonymousAccess(false);
        assertThat(getsIn(endpoint, visitor(endpoint))).as("a stranger").isFalse();
        host.anonymousAccess(true);
        assertThat(getsIn(endpoint, visitor(endpoint))).as("a visitor").isEqualTo(everybody);
        assertThat(getsIn(endpoint, person(endpoint, "viewer"))).as("a user").isEqualTo(!admins);
        assertThat(getsIn(endpoint, person(endpoint, "admin"))).as("an administrator").isTrue();
    }

    @ParameterizedTest
    @MethodSource("changing")
    void aForeignPageChangesNothing(Endpoint endpoint) {
        Maps maps = new Maps(host.wiki("admin"));
        String key = maps.take(Maps.saying("Untouched"), "");
        List<Object> before = state(maps, key);
        SoftAssertions softly = new SoftAssertions();
        for (String type :
                List.of(
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=b",
                        "text/plain")) {
            for (Http sender : foreigners(endpoint)) {
                softly.assertThat(send(endpoint, key, sender, type).status())
                        .as(type)
                        .isIn(403, 415);
            }
        }
        for (Http sender : foreigners(endpoint).subList(2, 4)) {
            softly.assertThat(send(endpoint, key, sender, consumed(endpoint)).status())
                    .as("from another origin")
                    .isEqualTo(403);
        }
        softly.assertAll();
        assertThat(state(maps, key)).isEqualTo(before);
        maps.delete(key).expect(204);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void aLinkChangesNothing(Endpoint endpoint) {
        Maps maps = new Maps(host.wiki("admin"));
        String key = maps.take(Maps.saying("Untouched"), "");
        List<Object> before = state(maps, key);
        Http admin = person(endpoint, "admin");
        for (String method : List.of("GET", "HEAD", "OPTIONS")) {
            assertThat(admin.send(method, endpoint.at(key), null, null).status())
                    .as(method)
                    .isLessThan(500);
        }
        assertThat(state(maps, key)).isEqualTo(before);
        maps.delete(key).expect(204);
    }

    /** What the product itself refuses has another body than what the plugin answers. */
    private static boolean getsIn(Endpoint endpoint, Http http) {
        Answer answer = send(endpoint, NOBODYS_KEY, http, consumed(endpoint));
        assertThat(answer.status()).isLessThan(500);
        boolean refused =
                answer.status() == 401
                        || answer.status() == 403
                        || answer.header("Location").contains("/login");
        boolean ours = answer.text().startsWith("{") && answer.json().has("code");
        return !refused || ours;
    }

    private static Answer send(Endpoint endpoint, String key, Http http, String type) {
        return endpoint.changesSomething()
                ? http.send(endpoint.method(), endpoint.at(key), type, Maps.utf8("{}"))
                : http.get(endpoint.at(key));
    }

    private static String consumed(Endpoint endpoint) {
        return endpoint.consumes().isEmpty() ? Http.JSON : endpoint.consumes();
    }

    /** An administrator whose browser was made to send this. The last two come from elsewhere. */
    private List<Http> foreigners(Endpoint endpoint) {
        Http admin = person(endpoint, "admin");
        return List.of(
                admin,
                admin.with("X-Atlassian-Token", "made-up"),
                admin.with("Origin", "https://elsewhere.example"),
                admin.with("Origin", "null"));
    }

    private Http visitor(Endpoint endpoint) {
        return Http.anonymous(base(endpoint));
    }

    private Http person(Endpoint endpoint, String name) {
        return Http.as(base(endpoint), name);
    }

    private String base(Endpoint endpoint) {
        return endpoint.product().equals("jira") ? host.jira() : host.confluence();
    }

    private List<Object> state(Maps maps, String key) {
        JsonNode settings = host.wiki("admin").get("/rest/rihla/1.0/language").expect(200).json();
        return List.of(maps.map(key), maps.list(""), maps.list("&bin=true"), settings);
    }
}
