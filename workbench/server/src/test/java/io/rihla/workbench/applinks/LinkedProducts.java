package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import io.rihla.workbench.Options;
import io.rihla.workbench.Workbench;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.HostedProduct;
import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.services.ServedProduct;
import io.rihla.workbench.testing.JarBuilder;
import io.rihla.workbench.testing.TestHost;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Both products with a small plugin that says who asks it and keeps what it is sent. */
final class LinkedProducts implements AutoCloseable {

    /** Answers with the name of whom the request comes for, or {@code nobody}. */
    static final String ME = "/rest/t/1.0/me";

    /** Keeps what is posted; answers a GET with all of it. */
    static final String NOTES = "/rest/t/1.0/notes";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Workbench workbench;

    LinkedProducts(Path folder) throws Exception {
        workbench =
                Workbench.start(
                        new Options(0, folder.resolve("data"), ServedProduct.NODE_MODULES, "h2"));
        Path jar = plugin(Files.createDirectories(folder.resolve("jars")));
        confluence().plugins().install(jar);
        jira().plugins().install(jar);
    }

    HostedProduct confluence() {
        return workbench.confluence();
    }

    HostedProduct jira() {
        return workbench.jira();
    }

    /** All switches as they were at the start. */
    void reset() {
        for (HostedProduct product : List.of(confluence(), jira())) {
            LinkSettings settings = product.services().get(LinkSettings.class);
            settings.use(LinkManner.IMPERSONATING);
            settings.giveFactories(true);
            for (User user : product.services().get(Users.class).all()) {
                settings.revokeConsentOf(user.name());
                settings.forgetTokenOf(user.name());
            }
            faults(product).heal();
            faults(product).forget();
            product.services().get(LinkTraffic.class).reset();
        }
    }

    static LinkSettings settings(HostedProduct product) {
        return product.services().get(LinkSettings.class);
    }

    static LinkFaults faults(HostedProduct product) {
        return product.services().get(LinkFaults.class);
    }

    static LinkTraffic traffic(HostedProduct product) {
        return product.services().get(LinkTraffic.class);
    }

    /** The link that leads away from a product; null when it has none. */
    static ApplicationLink link(HostedProduct from) {
        Class<? extends ApplicationType> type =
                from.id().equals("jira")
                        ? ConfluenceApplicationType.class
                        : JiraApplicationType.class;
        return from.services().get(ApplicationLinkService.class).getPrimaryApplicationLink(type);
    }

    /**
     * @param user a name, or null for nobody
     */
    static <T> T as(HostedProduct product, String user, Callable<T> work) throws Exception {
        User who =
                user == null
                        ? null
                        : product.services().get(Users.class).byName(user).orElseThrow();
        return product.services().get(CurrentUser.class).as(who, work);
    }

    static ApplicationLinkRequestFactory factory(HostedProduct from, String user) throws Exception {
        return as(from, user, () -> link(from).createAuthenticatedRequestFactory());
    }

    /** Status and body of what the other product answers. */
    static String ask(HostedProduct from, String user, String path) throws Exception {
        return answer(factory(from, user).createRequest(MethodType.GET, path));
    }

    static String post(HostedProduct from, String user, String text) throws Exception {
        return answer(
                factory(from, user)
                        .createRequest(MethodType.POST, NOTES)
                        .setRequestBody(text, "application/json"));
    }

    static String answer(ApplicationLinkRequest request) throws Exception {
        return request.executeAndReturn(
                response ->
                        response.getStatusCode() == 200
                                ? response.getResponseBodyAsString()
                                : Integer.toString(response.getStatusCode()));
    }

    /** A request straight to a product, not over the link; {@code user} null is anonymous. */
    HttpResponse<String> direct(String method, String address, String user, String... headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .method(method, BodyPublishers.noBody())
                        .header("X-Atlassian-Token", "no-check");
        if (user != null) {
            request.header("Authorization", TestHost.basic(user));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> put(String address, String user, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", TestHost.basic(user))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        workbench.close();
    }

    private static Path plugin(Path jars) {
        return JarBuilder.plugin(
                        "t",
                        "1",
                        "<rest key=\"r\" path=\"/t\" version=\"1.0\"><package>p</package></rest>")
                .source(
                        "p.R",
                        """
                        package p;
                        import jakarta.servlet.http.HttpServletRequest;
                        import jakarta.ws.rs.*;
                        import jakarta.ws.rs.core.Context;
                        import java.util.*;
                        @Path("/") @com.atlassian.annotations.security.UnrestrictedAccess
                        public class R {
                            private static final List<String> NOTES =
                                    Collections.synchronizedList(new ArrayList<>());
                            @GET @Path("me") public String me(@Context HttpServletRequest request) {
                                String user = request.getRemoteUser();
                                return user == null ? "nobody" : user;
                            }
                            @POST @Path("notes") @Consumes("application/json")
                            public String note(String text) {
                                NOTES.add(text);
                                return text;
                            }
                            @GET @Path("notes") public String notes() {
                                return String.join(" ", NOTES);
                            }
                            @DELETE @Path("notes") public void forget() {
                                NOTES.clear();
                            }
                        }
                        """)
                .build(jars);
    }
}
