package io.rihla.workbench.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.workbench.acceptance.Http.Answer;
import io.rihla.workbench.confluence.content.SpacePermission;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.Subject;
import io.rihla.workbench.confluence.content.WikiContent;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.product.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Spaces and pages of a test's own, arranged as their authors and administrators would. */
final class Wiki {

    static final String CONTENT = "/rest/api/content";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Host host;

    Wiki(Host host) {
        this.host = host;
    }

    /** A space of the admin's that these people may see and edit, and nobody else. */
    String space(String... editors) {
        String key = "ACC" + NUMBER.incrementAndGet();
        host.wiki("admin")
                .post("/rest/api/space", "{\"key\":\"" + key + "\",\"name\":\"" + key + "\"}")
                .expect(200);
        for (String editor : editors) {
            allow(key, Subject.user(userKey(editor)), SpaceRight.VIEW);
            allow(key, Subject.user(userKey(editor)), SpaceRight.EDIT);
            allow(key, Subject.user(userKey(editor)), SpaceRight.REMOVE);
        }
        return key;
    }

    void letRead(String space, String user) {
        allow(space, Subject.user(userKey(user)), SpaceRight.VIEW);
    }

    void letEverybodyRead(String space) {
        allow(space, Subject.ANONYMOUS, SpaceRight.VIEW);
        letRead(space, "viewer");
    }

    private void allow(String space, Subject subject, SpaceRight right) {
        WikiContent content = host.service(WikiContent.class);
        WikiSpace found = content.spaces().byKey(space).orElseThrow();
        List<SpacePermission> lines = new ArrayList<>(content.spaces().permissions(found));
        lines.add(new SpacePermission(right, subject));
        content.spaces().permissions(found, lines);
    }

    String userKey(String user) {
        return host.service(Users.class).byName(user).orElseThrow().key();
    }

    /** A new page with a title of its own. */
    long page(String user, String space, String storage) {
        return page(user, space, storage, 0);
    }

    long page(String user, String space, String storage, long parent) {
        ObjectNode page = body("Page " + NUMBER.incrementAndGet(), storage);
        page.putObject("space").put("key", space);
        if (parent != 0) {
            page.putArray("ancestors").addObject().put("id", parent);
        }
        return host.wiki(user)
                .post(CONTENT, page.toString())
                .expect(200)
                .json()
                .path("id")
                .asLong();
    }

    /** Saves the page with another body, as its next version. */
    void save(String user, long page, String storage) {
        var now = host.wiki(user).get(CONTENT + "/" + page + "?expand=version").expect(200).json();
        ObjectNode next = body(now.path("title").asText(), storage);
        next.putObject("version").put("number", now.at("/version/number").asInt() + 1);
        host.wiki(user).put(CONTENT + "/" + page, next.toString()).expect(200);
    }

    /** Only these people may see the page, and what is below it. */
    void restrict(String user, long page, String... readers) {
        StringBuilder people = new StringBuilder();
        for (String reader : readers) {
            people.append(people.isEmpty() ? "" : ",").append("{\"username\":\"" + reader + "\"}");
        }
        host.wiki(user)
                .put(
                        CONTENT + "/" + page + "/restriction",
                        "[{\"operation\":\"read\",\"restrictions\":{\"user\":[" + people + "]}}]")
                .expect(200);
    }

    void trash(String user, long page) {
        host.wiki(user).delete(CONTENT + "/" + page).expect(204);
    }

    void restore(long page) {
        host.service(WikiContent.class).pages().restore(page);
    }

    void purge(long page) {
        host.wiki("admin").delete(CONTENT + "/" + page + "?status=trashed").expect(204);
    }

    void move(long page, String space) {
        host.service(WikiContent.class).pages().move(page, space, 0);
    }

    long copy(String user, long page, String space) {
        return host.service(WikiContent.class)
                .pages()
                .copy(page, space, 0, "Copy " + NUMBER.incrementAndGet(), userKey(user))
                .id();
    }

    void removeSpace(String space) {
        host.wiki("admin").delete("/rest/api/space/" + space).expect(202);
    }

    /** The macro that shows a map. */
    static String macro(String mapKey) {
        return macro("journey-map", Map.of("map", mapKey, "view", "full"));
    }

    static String macro(String name, Map<String, String> parameters) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        parameters.forEach(
                (parameter, value) ->
                        storage.append("<ac:parameter ac:name=\"" + parameter + "\">")
                                .append(value)
                                .append("</ac:parameter>"));
        return storage.append("</ac:structured-macro>").toString();
    }

    /** Where a page can be had in every form in which the wiki hands pages out. */
    static Map<String, String> forms(long page) {
        return Map.of(
                "display", view(page),
                "pdf", "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page,
                "word", "/exportword?pageId=" + page,
                "email", "/email?pageId=" + page,
                "view", CONTENT + "/" + page + "?expand=body.view",
                "export_view", CONTENT + "/" + page + "?expand=body.export_view");
    }

    /** What the editor of pages shows for this storage before it is saved. */
    static Answer preview(Http http, String space, String storage) {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("spaceKey", space);
        body.put("storage", storage);
        return http.post("/rest/tinymce/1/content/preview", body.toString());
    }

    static String view(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private static ObjectNode body(String title, String storage) {
        ObjectNode page = MAPPER.createObjectNode();
        page.put("type", "page");
        page.put("title", title);
        page.putObject("body")
                .putObject("storage")
                .put("value", storage)
                .put("representation", "storage");
        return page;
    }
}
