package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.rihla.bridge.WikiSide;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsResourceTest {

    private final Site site = new Site();
    private final WikiSide jira = mock();
    private final HintsResource resource = new HintsResource(jira, site.answers);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void issuesThatHaveChangedAreHeardInTheirOrder() {
        assertThat(hear("{\"issues\":[10002,10001]}").getStatus()).isEqualTo(204);
        verify(jira).hear(List.of(10_002L, 10_001L));
    }

    @Test
    void aHintThatIsLetGoIsNoFault() {
        assertThat(hear("{\"issues\":" + upTo(1_000) + "}").getStatus()).isEqualTo(204);
        verify(jira).hear(LongStream.rangeClosed(1, 1_000).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"issues\":10001}",
                "{\"issues\":[\"10001\"]}",
                "{\"issues\":[10001,0]}",
                "{\"issues\":[-1]}",
                "{\"issues\":[1.5]}",
                "{\"issues\":[null]}"
            })
    void whatNamesNoIssuesIsRefusedAsAWhole(String body) {
        refused(hear(body), "value", "issues");
    }

    @Test
    void moreThanAHintMayNameAreRefused() {
        refused(hear("{\"issues\":" + upTo(1_001) + "}"), "value", "issues");
    }

    @Test
    void whatIsNoObjectIsMalformed() {
        refused(hear("[10001]"), "malformed", "");
    }

    private void refused(Response response, String code, String field) {
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(Site.json(response).path("code").asText()).isEqualTo(code);
        assertThat(Site.json(response).path("field").asText()).isEqualTo(field);
        verifyNoInteractions(jira);
    }

    private Response hear(String json) {
        return resource.hear(Site.body(json));
    }

    private static String upTo(long last) {
        return LongStream.rangeClosed(1, last)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }
}
