package io.rihla.workbench.confluence.rest;

import io.rihla.workbench.confluence.content.PageStatus;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiPage;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.macro.OutputKind;
import io.rihla.workbench.confluence.macro.PageRenderer;
import io.rihla.workbench.confluence.people.People;
import io.rihla.workbench.confluence.people.WikiUser;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes pages, spaces and people as the product's REST does; nothing unasked is expanded. */
final class PageJson {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final WikiContent content;
    private final People people;
    private final PageRenderer renderer;
    private final String baseUrl;
    private final String contextPath;

    PageJson(
            WikiContent content,
            People people,
            PageRenderer renderer,
            String baseUrl,
            String contextPath) {
        this.content = content;
        this.people = people;
        this.renderer = renderer;
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
    }

    Map<String, Object> page(WikiPage page, RestCall.Expansions expand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(page.id()));
        json.put("type", "page");
        json.put("status", page.status().word());
        json.put("title", page.title());
        if (expand.has("space")) {
            content.spaces()
                    .byId(page.spaceId())
                    .ifPresent(space -> json.put("space", space(space)));
        }
        if (expand.has("history")) {
            json.put("history", history(page));
        }
        if (expand.has("version")) {
            json.put("version", version(page));
        }
        if (expand.has("ancestors")) {
            json.put(
                    "ancestors",
                    content.pages().ancestors(page).stream()
                            .map(above -> page(above, RestCall.Expansions.of("")))
                            .toList());
        }
        if (expand.has("body")) {
            json.put("body", bodies(page, expand.inside("body")));
        }
        json.put("_links", links(page));
        return json;
    }

    Map<String, Object> space(WikiSpace space) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", space.id());
        json.put("key", space.key());
        json.put("name", space.name());
        json.put("type", "global");
        json.put("status", "current");
        json.put(
                "_links",
                Map.of(
                        "webui", "/display/" + space.key(),
                        "self", baseUrl + "/rest/api/space/" + space.key()));
        return json;
    }

    Map<String, Object> version(WikiPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", person(page.author()));
        json.put("when", TIME.format(page.modified().atOffset(ZoneOffset.UTC)));
        json.put("message", page.message());
        json.put("number", page.version());
        json.put("minorEdit", false);
        json.put("hidden", false);
        return json;
    }

    Map<String, Object> person(String userKey) {
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<WikiUser> user = userKey == null ? Optional.empty() : people.byKey(userKey);
        json.put("type", userKey == null ? "anonymous" : user.isPresent() ? "known" : "unknown");
        user.ifPresent(
                found -> {
                    json.put("username", found.name());
                    json.put("userKey", userKey);
                });
        json.put("displayName", people.fullName(userKey));
        return json;
    }

    <T> Map<String, Object> list(RestCall.Slice<T> slice, Function<T, ?> one) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<?> results = slice.results().stream().map(one).toList();
        json.put("results", results);
        json.put("start", slice.start());
        json.put("limit", slice.limit());
        json.put("size", results.size());
        json.put("_links", Map.of("base", baseUrl, "context", contextPath));
        return json;
    }

    private Map<String, Object> history(WikiPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("latest", page.isLatest());
        json.put("createdBy", person(page.creator()));
        json.put("createdDate", TIME.format(page.created().atOffset(ZoneOffset.UTC)));
        json.put("lastUpdated", version(page));
        return json;
    }

    private Map<String, Object> bodies(WikiPage page, RestCall.Expansions asked) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (asked.has("storage")) {
            json.put("storage", body("storage", page.body()));
        }
        if (asked.has("view")) {
            json.put("view", body("view", renderer.render(page, OutputKind.DISPLAY)));
        }
        if (asked.has("export_view")) {
            json.put(
                    "export_view",
                    body("export_view", renderer.render(page, OutputKind.HTML_EXPORT)));
        }
        return json;
    }

    private static Map<String, Object> body(String representation, String value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value);
        json.put("representation", representation);
        return json;
    }

    private Map<String, Object> links(WikiPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("webui", "/pages/viewpage.action?pageId=" + page.id());
        if (page.status() == PageStatus.CURRENT) {
            json.put("edit", "/pages/editpage.action?pageId=" + page.id());
        }
        json.put("self", baseUrl + "/rest/api/content/" + page.id());
        json.put("base", baseUrl);
        json.put("context", contextPath);
        return json;
    }
}
