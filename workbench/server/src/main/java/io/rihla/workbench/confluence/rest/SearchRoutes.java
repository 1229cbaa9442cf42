package io.rihla.workbench.confluence.rest;

import io.rihla.workbench.confluence.content.WikiException;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import io.rihla.workbench.confluence.search.PageSearch;
import io.rihla.workbench.confluence.search.PeopleSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code rest/api/search}, {@code rest/api/content/search} and {@code rest/api/user}. */
final class SearchRoutes {

    private final PageSearch search;
    private final People people;
    private final PageJson json;
    private final PeopleSearch users;

    SearchRoutes(PageSearch search, People people, PageJson json) {
        this.search = search;
        this.people = people;
        this.json = json;
        users = new PeopleSearch(people);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/rest/api/search", this::search),
                Route.of("GET", "/rest/api/content/search", this::contentSearch),
                Route.of("GET", "/rest/api/user/current", this::me),
                Route.of("GET", "/rest/api/user", this::user));
    }

    private Answer search(RestCall call) {
        String cql = call.parameter("cql", "");
        Optional<List<WikiUser>> found = users.find(call.viewer(), cql);
        if (found.isPresent()) {
            RestCall.Slice<WikiUser> slice = call.slice(found.get());
            Map<String, Object> answer = json.list(slice, this::result);
            answer.put("totalSize", slice.total());
            answer.put("cqlQuery", cql);
            return Answer.ok(answer);
        }
        RestCall.Slice<WikiPage> slice = call.slice(found(call));
        Map<String, Object> answer = json.list(slice, page -> result(call, page));
        answer.put("totalSize", slice.total());
        answer.put("cqlQuery", call.parameter("cql", ""));
        return Answer.ok(answer);
    }

    private Answer contentSearch(RestCall call) {
        return Answer.ok(
                json.list(call.slice(found(call)), page -> json.page(page, call.expansions())));
    }

    private List<WikiPage> found(RestCall call) {
        String cql = call.parameter("cql", "");
        if (cql.isBlank()) {
            throw WikiException.invalid("CQL was null or empty");
        }
        return search.find(call.viewer(), cql);
    }

    private Map<String, Object> result(WikiUser user) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("user", json.person(user.getKey().getStringValue()));
        result.put("title", user.getFullName());
        result.put("excerpt", "");
        result.put("url", "/display/~" + user.name());
        result.put("entityType", "user");
        return result;
    }

    private Map<String, Object> result(RestCall call, WikiPage page) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("content", json.page(page, call.expansions().inside("content")));
        result.put("title", page.title());
        result.put("excerpt", search.excerpt(page, ""));
        result.put("url", "/pages/viewpage.action?pageId=" + page.id());
        result.put("entityType", "content");
        result.put("lastModified", json.version(page).get("when"));
        return result;
    }

    private Answer me(RestCall call) {
        return Answer.ok(json.person(call.viewer().userKey()));
    }

    private Answer user(RestCall call) {
        WikiUser user =
                people.byKey(call.parameter("key", ""))
                        .or(() -> people.byName(call.parameter("username", "")))
                        .filter(found -> !call.viewer().isAnonymous())
                        .orElseThrow(() -> WikiException.notFound("No user found"));
        return Answer.ok(json.person(user.getKey().getStringValue()));
    }
}
