package io.rihla.workbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.plugin.InstalledPlugin;
import io.rihla.workbench.product.AnonymousAccess;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestAccessTest {

    private static final String REST = "com.atlassian.plugins.rest.api.security.annotation.";
    private static final String COMMON = "com.atlassian.annotations.security.";

    @TempDir static Path home;
    @TempDir static Path jars;

    private TestHost host;

    @BeforeAll
    void start() throws Exception {
        host = TestHost.confluence(home);
        Users users = host.product().services().get(Users.class);
        users.save(new User("stranger", "stranger", "stranger", "S", "", "", Set.of(), true));
        InstalledPlugin plugin = host.product().plugins().install(plugin());
        assertThat(plugin.error()).isEmpty();
        assertThat(plugin.modules()).allSatisfy(m -> assertThat(m.error()).isEmpty());
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    /** Columns: anonymous, without licence, licensed, administrator. */
    @ParameterizedTest
    @CsvSource({
        "none,            401, 403, 200, 200",
        "rest-open,       200, 200, 200, 200",
        "common-open,     200, 200, 200, 200",
        "rest-licensed,   401, 403, 200, 200",
        "common-licensed, 401, 403, 200, 200",
        "rest-site,       401, 403, 200, 200",
        "common-site,     401, 403, 200, 200",
        "rest-admin,      401, 403, 403, 200",
        "common-admin,    401, 403, 403, 200",
        "rest-system,     401, 403, 403, 200",
        "common-system,   401, 403, 403, 200",
    })
    void eachAnnotationMeansWhatItSays(
            String path, int anonymous, int unlicensed, int licensed, int admin) {
        assertThat(host.get("/rest/t/1.0/" + path, null).statusCode()).isEqualTo(anonymous);
        assertThat(host.get("/rest/t/1.0/" + path, "stranger").statusCode()).isEqualTo(unlicensed);
        assertThat(host.get("/rest/t/1.0/" + path, "viewer").statusCode()).isEqualTo(licensed);
        assertThat(host.get("/rest/t/1.0/" + path, "admin").statusCode()).isEqualTo(admin);
    }

    @Test
    void anonymousSiteAccessFollowsTheSitesSetting() {
        AnonymousAccess anonymous = host.product().services().get(AnonymousAccess.class);
        anonymous.allow(true);
        try {
            assertThat(host.get("/rest/t/1.0/rest-site", null).statusCode()).isEqualTo(200);
            assertThat(host.get("/rest/t/1.0/none", null).statusCode()).isEqualTo(401);
        } finally {
            anonymous.allow(false);
        }
    }

    @Test
    void latestIsAnotherNameForTheVersion() {
        assertThat(host.get("/rest/t/latest/none", "viewer").body()).isEqualTo("viewer");
        assertThat(host.get("/rest/t/2.0/none", "viewer").statusCode()).isEqualTo(404);
    }

    @Test
    void classesOutsideTheNamedPackagesDoNotAnswer() {
        assertThat(host.get("/rest/t/1.0/outside", "admin").statusCode()).isEqualTo(404);
    }

    /** What a page of another site could send, and what only a script of our own can. */
    @ParameterizedTest
    @CsvSource({
        "POST,   application/json,                  ,                    ,         200",
        "POST,   application/x-www-form-urlencoded, ,                    ,         403",
        "POST,   multipart/form-data,               ,                    ,         403",
        "POST,   text/plain,                        ,                    ,         403",
        "POST,   ,                                  ,                    ,         403",
        "POST,   application/x-www-form-urlencoded, no-check,            ,         200",
        "POST,   text/plain,                        no-check,            ,         200",
        "POST,   text/plain,                        nocheck,             ,         403",
        "POST,   application/json,                  ,                    own,      200",
        "POST,   application/json,                  ,                    foreign,  403",
        "POST,   application/json,                  ,                    null,     403",
        "POST,   application/json,                  no-check,            foreign,  200",
        "PUT,    application/json,                  ,                    ,         200",
        "PUT,    text/plain,                        ,                    ,         403",
        "PUT,    application/json,                  ,                    foreign,  403",
        "DELETE, ,                                  ,                    ,         200",
        "DELETE, ,                                  ,                    foreign,  403",
    })
    void changesNeedAProofThatNoForeignPageSentThem(
            String method, String type, String token, String origin, int status) {
        assertThat(send("/rest/t/1.0/change", method, type, token, origin).statusCode())
                .isEqualTo(status);
    }

    @Test
    void aResourceCanOptOutOfTheCheck() {
        assertThat(send("/rest/t/1.0/hook", "POST", "text/plain", null, "foreign").statusCode())
                .isEqualTo(200);
    }

    @Test
    void unknownPropertiesAreRefusedUnlessTheTypeIgnoresThem() {
        assertThat(json("/rest/t/1.0/strict", "{\"name\":\"x\"}").body())
                .isEqualTo("{\"name\":\"x\"}");
        assertThat(json("/rest/t/1.0/strict", "{\"nam\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(json("/rest/t/1.0/strict", "{").statusCode()).isEqualTo(400);
        assertThat(json("/rest/t/1.0/lenient", "{\"nam\":\"x\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void rawEntitiesPassAsTheyAre() {
        assertThat(json("/rest/t/1.0/echo", "{\"a\": 1}").body()).isEqualTo("{\"a\": 1}");
        assertThat(host.get("/rest/t/1.0/bytes", "viewer").body()).isEqualTo("\u00e4");
        assertThat(host.get("/rest/t/1.0/stream", "viewer").body()).isEqualTo("streamed");
    }

    @Test
    void aFailingResourceTellsNothing() {
        HttpResponse<String> answer = host.get("/rest/t/1.0/fails", "viewer");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret").contains("Internal server error");
    }

    @Test
    void eachRequestHasAResourceOfItsOwn() {
        assertThat(host.get("/rest/t/1.0/count", "viewer").body()).isEqualTo("1");
        assertThat(host.get("/rest/t/1.0/count", "viewer").body()).isEqualTo("1");
    }

    private HttpResponse<String> json(String path, String body) {
        return host.send(
                host.request(path, "viewer")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(
            String path, String method, String type, String token, String origin) {
        HttpRequest.Builder request =
                host.request(path, "viewer").method(method, BodyPublishers.noBody());
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("X-Atlassian-Token", token);
        }
        if (origin != null) {
            String own = host.product().baseUrl().replace("/confluence", "");
            request.header(
                    "Origin",
                    origin.equals("own")
                            ? own
                            : origin.equals("foreign") ? "https://evil.example" : "null");
        }
        return host.send(request);
    }

    private Path plugin() {
        return JarBuilder.plugin(
                        "rest",
                        "1",
                        """
                        <rest key="r" path="/t" version="1.0"><package>p.in</package></rest>
                        """)
                .imports(
                        "com.atlassian.annotations.security",
                        "com.atlassian.plugins.rest.api.security.annotation",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.servlet.http",
                        "jakarta.ws.rs",
                        "jakarta.ws.rs.core")
                .source("p.out.Outside", resource("p.out", "Outside", "outside", ""))
                .source("p.in.None", resource("p.in", "None", "none", ""))
                .source("p.in.A", guarded("A", "rest-open", REST + "UnrestrictedAccess"))
                .source("p.in.B", guarded("B", "common-open", COMMON + "UnrestrictedAccess"))
                .source("p.in.C", guarded("C", "rest-licensed", REST + "LicensedOnly"))
                .source("p.in.D", guarded("D", "common-licensed", COMMON + "LicensedOnly"))
                .source("p.in.E", guarded("E", "rest-site", REST + "AnonymousSiteAccess"))
                .source("p.in.F", guarded("F", "common-site", COMMON + "AnonymousSiteAccess"))
                .source("p.in.G", guarded("G", "rest-admin", REST + "AdminOnly"))
                .source("p.in.H", guarded("H", "common-admin", COMMON + "AdminOnly"))
                .source("p.in.I", guarded("I", "rest-system", REST + "SystemAdminOnly"))
                .source("p.in.J", guarded("J", "common-system", COMMON + "SystemAdminOnly"))
                .source("p.in.Rest", OTHERS)
                .build(jars);
    }

    private static String guarded(String name, String path, String annotation) {
        return resource("p.in", name, path, "@" + annotation);
    }

    private static String resource(String in, String name, String path, String annotation) {
        return """
        package %s;
        import jakarta.ws.rs.*;
        @Path("/%s") %s
        public class %s {
            @jakarta.ws.rs.core.Context jakarta.servlet.http.HttpServletRequest request;
            @GET public String get() { return String.valueOf(request.getRemoteUser()); }
        }
        """
                .formatted(in, path, annotation, name);
    }

    private static final String OTHERS =
            """
            package p.in;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.*;
            @Path("/") @Produces("application/json")
            public class Rest {
                private int count;
                public static class Strict { public String name; }
                @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
                public static class Lenient { public String name; }
                @POST @Path("change") public String post() { return "\\"done\\""; }
                @PUT @Path("change") public String put() { return "\\"done\\""; }
                @DELETE @Path("change") public String delete() { return "\\"done\\""; }
                @POST @Path("hook") @com.atlassian.annotations.security.XsrfProtectionExcluded
                public String hook() { return "\\"done\\""; }
                @POST @Path("strict") @Consumes("application/json") public Strict strict(Strict body) { return body; }
                @POST @Path("lenient") @Consumes("application/json") public Lenient lenient(Lenient body) { return body; }
                @POST @Path("echo") @Consumes("application/json") public String echo(String body) { return body; }
                @GET @Path("bytes") @Produces("text/plain;charset=UTF-8") public byte[] bytes() {
                    return "\\u00e4".getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
                @GET @Path("stream") @Produces("text/plain") public StreamingOutput stream() {
                    return out -> out.write("streamed".getBytes());
                }
                @GET @Path("fails") public String fails() { throw new IllegalStateException("secret"); }
                @GET @Path("count") @Produces("text/plain") public String count() { return "" + ++count; }
            }
            """;
}
