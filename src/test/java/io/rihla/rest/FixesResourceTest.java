package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.tracking.Fixes;
import io.rihla.tracking.IssueCategory;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FixesResourceTest {

    private static final String KEY = "online-shop";
    private static final long PAGE = 101;

    private final Site site = new Site();

    @BeforeEach
    void aMapWithIssues() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(PAGE, "editor", Site.EDIT);
        site.grant(PAGE, "viewer", Site.VIEW);
        String pain = site.maps.open(site.as("editor"), KEY).document().painPoints().get(0).id();
        site.issues.add(10_001, "SHOP-1");
        site.issues.add(10_002, "SHOP-2");
        site.issues.become(10_002, IssueCategory.IN_PROGRESS);
        site.issues.hide(10_002, "viewer");
        site.linksResource.link(KEY, pain, Site.body("{\"issueKeys\":[\"SHOP-1\",\"SHOP-2\"]}"));
        site.counted.has(10_001, IssueCategory.TO_DO, "");
        site.counted.has(10_002, IssueCategory.IN_PROGRESS, "");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theBoardCountsWhatTheReaderAccountSees() {
        JsonNode board = board("viewer", Map.of("by", "map", "period", "30"));

        assertThat(board.path("state").asText()).isEqualTo("figures");
        assertThat(board.path("by").asText()).isEqualTo("map");
        assertThat(board.path("days").asInt()).isEqualTo(30);
        assertThat(board.path("interactive").asBoolean()).isTrue();
        assertThat(board.path("total").path("open").asInt()).isOne();
        assertThat(board.path("total").path("inProgress").asInt()).isOne();
        assertThat(board.path("rows").findValuesAsText("key")).containsExactly(KEY);
    }

    @Test
    void aBoardSpeaksTheLanguageThatItIsAskedIn() {
        JsonNode board = board("viewer", Map.of("by", "map", "language", "ar"));

        assertThat(board.path("lang").asText()).isEqualTo("en");
        assertThat(board.path("rows").path(0).path("lang").asText()).isEqualTo("ar");
        assertThat(board.path("rows").path(0).path("dir").asText()).isEqualTo("rtl");
    }

    @Test
    void whatIsNoPeriodAndNoGroupingIsLeftOut() {
        JsonNode board = board("viewer", Map.of("by", "weather", "period", "-3"));

        assertThat(board.path("by").asText()).isEqualTo("department");
        assertThat(board.path("days").asInt(-1)).isZero();
        assertThat(board.path("total").path("open").asInt()).isOne();
    }

    @Test
    void whoMayNotSeeTheMapGetsNoFiguresAndNoIssues() {
        for (String stranger : List.of("stranger", "")) {
            assertThat(board(stranger, Map.of("maps", KEY)).path("state").asText())
                    .isEqualTo("empty");
            JsonNode issues = issues(stranger, Map.of("by", "map", "row", KEY));
            assertThat(issues.path("issues")).isEmpty();
            assertThat(issues.path("hidden").asInt(-1)).isZero();
        }
    }

    @Test
    void withoutAWholeMirrorThereAreNoFigures() {
        site.counted.neverRead();

        JsonNode board = board("viewer", Map.of());

        assertThat(board.path("state").asText()).isEqualTo("unavailable");
        assertThat(board.has("total")).isFalse();
    }

    @Test
    void theIssuesOfALineAreThoseThatTheCallerSees() {
        JsonNode all = issues("editor", Map.of("by", "map", "row", KEY));
        assertThat(all.path("issues").findValuesAsText("key")).containsExactly("SHOP-1", "SHOP-2");
        JsonNode second = all.path("issues").path(1);
        assertThat(second.path("id").asLong()).isEqualTo(10_002);
        assertThat(second.path("url").asText()).isEqualTo("https://jira.example.com/browse/SHOP-2");
        assertThat(second.path("summary").asText()).isEqualTo("About SHOP-2");
        assertThat(second.path("category").asText()).isEqualTo("in-progress");
        assertThat(second.path("overdue").asBoolean(true)).isFalse();
        assertThat(all.path("availability").asText()).isEqualTo("ok");
        assertThat(all.path("more").asInt(-1)).isZero();

        JsonNode some = issues("viewer", Map.of("by", "map", "row", KEY));
        assertThat(some.path("issues").findValuesAsText("key")).containsExactly("SHOP-1");
        assertThat(some.path("hidden").asInt()).isOne();
        assertThat(some.toString()).doesNotContain("SHOP-2");
    }

    @Test
    void aLineThatIsNotThereHasNoIssues() {
        assertThat(issues("editor", Map.of("by", "map", "row", "no-such-map")).path("issues"))
                .isEmpty();
    }

    @Test
    void whoHasToConnectIsToldWhereAndThatNothingWasRead() {
        site.issues.availability =
                Availability.connect(Optional.of(URI.create("https://jira.example.com/allow")));

        JsonNode answer = issues("viewer", Map.of("by", "map", "row", KEY));

        assertThat(answer.path("availability").asText()).isEqualTo("connect");
        assertThat(answer.path("connect").asText()).isEqualTo("https://jira.example.com/allow");
        assertThat(answer.path("issues")).isEmpty();
        assertThat(answer.path("unread").asInt()).isEqualTo(2);
    }

    @Test
    void ofManyIssuesOnlyTheFirstHundredAreRead() {
        Fixes many = mock();
        when(many.issues(any(), any(), any()))
                .thenReturn(LongStream.rangeClosed(1, 130).boxed().toList());
        LongStream.rangeClosed(1, 130).forEach(id -> site.issues.add(id, "MANY-" + id));
        site.as("viewer");

        JsonNode answer =
                Site.json(
                        new FixesResource(many, site.issues, site.reader, site.answers)
                                .issues(address(Map.of())));

        assertThat(answer.path("issues")).hasSize(100);
        assertThat(answer.path("issues").path(99).path("key").asText()).isEqualTo("MANY-100");
        assertThat(answer.path("more").asInt()).isEqualTo(30);
    }

    private JsonNode board(String user, Map<String, String> parameters) {
        site.as(user);
        return ok(site.fixesResource.board(address(parameters)));
    }

    private JsonNode issues(String user, Map<String, String> parameters) {
        site.as(user);
        return ok(site.fixesResource.issues(address(parameters)));
    }

    private static JsonNode ok(Response response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return Site.json(response);
    }

    private static UriInfo address(Map<String, String> parameters) {
        UriInfo address = mock();
        when(address.getQueryParameters()).thenReturn(new MultivaluedHashMap<>(parameters));
        return address;
    }
}
