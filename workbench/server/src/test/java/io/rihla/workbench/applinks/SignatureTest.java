package io.rihla.workbench.applinks;

import static io.rihla.workbench.applinks.LinkedProducts.ME;
import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.workbench.product.HostedProduct;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Nobody but the other product can send what comes over the link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureTest {

    private static final String PATH = "/jira" + ME;

    private LinkedProducts products;
    private HostedProduct jira;
    private LinkSecret secret;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        products = new LinkedProducts(folder);
        jira = products.jira();
        secret = LinkSecret.in(folder.resolve("data/link-secret"));
    }

    @BeforeEach
    void reset() {
        products.reset();
    }

    @AfterAll
    void stop() throws Exception {
        products.close();
    }

    @Test
    void whatIsSignedIsBelievedOnce() throws Exception {
        String header = claim("confluence", "admin", "GET " + PATH).header();
        assertThat(send(ME, header).body()).isEqualTo("admin");
        assertThat(problem(ME, header)).isEqualTo("nonce_used");
    }

    @Test
    void anotherAddressOrUserNeedsAnotherSignature() throws Exception {
        LinkClaim claim = claim("confluence", "viewer", "GET " + PATH);
        assertThat(problem(ME + "?more=1", claim.header())).isEqualTo("signature_invalid");
        assertThat(problem(ME, claim.header().replace("viewer", "admin")))
                .isEqualTo("signature_invalid");
    }

    @Test
    void aForgedSignatureIsRefused(@TempDir Path elsewhere) throws Exception {
        LinkSecret guessed = LinkSecret.in(elsewhere.resolve("secret"));
        LinkClaim claim = LinkClaim.signed(guessed, "confluence", "admin", "", "GET " + PATH);
        assertThat(problem(ME, claim.header())).isEqualTo("signature_invalid");
        assertThat(problem(ME, "OAuth nonsense")).isEqualTo("parameter_absent");
    }

    @Test
    void onlyTheOtherProductIsBelieved() throws Exception {
        assertThat(problem(ME, claim("jira", "admin", "GET " + PATH).header()))
                .isEqualTo("consumer_key_unknown");
    }

    @Test
    void anOldRequestIsRefused() throws Exception {
        LinkClaim now = claim("confluence", "admin", "GET " + PATH);
        String old = now.header().replaceAll("(oauth_timestamp=)\"\\d+\"", "$1\"1000\"");
        assertThat(problem(ME, old)).isEqualTo("timestamp_refused");
    }

    @Test
    void anUnknownTokenIsRefused() throws Exception {
        LinkClaim claim = LinkClaim.signed(secret, "confluence", "", "guessed", "GET " + PATH);
        assertThat(problem(ME, claim.header())).isEqualTo("token_rejected");
    }

    @Test
    void aBelievedRequestStaysSoOnItsWayToAnErrorPage() throws Exception {
        String path = "/jira/plugins/servlet/nothing";
        String header = claim("confluence", "admin", "GET " + path).header();
        assertThat(send("/plugins/servlet/nothing", header).statusCode()).isEqualTo(404);
    }

    private LinkClaim claim(String consumer, String user, String request) {
        return LinkClaim.signed(secret, consumer, user, "", request);
    }

    private HttpResponse<String> send(String path, String header) throws Exception {
        return products.direct("GET", jira.baseUrl() + path, null, "Authorization", header);
    }

    private String problem(String path, String header) throws Exception {
        HttpResponse<String> answer = send(path, header);
        assertThat(answer.statusCode()).isEqualTo(401);
        return answer.headers()
                .firstValue("WWW-Authenticate")
                .orElseThrow()
                .replaceAll(".*oauth_problem=\"(\\w+)\".*", "$1");
    }
}
