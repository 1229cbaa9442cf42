package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.feeds.FeedIssues;
import io.rihla.feeds.FeedOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Searches Jira as the reader account, with a question for each. */
public class FeedSearch implements FeedIssues {

    private static final int NOT_UNDERSTOOD = 400;
    private static final List<String> FIELDS = List.of("created", "resolutiondate");

    private final ReaderAccount reader;

    public FeedSearch(Neighbour jira, BridgeSettings settings) {
        reader = new ReaderAccount(settings, jira);
    }

    /** Validated, so that a misspelt name is told instead of finding nothing. */
    @Override
    public Found search(String jql, int from, int most) {
        Reply reply = reader.ask(IssueSearch.call(jql, FIELDS, from, most, true));
        if (!reply.availability().ok()) {
            boolean refused = reply.availability().state() == Availability.State.REFUSED;
            return Found.none(refused ? FeedOutcome.REFUSED : FeedOutcome.AWAY);
        }
        JsonNode page = reply.json();
        if (!reply.done() || !page.path("total").canConvertToLong()) {
            return Found.none(
                    reply.status() == NOT_UNDERSTOOD ? FeedOutcome.REFUSED : FeedOutcome.AWAY);
        }
        List<Times> issues = new ArrayList<>();
        for (JsonNode issue : page.path("issues")) {
            JsonNode fields = issue.path("fields");
            issues.add(
                    new Times(
                            IssueJson.moment(fields.path("created")).orElse(Instant.EPOCH),
                            IssueJson.moment(fields.path("resolutiondate"))));
        }
        return new Found(FeedOutcome.READ, page.path("total").asLong(), issues);
    }
}
