package io.rihla.workbench.applinks;

import static io.rihla.workbench.applinks.LinkedProducts.ME;
import static io.rihla.workbench.applinks.LinkedProducts.ask;
import static io.rihla.workbench.applinks.LinkedProducts.factory;
import static io.rihla.workbench.applinks.LinkedProducts.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.CredentialsRequiredException;
import io.rihla.workbench.product.HostedProduct;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The link on which each user consents on the other product's page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentTest {

    private LinkedProducts products;
    private HostedProduct confluence;
    private HostedProduct jira;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        products = new LinkedProducts(folder);
        confluence = products.confluence();
        jira = products.jira();
    }

    @BeforeEach
    void reset() {
        products.reset();
        settings(confluence).use(LinkManner.OAUTH);
    }

    @AfterAll
    void stop() throws Exception {
        products.close();
    }

    @Test
    void consentOnTheOtherProductsPageOpensTheLinkForOneUser() throws Exception {
        URI back = URI.create(confluence.baseUrl() + "/display/DEMO/Home");
        HttpResponse<String> page = consentPage("viewer", "viewer", back);
        assertThat(Jsoup.parse(page.body()).selectFirst("#oauth-consent").text())
                .contains("Confluence would like", "Vera Viewer", "Allow", "Deny");

        assertThat(decide(page, "viewer", "viewer", "approve")).isEqualTo(back);

        assertThat(ask(confluence, "viewer", ME)).isEqualTo("viewer");
        assertThatThrownBy(() -> ask(confluence, "editor", ME))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void theAccountOnTheOtherSideMayBeAnother() throws Exception {
        decide(consentPage("viewer", "editor", null), "viewer", "editor", "approve");
        assertThat(ask(confluence, "viewer", ME)).isEqualTo("editor");
    }

    @Test
    void whoDeniesStaysUnconnected() throws Exception {
        decide(consentPage("viewer", "viewer", null), "viewer", "viewer", "deny");
        assertThatThrownBy(() -> ask(confluence, "viewer", ME))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void consentTakenBackIsA401OnceAndThenAskedForAgain() throws Exception {
        decide(consentPage("viewer", "viewer", null), "viewer", "viewer", "approve");
        String tokens = jira.baseUrl() + "/plugins/servlet/oauth/users/access-tokens";
        Document page = Jsoup.parse(products.direct("GET", tokens, "viewer").body());
        assertThat(page.select("#oauth-tokens").text()).isEqualTo("1");
        products.direct("POST", tokens, "viewer");

        assertThat(ask(confluence, "viewer", ME)).isEqualTo("401");
        assertThatThrownBy(() -> ask(confluence, "viewer", ME))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void anotherUserCannotTakeTheToken() throws Exception {
        HttpResponse<String> page = consentPage("viewer", "viewer", null);
        URI access = allow(page, "viewer");
        assertThat(products.direct("GET", access.toString(), "editor").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> ask(confluence, "editor", ME))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    void noAddressLeadsOutOfTheTwoProducts() throws Exception {
        HttpResponse<String> page =
                consentPage("viewer", "viewer", URI.create("https://evil.example/"));
        assertThat(decide(page, "viewer", "viewer", "approve"))
                .hasToString(confluence.baseUrl() + "/");
        String foreign =
                page.uri().toString().replaceAll("oauth_callback=.*", "oauth_callback=")
                        + URLEncoder.encode("https://evil.example/", StandardCharsets.UTF_8);
        assertThat(products.direct("GET", foreign, "viewer").statusCode()).isEqualTo(400);
    }

    @Test
    void tokensAreForTheOtherProductOnly() throws Exception {
        String base = jira.baseUrl() + "/plugins/servlet/oauth";
        assertThat(products.direct("POST", base + "/request-token", null).statusCode())
                .isEqualTo(401);
        assertThat(products.direct("POST", base + "/request-token", "admin").statusCode())
                .isEqualTo(401);
        assertThat(products.direct("POST", base + "/access-token", "admin").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsNotLoggedInLogsInFirst() throws Exception {
        String start = factory(confluence, "viewer").getAuthorisationURI(null).toString();
        HttpResponse<String> answer = products.direct("GET", start, null);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login.action");
    }

    /** The consent page, as the browser of one person with an account in each product gets it. */
    private HttpResponse<String> consentPage(String here, String there, URI back) throws Exception {
        URI start = factory(confluence, here).getAuthorisationURI(back);
        HttpResponse<String> first = products.direct("GET", start.toString(), here);
        return products.direct("GET", location(first).toString(), there);
    }

    private URI decide(HttpResponse<String> page, String here, String there, String button)
            throws Exception {
        URI access = press(page, there, button);
        return location(products.direct("GET", access.toString(), here));
    }

    private URI allow(HttpResponse<String> page, String there) throws Exception {
        return press(page, there, "approve");
    }

    private URI press(HttpResponse<String> page, String there, String button) throws Exception {
        String query = page.uri().getRawQuery() + "&" + button + "=yes";
        String form = jira.baseUrl() + "/plugins/servlet/oauth/authorize?" + query;
        return location(products.direct("POST", form, there));
    }

    private static URI location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }
}
