package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.bridge.Availability;
import io.rihla.bridge.Call;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.IssuePlaces;
import io.rihla.jira.JiraIssues;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.MapLink;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraLinksResourceTest {

    private static final String ISSUES = "rest/rihla/1.0/maps/shop/pain-points/p%201/issues";
    private static final Call LINK = Call.post(ISSUES, "{\"issueKey\":\"SHOP-1\"}");

    private final Caller ana = new Caller();
    private final ConfluenceLink confluence = mock();
    private final JiraIssues issues = mock();
    private final IssuePlaces places = mock();
    private final LinksResource links =
            new LinksResource(confluence, issues, places, ana.reader, ana.answers, ana.proxy);

    @BeforeEach
    void anIssueThatAnaSees() {
        when(issues.visible("ana", List.of(1L)))
                .thenReturn(List.of(Caller.issue(1, IssueCategory.DONE)));
    }

    @Test
    void tellsTheLinksThatTheIndexKnows() {
        IndexedLink link = new IndexedLink(1, "s1", "", "p1", "", "", Optional.empty(), false);
        when(places.links("ana", 1)).thenReturn(List.of(new MapLink("shop", link)));

        Response answer = links.known("1");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity())
                .isEqualTo("{\"links\":[{\"map\":\"shop\",\"painPoint\":\"p1\"}]}");
    }

    @Test
    void tellsNothingOfAnIssueThatThePersonMayNotSee() {
        assertThat(links.known("2").getStatus()).isEqualTo(404);
        assertThat(links.known("two").getStatus()).isEqualTo(404);
        assertThat(link("{\"issue\":2,\"map\":\"shop\",\"painPoint\":\"p 1\"}").getStatus())
                .isEqualTo(404);
        assertThat(link("{\"map\":\"shop\",\"painPoint\":\"p 1\"}").getStatus()).isEqualTo(404);

        verifyNoInteractions(confluence, places);
    }

    @Test
    void linksByKeyAsTheCaller() {
        when(confluence.ask("ana", LINK)).thenReturn(Caller.reply(200, "{\"revision\":3}"));

        Response answer = link("{\"issue\":1,\"map\":\"shop\",\"painPoint\":\"p 1\"}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Caller.json(answer).path("revision").asInt()).isEqualTo(3);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        JsonNode noMap = Caller.json(link("{\"issue\":1,\"painPoint\":\"p 1\"}"));
        Response noPain = link("{\"issue\":1,\"map\":\"shop\",\"painPoint\":\" \"}");

        assertThat(noMap.path("code").asText()).isEqualTo("value");
        assertThat(noMap.path("field").asText()).isEqualTo("map");
        assertThat(noPain.getStatus()).isEqualTo(400);
        assertThat(Caller.json(noPain).path("field").asText()).isEqualTo("painPoint");
        assertThat(link("[1]").getStatus()).isEqualTo(400);
        assertThat(Caller.json(link("{")).path("code").asText()).isEqualTo("malformed");
        verifyNoInteractions(confluence);
    }

    @Test
    void takesALinkAway() {
        when(confluence.ask("ana", Call.delete(ISSUES + "/1"))).thenReturn(Caller.reply(204, ""));

        assertThat(links.unlink("shop", "p 1", "1").getStatus()).isEqualTo(204);
    }

    @Test
    void saysWhyConfluenceCouldNotBeAsked() {
        when(confluence.ask("ana", LINK)).thenReturn(Caller.silence(Caller.CONNECT));
        when(confluence.ask("ana", Call.delete(ISSUES + "/1")))
                .thenReturn(Caller.silence(Availability.NO_LINK));

        Response linked = link("{\"issue\":1,\"map\":\"shop\",\"painPoint\":\"p 1\"}");
        Response unlinked = links.unlink("shop", "p 1", "1");

        assertThat(linked.getStatus()).isEqualTo(503);
        assertThat(Caller.json(linked).path("connect").asText())
                .isEqualTo("https://wiki.example/allow");
        assertThat(unlinked.getStatus()).isEqualTo(503);
        assertThat(Caller.json(unlinked).path("code").asText()).isEqualTo("no-link");
    }

    private Response link(String body) {
        return links.link(Caller.body(body));
    }
}
