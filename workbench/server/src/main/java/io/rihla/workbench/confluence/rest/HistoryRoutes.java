package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiPages;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Versions of a page, under the address for experiments as well as under the settled one. */
final class HistoryRoutes {

    private static final String VERSION = "/rest/(?:api|experimental)/content/(\\d+)/version";

    private final WikiPages pages;
    private final Guard guard;
    private final PageJson json;

    HistoryRoutes(WikiContent content, PageJson json) {
        this.pages = content.pages();
        this.guard = new Guard(content);
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/rest/api/content/(\\d+)/history", this::history),
                Route.of("GET", VERSION, this::versions),
                Route.of("POST", VERSION, this::restore),
                Route.of("GET", VERSION + "/(\\d+)", this::version));
    }

    private Answer history(RestCall call) {
        WikiPage page = guard.page(call.viewer(), call.id(1));
        return Answer.ok(json.page(page, RestCall.Expansions.of("history")).get("history"));
    }

    private Answer versions(RestCall call) {
        List<WikiPage> versions = pages.versions(guard.page(call.viewer(), call.id(1)));
        return Answer.ok(json.list(call.slice(versions), json::version));
    }

    private Answer version(RestCall call) {
        WikiPage page = guard.page(call.viewer(), call.id(1));
        WikiPage version =
                pages.version(page, (int) call.id(2))
                        .orElseThrow(() -> WikiException.notFound("No such version"));
        Map<String, Object> answer = json.version(version);
        if (call.expansions().has("content")) {
            answer.put("content", json.page(version, call.expansions().inside("content")));
        }
        return Answer.ok(answer);
    }

    private Answer restore(RestCall call) throws IOException {
        WikiPage page = guard.editable(call.viewer(), call.id(1));
        JsonNode body = call.body();
        if (!body.path("operationKey").asText().equalsIgnoreCase("restore")) {
            throw WikiException.invalid("Unknown operation " + body.path("operationKey"));
        }
        JsonNode parameters = body.path("params");
        WikiPage restored =
                pages.restoreVersion(
                        page.id(),
                        parameters.path("versionNumber").asInt(),
                        call.viewer().userKey(),
                        parameters.path("message").asText(""));
        return Answer.ok(json.version(restored));
    }
}
