package io.rihla.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.Guard;
import io.rihla.workbench.confluence.content.PageStatus;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiPages;
import io.rihla.workbench.confluence.content.WikiSpace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code rest/api/content}: pages from creation to purge. */
final class ContentRoutes {

    private static final String CONTENT = "/rest/api/content";
    private static final String ONE = CONTENT + "/(\\d+)";

    private final WikiContent content;
    private final WikiPages pages;
    private final Guard guard;
    private final PageJson json;

    ContentRoutes(WikiContent content, PageJson json) {
        this.content = content;
        this.pages = content.pages();
        this.guard = new Guard(content);
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", CONTENT + "/?", this::list),
                Route.of("POST", CONTENT + "/?", this::create),
                Route.of("GET", ONE, this::read),
                Route.of("PUT", ONE, this::update),
                Route.of("DELETE", ONE, this::delete),
                Route.of("GET", ONE + "/child/page", this::children));
    }

    private Answer list(RestCall call) {
        String spaceKey = call.parameter("spaceKey", "");
        String title = call.parameter("title", "");
        List<WikiPage> found =
                call.parameter("status", "current").equals("trashed")
                        ? trashed(call, spaceKey)
                        : content.rights().visible(call.viewer(), pages.current());
        Stream<WikiPage> asked =
                found.stream()
                        .filter(page -> spaceKey.isEmpty() || page.spaceKey().equals(spaceKey))
                        .filter(page -> title.isEmpty() || page.title().equalsIgnoreCase(title));
        return Answer.ok(
                json.list(call.slice(asked.toList()), page -> json.page(page, call.expansions())));
    }

    private List<WikiPage> trashed(RestCall call, String spaceKey) {
        return pages.trash(guard.space(call.viewer(), spaceKey, SpaceRight.ADMINISTER));
    }

    private Answer create(RestCall call) throws IOException {
        JsonNode body = call.body();
        PageBody.requireType(body);
        Optional<Long> parent = PageBody.parent(body);
        WikiSpace space =
                guard.space(
                        call.viewer(), body.path("space").path("key").asText(), SpaceRight.EDIT);
        parent.ifPresent(id -> guard.current(call.viewer(), id));
        WikiPage page =
                pages.create(
                        space.key(),
                        parent.orElse(0L),
                        body.path("title").asText(),
                        PageBody.storage(body).orElse(""),
                        call.viewer().userKey());
        return Answer.ok(
                json.page(
                        page,
                        RestCall.Expansions.of("body.storage,space,version,history,ancestors")));
    }

    private Answer read(RestCall call) {
        WikiPage page =
                call.parameter("status", "").equals("trashed")
                        ? guard.trashed(call.viewer(), call.id(1))
                        : guard.page(call.viewer(), call.id(1));
        int version = call.number("version", 0);
        if (version > 0) {
            page =
                    pages.version(page, version)
                            .orElseThrow(
                                    () ->
                                            WikiException.notFound(
                                                    "No content found with this version"));
        }
        return Answer.ok(json.page(page, call.expansions()));
    }

    private Answer update(RestCall call) throws IOException {
        JsonNode body = call.body();
        long id = call.id(1);
        int version = body.path("version").path("number").asInt();
        String message = body.path("version").path("message").asText("");
        boolean inTrash =
                pages.byId(id).filter(page -> page.status() == PageStatus.TRASHED).isPresent();
        WikiPage page =
                inTrash ? guard.trashed(call.viewer(), id) : guard.editable(call.viewer(), id);
        if (version == 0) {
            throw WikiException.invalid(
                    "Must supply an incremented version when updating Content. No version supplied.");
        }
        if (inTrash) {
            return restored(call, page, version);
        }
        String title = body.path("title").asText(page.title());
        String storage = PageBody.storage(body).orElse(page.body());
        Optional<WikiPage> parent =
                PageBody.parent(body).map(above -> guard.current(call.viewer(), above));
        WikiPage updated =
                pages.update(id, version, title, storage, call.viewer().userKey(), message);
        if (parent.isPresent() && parent.get().id() != page.parentId()) {
            updated = move(call, updated, parent.get());
        }
        return Answer.ok(
                json.page(
                        updated,
                        RestCall.Expansions.of("body.storage,space,version,history,ancestors")));
    }

    private WikiPage move(RestCall call, WikiPage page, WikiPage parent) {
        guard.space(call.viewer(), parent.spaceKey(), SpaceRight.EDIT);
        if (parent.spaceId() != page.spaceId()) {
            guard.removable(call.viewer(), page.id());
        }
        return pages.move(page.id(), parent.spaceKey(), parent.id());
    }

    private Answer restored(RestCall call, WikiPage page, int version) {
        if (version != page.version() + 1) {
            throw WikiException.conflict(
                    "Version must be incremented on update. Current version is: " + page.version());
        }
        return Answer.ok(
                json.page(pages.restore(page.id()), RestCall.Expansions.of("space,version")));
    }

    /** To the trash; with {@code status=trashed} from there to nowhere. */
    private Answer delete(RestCall call) {
        if (call.parameter("status", "current").equals("trashed")) {
            pages.purge(guard.trashed(call.viewer(), call.id(1)).id());
        } else {
            pages.trash(guard.removable(call.viewer(), call.id(1)).id());
        }
        return Answer.nothing();
    }

    private Answer children(RestCall call) {
        WikiPage page = guard.current(call.viewer(), call.id(1));
        List<WikiPage> children = content.rights().visible(call.viewer(), pages.children(page));
        return Answer.ok(
                json.list(call.slice(children), child -> json.page(child, call.expansions())));
    }
}
