package io.rihla.workbench.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.workbench.confluence.content.SpaceRight;
import io.rihla.workbench.confluence.content.WikiSpace;
import io.rihla.workbench.confluence.macro.MacroModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WikiRestTest {

    private RestFixture rest;
    private WikiSpace space;

    @BeforeEach
    void start() throws Exception {
        rest = new RestFixture();
        space =
                rest.wiki.fixture.space(
                        "S", "team", SpaceRight.VIEW, SpaceRight.EDIT, SpaceRight.REMOVE);
    }

    @AfterEach
    void stop() throws Exception {
        rest.close();
    }

    @Test
    void createsReadsUpdatesAndDeletesAPage() throws Exception {
        String id = create("mia", "رحلة", "<p>one&nbsp;</p>").path("id").asText();

        JsonNode page =
                rest.get(
                                "mia",
                                "api/content/"
                                        + id
                                        + "?expand=body.storage,body.view,version,space,ancestors")
                        .json();
        assertThat(page.path("title").asText()).isEqualTo("رحلة");
        assertThat(page.at("/body/storage/value").asText()).isEqualTo("<p>one&nbsp;</p>");
        assertThat(page.at("/body/view/value").asText()).isEqualTo("<p>one\u00a0</p>");
        assertThat(page.at("/version/number").asInt()).isEqualTo(1);
        assertThat(page.at("/version/by/username").asText()).isEqualTo("mia");
        assertThat(page.at("/space/key").asText()).isEqualTo("S");
        assertThat(page.at("/ancestors/0/id").asLong()).isEqualTo(space.homePageId());
        assertThat(rest.get("mia", "api/content/" + id).json().has("body")).isFalse();

        String update = update(2, "New", "<p>two</p>");
        assertThat(rest.send("mia", "PUT", "api/content/" + id, update).status()).isEqualTo(200);
        RestFixture.Reply late = rest.send("mia", "PUT", "api/content/" + id, update);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("message").asText()).contains("Current version is: 2");

        JsonNode first =
                rest.get(
                                "mia",
                                "api/content/"
                                        + id
                                        + "?status=historical&version=1&expand=body.storage")
                        .json();
        assertThat(first.at("/body/storage/value").asText()).contains("one");
        assertThat(first.path("status").asText()).isEqualTo("historical");
        assertThat(
                        rest.get("mia", "experimental/content/" + id + "/version")
                                .json()
                                .path("size")
                                .asInt())
                .isEqualTo(2);

        assertThat(rest.send("mia", "DELETE", "api/content/" + id, null).status()).isEqualTo(204);
        assertThat(rest.get("mia", "api/content/" + id).status()).isEqualTo(404);
    }

    @Test
    void restoresFromTheTrashAndPurges() throws Exception {
        String id = create("mia", "Page", "<p>x</p>").path("id").asText();
        rest.send("mia", "DELETE", "api/content/" + id, null);

        assertThat(rest.get("mia", "api/content/" + id + "?status=trashed").status())
                .isEqualTo(404);
        assertThat(rest.get("admin", "api/content/" + id + "?status=trashed").status())
                .isEqualTo(200);
        assertThat(
                        rest.send(
                                        "admin",
                                        "PUT",
                                        "api/content/" + id,
                                        update(2, "Page", "<p>x</p>"))
                                .status())
                .isEqualTo(200);
        assertThat(rest.get("mia", "api/content/" + id).json().path("status").asText())
                .isEqualTo("current");

        rest.send("mia", "DELETE", "api/content/" + id, null);
        assertThat(
                        rest.send("admin", "DELETE", "api/content/" + id + "?status=trashed", null)
                                .status())
                .isEqualTo(204);
        assertThat(rest.get("admin", "api/content/" + id + "?status=trashed").status())
                .isEqualTo(404);
    }

    @Test
    void restoresAnOlderVersion() throws Exception {
        String id = create("mia", "Page", "<p>one</p>").path("id").asText();
        rest.send("mia", "PUT", "api/content/" + id, update(2, "Page", "<p>two</p>"));

        String body =
                "{\"operationKey\":\"restore\",\"params\":{\"versionNumber\":1,\"message\":\"b\"}}";
        assertThat(
                        rest.send("mia", "POST", "experimental/content/" + id + "/version", body)
                                .json()
                                .path("number")
                                .asInt())
                .isEqualTo(3);
        assertThat(
                        rest.get("mia", "api/content/" + id + "?expand=body.storage")
                                .json()
                                .at("/body/storage/value")
                                .asText())
                .isEqualTo("<p>one</p>");
    }

    @Test
    void hidesWhatTheViewerMayNotSee() throws Exception {
        String id = create("mia", "Page", "<p>x</p>").path("id").asText();

        for (String stranger : new String[] {"sam", null}) {
            assertThat(rest.get(stranger, "api/content/" + id).status()).isEqualTo(404);
            assertThat(rest.get(stranger, "api/space/S").status()).isEqualTo(404);
            assertThat(rest.get(stranger, "api/space").json().path("size").asInt()).isZero();
            assertThat(rest.get(stranger, "api/content").json().path("size").asInt()).isZero();
            assertThat(
                            rest.get(stranger, "api/search?cql=title~Page")
                                    .json()
                                    .path("totalSize")
                                    .asInt())
                    .isZero();
            assertThat(rest.send(stranger, "DELETE", "api/content/" + id, null).status())
                    .isEqualTo(404);
            assertThat(rest.send(stranger, "PUT", "api/content/" + id, update(2, "x", "")).status())
                    .isEqualTo(404);
        }
        assertThat(
                        rest.get("mia", "api/search?cql=title~Page")
                                .json()
                                .at("/results/0/content/id")
                                .asText())
                .isEqualTo(id);
    }

    @Test
    void restrictsAPage() throws Exception {
        String id = create("mia", "Page", "<p>x</p>").path("id").asText();
        rest.wiki.people.add("k-ola", "ola", false, "team");
        String body =
                "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"username\":\"mia\"}]}}]";

        assertThat(rest.get("ola", "api/content/" + id).status()).isEqualTo(200);
        assertThat(
                        rest.send("mia", "PUT", "experimental/content/" + id + "/restriction", body)
                                .status())
                .isEqualTo(200);
        assertThat(rest.get("ola", "api/content/" + id).status()).isEqualTo(404);
        assertThat(
                        rest.get("mia", "api/content/" + id + "/restriction/byOperation")
                                .json()
                                .at("/read/restrictions/user/results/0/username")
                                .asText())
                .isEqualTo("mia");
        rest.send("mia", "DELETE", "experimental/content/" + id + "/restriction", null);
        assertThat(rest.get("ola", "api/content/" + id).status()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithBadInput() throws Exception {
        RestFixture.Reply unclosed = rest.send("mia", "POST", "api/content", page("P", "<p>open"));
        assertThat(unclosed.status()).isEqualTo(400);
        assertThat(unclosed.json().path("message").asText()).contains("Error parsing xhtml");
        assertThat(rest.send("mia", "POST", "api/content", "{").status()).isEqualTo(400);
        assertThat(rest.send("mia", "POST", "api/content", page("", "")).status()).isEqualTo(400);
        create("mia", "Taken", "");
        assertThat(rest.send("mia", "POST", "api/content", page("taken", "")).status())
                .isEqualTo(400);
        assertThat(rest.get("mia", "api/search?cql=x").status()).isEqualTo(400);
        assertThat(rest.get("mia", "api/nothing").status()).isEqualTo(404);
        assertThat(rest.send("sam", "POST", "api/content", page("P", "")).status()).isEqualTo(404);
    }

    @Test
    void takesNoFormsFromOtherSites() throws Exception {
        assertThat(rest.send("mia", "POST", "api/content", "text/plain", page("P", "")).status())
                .isEqualTo(403);
    }

    @Test
    void managesSpaces() throws Exception {
        String body = "{\"key\":\"NEW\",\"name\":\"New space\"}";
        assertThat(rest.send("mia", "POST", "api/space", body).status()).isEqualTo(403);
        assertThat(rest.send("admin", "POST", "api/space", body).status()).isEqualTo(200);
        assertThat(
                        rest.get("admin", "api/space/NEW?expand=homepage")
                                .json()
                                .at("/homepage/title")
                                .asText())
                .isEqualTo("New space");
        assertThat(rest.send("mia", "DELETE", "api/space/S", null).status()).isEqualTo(403);
        assertThat(rest.send("admin", "DELETE", "api/space/NEW", null).status()).isEqualTo(202);
        assertThat(rest.get("admin", "api/space/NEW").status()).isEqualTo(404);
    }

    @Test
    void previewsAMacroAsTheEditorAsksForIt() throws Exception {
        String body = "{\"contentId\":\"0\",\"macro\":{\"name\":\"<x>\",\"params\":{\"a\":\"1\"}}}";

        RestFixture.Reply preview = rest.send("mia", "POST", "tinymce/1/macro/preview", body);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Unknown macro: &#39;&lt;x&gt;&#39;");
        assertThat(rest.send("mia", "POST", "tinymce/1/macro/placeholder", body).text())
                .isEqualTo(
                        "<ac:structured-macro ac:name=\"&lt;x&gt;\" ac:schema-version=\"1\">"
                                + "<ac:parameter ac:name=\"a\">1</ac:parameter>"
                                + "</ac:structured-macro>");
    }

    @Test
    void macrosAreToldWhatTheBodyIsAskedFor() throws Exception {
        Macro says =
                new Macro() {
                    @Override
                    public String execute(
                            Map<String, String> parameters,
                            String body,
                            ConversionContext context) {
                        return context.getOutputType();
                    }

                    @Override
                    public BodyType getBodyType() {
                        return BodyType.NONE;
                    }

                    @Override
                    public OutputType getOutputType() {
                        return OutputType.INLINE;
                    }
                };
        rest.wiki.macros.add(
                new MacroModule("test", "says", "", "", false, List.of(), List.of(), says));
        String storage = "<ac:structured-macro ac:name=\\\"says\\\"/>";
        String id = create("mia", "Says", storage).path("id").asText();

        JsonNode page =
                rest.get("mia", "api/content/" + id + "?expand=body.view,body.export_view").json();

        assertThat(page.at("/body/view/value").asText()).contains("display");
        assertThat(page.at("/body/export_view/value").asText()).isEqualTo("html_export");
    }

    private JsonNode create(String user, String title, String storage) throws Exception {
        RestFixture.Reply reply = rest.send(user, "POST", "api/content", page(title, storage));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String page(String title, String storage) {
        return "{\"type\":\"page\",\"title\":\"%s\",\"space\":{\"key\":\"S\"},\"ancestors\":[{\"id\":%d}],\"body\":{\"storage\":{\"value\":\"%s\",\"representation\":\"storage\"}}}"
                .formatted(title, space.homePageId(), storage);
    }

    private static String update(int version, String title, String storage) {
        return "{\"type\":\"page\",\"title\":\"%s\",\"version\":{\"number\":%d},\"body\":{\"storage\":{\"value\":\"%s\",\"representation\":\"storage\"}}}"
                .formatted(title, version, storage);
    }
}
