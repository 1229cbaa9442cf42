package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code rest/api/space}. */
final class SpaceRoutes {

    private static final String SPACE = "/rest/api/space";
    private static final String ONE = SPACE + "/([^/]+)";

    private final WikiContent content;
    private final Guard guard;
    private final PageJson json;

    SpaceRoutes(WikiContent content, PageJson json) {
        this.content = content;
        this.guard = new Guard(content);
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", SPACE + "/?", this::list),
                Route.of("POST", SPACE + "/?", this::create),
                Route.of("GET", ONE, this::read),
                Route.of("PUT", ONE, this::rename),
                Route.of("DELETE", ONE, this::remove),
                Route.of("GET", "/rest/api/longtask/([^/]+)", SpaceRoutes::task));
    }

    private Answer list(RestCall call) {
        String key = call.parameter("spaceKey", "");
        List<WikiSpace> spaces =
                content.spaces().all().stream()
                        .filter(space -> key.isEmpty() || space.key().equals(key))
                        .filter(
                                space ->
                                        content.rights().may(call.viewer(), SpaceRight.VIEW, space))
                        .toList();
        return Answer.ok(json.list(call.slice(spaces), space -> space(call, space)));
    }

    private Answer create(RestCall call) throws IOException {
        if (!call.viewer().administrator()) {
            throw WikiException.forbidden("User does not have permission to create a space");
        }
        JsonNode body = call.body();
        return Answer.ok(
                space(
                        call,
                        content.spaces()
                                .create(
                                        body.path("key").asText(),
                                        body.path("name").asText(),
                                        call.viewer().userKey())));
    }

    private Answer read(RestCall call) {
        return Answer.ok(space(call, guard.space(call.viewer(), call.part(1))));
    }

    private Answer rename(RestCall call) throws IOException {
        WikiSpace space = guard.space(call.viewer(), call.part(1), SpaceRight.ADMINISTER);
        content.spaces().rename(space, call.body().path("name").asText(space.name()));
        return Answer.ok(space(call, guard.space(call.viewer(), call.part(1))));
    }

    /** The product removes a space in a task; here the task has ended when it is answered. */
    private Answer remove(RestCall call) {
        content.spaces().remove(guard.space(call.viewer(), call.part(1), SpaceRight.ADMINISTER));
        String id = UUID.randomUUID().toString();
        return Answer.accepted(
                Map.of("id", id, "links", Map.of("status", "/rest/api/longtask/" + id)));
    }

    private static Answer task(RestCall call) {
        return Answer.ok(Map.of("id", call.part(1), "percentageComplete", 100, "successful", true));
    }

    private Map<String, Object> space(RestCall call, WikiSpace space) {
        Map<String, Object> one = json.space(space);
        if (call.expansions().has("homepage")) {
            content.pages()
                    .byId(space.homePageId())
                    .filter(page -> content.rights().mayView(call.viewer(), page))
                    .ifPresent(
                            page ->
                                    one.put(
                                            "homepage",
                                            json.page(page, call.expansions().inside("homepage"))));
        }
        return one;
    }
}
