package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsResourceTest {

    private static final String KEY = "online-shop";

    private final Site site = new Site();

    @BeforeEach
    void aMap() {
        site.as("ana");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(101, "vera", Site.VIEW);
        site.grant(101, "", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aCommentIsToldWithNamesAndWithWhatOneMayDo() {
        site.as("vera");
        JsonNode written =
                Site.json(write("\"element\":\"stage:discover\",\"text\":\"Ask [~ana] & [~zoe]\""));
        assertThat(written.path("blind")).hasSize(1);
        assertThat(written.at("/blind/0").asText()).isEqualTo("Name of zoe");
        long id = written.path("comment").asLong();

        JsonNode thread = Site.json(list("", "open")).at("/threads/0");
        assertThat(thread.path("called").asText()).startsWith("Stage “");
        assertThat(thread.path("gone").asBoolean()).isFalse();
        JsonNode comment = thread.at("/comments/0");
        assertThat(comment.path("name").asText()).isEqualTo("Name of vera");
        assertThat(comment.path("mayEdit").asBoolean()).isTrue();
        assertThat(comment.at("/parts/1/name").asText()).isEqualTo("Name of ana");
        assertThat(comment.at("/parts/2/text").asText()).isEqualTo(" & ");

        site.as("ana");
        comment = Site.json(site.commentsResource.thread(KEY, id)).at("/threads/0/comments/0");
        assertThat(comment.path("mayEdit").asBoolean()).isFalse();
        assertThat(comment.path("mayDelete").asBoolean()).isTrue();
        assertThat(Site.json(site.commentsResource.open(KEY)).at("/open/stage:discover").asInt())
                .isOne();

        site.as("");
        comment = Site.json(list("", "all")).at("/threads/0/comments/0");
        assertThat(comment.path("mayDelete").asBoolean()).isFalse();
        assertThat(Site.json(list("", "all")).path("mayComment").asBoolean()).isFalse();
    }

    @Test
    void aThreadIsSettledAndOpenedAgain() {
        long id =
                Site.json(write("\"element\":\"map:map\",\"text\":\"Hm\""))
                        .path("comment")
                        .asLong();
        site.as("vera");
        JsonNode settled = Site.json(site.commentsResource.resolve(KEY, id)).path("thread");
        assertThat(settled.path("resolved").asBoolean()).isTrue();
        assertThat(settled.path("stateBy").asText()).isEqualTo("Name of vera");
        assertThat(Site.json(list("map:map", "resolved")).path("threads")).hasSize(1);
        assertThat(Site.json(list("map:map", "open")).path("threads")).isEmpty();
        assertThat(
                        Site.json(site.commentsResource.reopen(KEY, id))
                                .at("/thread/resolved")
                                .asBoolean())
                .isFalse();
    }

    @Test
    void onlyItsAuthorChangesIt() {
        long id =
                Site.json(write("\"element\":\"map:map\",\"text\":\"Hm\""))
                        .path("comment")
                        .asLong();
        site.as("vera");
        Response refused = site.commentsResource.rewrite(KEY, id, Site.body("{\"text\":\"x\"}"));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("not-your-comment");
        assertThat(site.commentsResource.delete(KEY, id).getStatus()).isEqualTo(403);
        site.as("ana");
        assertThat(
                        Site.json(
                                        site.commentsResource.rewrite(
                                                KEY, id, Site.body("{\"text\":\"Hm!\"}")))
                                .at("/thread/comments/0/parts/0/text")
                                .asText())
                .isEqualTo("Hm!");
        assertThat(site.commentsResource.delete(KEY, id).getStatus()).isEqualTo(204);
        assertThat(code(site.commentsResource.thread(KEY, id))).isEqualTo("no-comment");
    }

    @Test
    void whatCannotBeSaidIsRefusedInWords() {
        assertThat(code(write("\"element\":\"map:map\",\"text\":\"  \"")))
                .isEqualTo("comment-without-text");
        assertThat(code(write("\"element\":\"card:none\",\"text\":\"x\"")))
                .isEqualTo("unknown-element");
        assertThat(code(write("\"element\":\"nothing\",\"text\":\"x\""))).isEqualTo("value");
        assertThat(code(write("\"text\":\"x\""))).isEqualTo("value");
        assertThat(code(write("\"element\":\"map:map\",\"text\":7"))).isEqualTo("value");
        assertThat(code(write("\"thread\":-1,\"text\":\"x\""))).isEqualTo("value");
        assertThat(code(write("\"thread\":77,\"text\":\"x\""))).isEqualTo("no-comment");
        assertThat(code(write("\"element\":\"map:map\",\"text\":\"x\",\"clientId\":4")))
                .isEqualTo("value");
        assertThat(code(write("\"element\":\"map:map\",\"text\":\"x\",\"person\":\"omar\"")))
                .isEqualTo("another-person");
        assertThat(list("", "none").getStatus()).isEqualTo(400);
        assertThat(site.commentsResource.list(KEY, "", "open", -1, 10).getStatus()).isEqualTo(400);
        assertThat(site.commentsResource.list(KEY, "", "open", 0, 101).getStatus()).isEqualTo(400);
        site.as("");
        assertThat(write("\"element\":\"map:map\",\"text\":\"x\"").getStatus()).isEqualTo(401);
        site.as("zoe");
        assertThat(code(list("", "open"))).isEqualTo("no-map");
        assertThat(code(write("\"element\":\"map:map\",\"text\":\"x\""))).isEqualTo("no-map");
    }

    @Test
    void theElementIsNamedInTheReadersLanguage() {
        site.choices.choose("vera", Language.AR);
        site.as("vera");
        write("\"element\":\"stage:discover\",\"text\":\"x\"");
        assertThat(Site.json(list("", "open")).at("/threads/0/called").asText())
                .doesNotContain("Stage");
    }

    /** Whoever follows a map is told that something was said, for nothing. */
    @Test
    void thePollTellsThatSomethingWasSaid() throws Exception {
        JsonNode before = poll();
        assertThat(site.statements(this::poll)).isEmpty();
        write("\"element\":\"map:map\",\"text\":\"x\"");
        assertThat(poll().path("comments").asText())
                .isNotEmpty()
                .isNotEqualTo(before.path("comments").asText());
    }

    private JsonNode poll() {
        return Site.json(site.editsResource.since(KEY, 0, "", "", false));
    }

    private Response write(String fields) {
        return site.commentsResource.write(KEY, Site.body("{" + fields + "}"));
    }

    private Response list(String element, String show) {
        return site.commentsResource.list(KEY, element, show, 0, 50);
    }

    private static String code(Response response) {
        return Site.json(response).path("code").asText();
    }
}
