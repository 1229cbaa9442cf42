package io.rihla.workbench.applinks;

import static io.rihla.workbench.applinks.LinkedProducts.ME;
import static io.rihla.workbench.applinks.LinkedProducts.NOTES;
import static io.rihla.workbench.applinks.LinkedProducts.ask;
import static io.rihla.workbench.applinks.LinkedProducts.factory;
import static io.rihla.workbench.applinks.LinkedProducts.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.workbench.product.HostedProduct;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The switches that make the link fail, and the counters of what goes over it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkFaultsTest {

    private LinkedProducts products;
    private HostedProduct confluence;
    private LinkFaults faults;
    private LinkTraffic traffic;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        products = new LinkedProducts(folder);
        confluence = products.confluence();
        faults = LinkedProducts.faults(confluence);
        traffic = LinkedProducts.traffic(confluence);
    }

    @BeforeEach
    void reset() throws Exception {
        products.reset();
        products.direct("DELETE", products.jira().baseUrl() + NOTES, "admin");
    }

    @AfterAll
    void stop() throws Exception {
        products.close();
    }

    @Test
    void aCutConnectionReachesNobody() throws Exception {
        faults.inject(LinkFault.CUT);
        assertThatThrownBy(() -> post(confluence, "editor", "a"))
                .isInstanceOf(ResponseException.class)
                .hasCauseInstanceOf(ConnectException.class);
        assertThat(LinkedProducts.ask(products.jira(), "editor", ME)).isEqualTo("editor");
        faults.heal();
        assertThat(notes()).isEmpty();
    }

    @Test
    void aNeighbourCanBeSlowerThanTheCallerWaits() throws Exception {
        faults.slowBy(Duration.ofMillis(30));
        assertThat(ask(confluence, "editor", ME)).isEqualTo("editor");
        assertThat(traffic.recent().get(0).milliseconds()).isGreaterThanOrEqualTo(30);
        assertThatThrownBy(
                        () ->
                                LinkedProducts.answer(
                                        factory(confluence, "editor")
                                                .createRequest(MethodType.GET, ME)
                                                .setSoTimeout(20)))
                .hasCauseInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void somethingInBetweenCanAnswer() throws Exception {
        faults.failWith(502);
        assertThat(post(confluence, "editor", "a")).isEqualTo("502");
        faults.heal();
        faults.inject(LinkFault.GARBAGE);
        assertThat(post(confluence, "editor", "a")).startsWith("<!DOCTYPE html>");
        faults.heal();
        assertThat(notes()).isEmpty();
    }

    @Test
    void aRequestCanArriveTwice() throws Exception {
        faults.inject(LinkFault.DUPLICATE);
        assertThat(post(confluence, "editor", "a")).isEqualTo("a");
        faults.heal();
        assertThat(notes()).isEqualTo("a a");
    }

    @Test
    void anAnswerCanBeLostAfterTheWorkIsDone() throws Exception {
        faults.inject(LinkFault.LOSE_ANSWER);
        assertThatThrownBy(() -> post(confluence, "editor", "a"))
                .hasCauseInstanceOf(SocketException.class);
        faults.heal();
        assertThat(notes()).isEqualTo("a");
    }

    @Test
    void whatIsHeldBackArrivesWhenItIsReleased() throws Exception {
        faults.inject(LinkFault.HOLD_BACK);
        assertThatThrownBy(() -> post(confluence, "editor", "first"))
                .hasCauseInstanceOf(SocketTimeoutException.class);
        faults.heal();
        post(confluence, "editor", "second");
        assertThat(notes()).isEqualTo("second");
        assertThat(faults.waiting()).isEqualTo(1);
        faults.release();
        assertThat(notes()).isEqualTo("second first");
        assertThat(faults.waiting()).isZero();
    }

    @Test
    void delayedRequestsArriveAfterLaterOnesAndNoneIsLost() throws Exception {
        faults.seed(7);
        faults.inject(LinkFault.DELAY, 50);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String note = "n" + i;
            sent.add(note);
            try {
                post(confluence, "editor", note);
            } catch (ResponseException e) {
                assertThat(e).hasCauseInstanceOf(SocketTimeoutException.class);
            }
        }
        faults.heal();
        faults.release();
        assertThat(notes().split(" ")).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(notes().split(" ")).isNotEqualTo(sent.toArray());
    }

    @Test
    void faultsCanBeLimitedToOneAddress() throws Exception {
        faults.only("/notes");
        faults.inject(LinkFault.CUT);
        assertThat(ask(confluence, "editor", ME)).isEqualTo("editor");
        assertThatThrownBy(() -> post(confluence, "editor", "a"))
                .isInstanceOf(ResponseException.class);
    }

    @Test
    void requestsAreCountedByDirectionAndAddress() throws Exception {
        ask(confluence, "editor", ME);
        ask(confluence, "editor", ME + "?n=1");
        ask(confluence, "editor", "/rest/t/1.0/12/ABC-7");
        ask(products.jira(), "viewer", ME);
        assertThat(traffic.total()).isEqualTo(3);
        assertThat(traffic.to(ME)).isEqualTo(2);
        assertThat(traffic.byAddress())
                .containsEntry("GET " + ME, 2L)
                .containsEntry("GET /rest/t/1.0/*/*", 1L);
        assertThat(traffic.mostAtOnce()).isEqualTo(1);
        assertThat(LinkedProducts.traffic(products.jira()).recent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.user()).isEqualTo("viewer"));
    }

    @Test
    void scriptsTurnTheSwitches() throws Exception {
        String control = confluence.baseUrl() + LinkControlServlet.PATH;
        assertThat(products.put(control, "editor", "{\"manner\":\"none\"}").statusCode())
                .isEqualTo(403);
        assertThat(products.put(control, "admin", "{\"mannre\":\"none\"}").statusCode())
                .isEqualTo(400);
        String body =
                products.put(
                                control,
                                "admin",
                                "{\"manner\":\"anonymous\",\"faults\":{\"lose-answer\":50},\"only\":\"x\"}")
                        .body();
        JsonNode state = new ObjectMapper().readTree(body);
        assertThat(state.path("manner").asText()).isEqualTo("anonymous");
        assertThat(state.at("/faults/lose-answer").asInt()).isEqualTo(50);
        assertThat(LinkedProducts.settings(confluence).manner()).isEqualTo(LinkManner.ANONYMOUS);
        products.put(control, "admin", "{\"heal\":true}");
        assertThat(faults.on()).isEmpty();
    }

    @Test
    void administratorsSeeTheLinkOnItsPage() throws Exception {
        String page = confluence.baseUrl() + LinkPageServlet.PATH;
        assertThat(products.direct("GET", page, "editor").statusCode()).isEqualTo(403);
        assertThat(products.direct("POST", page + "?manner=oauth&cut=on", "admin").statusCode())
                .isEqualTo(302);
        Document shown = Jsoup.parse(products.direct("GET", page, "admin").body());
        assertThat(shown.select("#manner option[selected]").attr("value")).isEqualTo("oauth");
        assertThat(shown.selectFirst("#cut").hasAttr("checked")).isTrue();
    }

    /** What Jira was sent, asked for without the link. */
    private String notes() throws Exception {
        return products.direct("GET", products.jira().baseUrl() + NOTES, "admin").body();
    }
}
