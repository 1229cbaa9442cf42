package io.rihla.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.Viewer;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Rank;
import io.rihla.journey.format.MapFiles;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.Segments;
import io.rihla.store.AoNamedUses;
import io.rihla.text.Language;
import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Personas over REST: the routes of maps, with personas' own words. */
class PersonaResourcesTest {

    private final Site site = new Site();
    private final PersonaSite personas = new PersonaSite(site);
    private String lina = "";

    @BeforeEach
    void aPersona() {
        site.as("ana");
        Response made =
                personas.begin.make(
                        "CX", null, Site.body("{\"name\":\"Busy Lina\",\"role\":\"Runs a shop\"}"));
        assertThat(made.getStatus()).isEqualTo(201);
        lina = Site.json(made).path("key").asText();
        site.grant(101, "omar", Site.EDIT);
        site.grant(101, "vera", Site.VIEW);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void itIsListedAndReadByThoseWhoMaySeeItsPage() {
        assertThat(site.shown).containsEntry(101L, lina);
        site.as("vera");
        JsonNode listed = list().at("/personas/0");
        assertThat(listed.path("name").asText()).isEqualTo("Busy Lina");
        assertThat(listed.at("/rights/edit").asBoolean()).isFalse();
        JsonNode read = Site.json(personas.list.read(lina, null));
        assertThat(read.at("/persona/role/en").asText()).isEqualTo("Runs a shop");
        assertThat(read.at("/persona/owner").asText()).isEqualTo("ana");
        assertThat(Site.json(site.list("")).path("maps")).isEmpty();

        site.as("eve");
        assertThat(list().path("personas")).isEmpty();
        Response hidden = personas.list.read(lina, null);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(hidden.getEntity()).isEqualTo(personas.list.read("none", null).getEntity());
        assertThat(code(hidden)).isEqualTo("no-persona");
        assertThat(code(site.mapsResource.read(lina, null))).isEqualTo("no-map");
    }

    @Test
    void peopleEditItTogetherAndTakeBackTheirOwn() {
        site.as("omar");
        assertThat(edit(0, text("quote", "I have ten minutes"))).isEqualTo(200);
        site.as("ana");
        assertThat(edit(0, text("pains", "Waiting"))).isEqualTo(200);
        assertThat(edit(0, text("quote", "No time"))).isEqualTo(409);
        assertThat(edit(2, "{\"type\":\"undo\",\"revision\":2}")).isEqualTo(200);
        assertThat(Site.json(personas.undo.undoable(lina, null)).path("redo").asLong())
                .isEqualTo(3);
        site.as("vera");
        Response refused = personas.edits.edit(lina, body(0, text("quote", "x")));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Site.json(refused).path("message").asText()).contains("persona");
        JsonNode news = Site.json(personas.edits.since(lina, 1, "", "", false));
        assertThat(news.path("edits")).hasSize(2);
        assertThat(news.path("mayEdit").asBoolean()).isFalse();
        assertThat(news.path("comments").asText()).isEmpty();
    }

    @Test
    void itIsPublishedWithWhatInterestsHurtsAndMakesThemBuy() {
        String publish = "{\"type\":\"set-state\",\"value\":\"published\"}";
        JsonNode refused = Site.json(personas.edits.edit(lina, body(0, publish)));
        assertThat(refused.path("code").asText()).isEqualTo("published-without-interests");
        assertThat(refused.path("problems").findValuesAsText("field"))
                .containsExactlyInAnyOrder("map.interests", "map.pains", "map.buying-reasons");
        assertThat(edit(0, text("interests", "Quiet"))).isEqualTo(200);
        assertThat(edit(1, text("pains", "Noise"))).isEqualTo(200);
        assertThat(edit(2, text("buying-reasons", "A trial"))).isEqualTo(200);
        assertThat(edit(3, publish)).isEqualTo(200);
        assertThat(list().at("/personas/0/state").asText()).isEqualTo("published");
    }

    @Test
    void aFileGoesOutAndComesInWithoutThePicture() {
        edit(0, evidence("e1", "Ten minutes a day"));
        edit(1, "{\"type\":\"set-value\",\"field\":\"picture\",\"value\":\"77\"}");
        String file = (String) personas.list.export(lina, null).getEntity();
        Response taken =
                personas.list.importMap(
                        null,
                        null,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.getStatus()).isEqualTo(201);
        String copy = Site.json(taken).path("key").asText();
        assertThat(copy).isNotEqualTo(lina);
        JsonNode read = Site.json(personas.list.read(copy, null)).path("persona");
        assertThat(read.at("/evidence/0/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(read.path("picture").asText("")).isEmpty();
        JsonNode element = Site.json(personas.elements.read(lina, "evidence:e1"));
        assertThat(element.at("/element/note/en").asText()).isEqualTo("Ten minutes a day");
        assertThat(Site.json(personas.elements.read(lina, "map:map")).at("/element/name/en"))
                .hasToString("\"Busy Lina\"");
        assertThat(code(personas.elements.read(lina, "evidence:e9"))).isEqualTo("unknown-element");
    }

    @Test
    void itIsCopiedBinnedBroughtBackAndPurged() {
        Response copied = personas.begin.copy(lina, null, Site.body("{}"));
        assertThat(Site.json(copied).path("name").asText()).contains("Busy Lina").hasSize(17);
        assertThat(personas.list.delete(lina).getStatus()).isEqualTo(204);
        assertThat(code(personas.list.read(lina, null))).isEqualTo("no-persona");
        assertThat(personas.list.restore(lina).getStatus()).isEqualTo(204);
        assertThat(personas.list.read(lina, null).getStatus()).isEqualTo(200);
        personas.list.delete(lina);
        assertThat(
                        personas.place
                                .purge(lina, Site.body("{\"confirm\":\"" + lina + "\"}"))
                                .getStatus())
                .isEqualTo(204);
        assertThat(personas.store.documents().head(lina)).isEmpty();
    }

    @Test
    void aPictureIsKeptServedAndTakenAwayWithItsRights() throws IOException {
        Response put = personas.picture.change(lina, "tab/1", file(600, 300));
        assertThat(put.getStatus()).isEqualTo(200);
        String id = Site.json(put).path("picture").asText();
        assertThat(Site.json(personas.list.read(lina, null)).at("/persona/picture").asText())
                .isEqualTo(id);

        site.as("vera");
        Response got = personas.picture.read(lina, Long.parseLong(id));
        assertThat(got.getStatus()).isEqualTo(200);
        assertThat(got.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.getHeaderString("Cache-Control")).startsWith("private, max-age=");
        assertThat(got.getMediaType().getType()).isEqualTo("image");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream((byte[]) got.getEntity()));
        assertThat(seen.getWidth()).isEqualTo(512);
        assertThat(personas.picture.change(lina, "", file(5, 5)).getStatus()).isEqualTo(403);
        assertThat(code(personas.picture.read(lina, 99))).isEqualTo("no-picture");

        site.as("eve");
        assertThat(code(personas.picture.read(lina, Long.parseLong(id)))).isEqualTo("no-persona");

        site.as("ana");
        String other =
                Site.json(personas.begin.copy(lina, null, Site.body("{}"))).path("key").asText();
        String copied = Site.json(personas.list.read(other, null)).at("/persona/picture").asText();
        assertThat(copied).isNotEqualTo(id);
        assertThat(personas.picture.read(other, Long.parseLong(copied)).getStatus()).isEqualTo(200);
        assertThat(code(personas.picture.read(other, Long.parseLong(id)))).isEqualTo("no-picture");

        assertThat(personas.picture.remove(lina, "").getStatus()).isEqualTo(200);
        assertThat(Site.json(personas.list.read(lina, null)).at("/persona/picture").asText(""))
                .isEmpty();
    }

    @Test
    void aBadPictureIsRefusedWithTheReasonAndChangesNothing() {
        Response empty = personas.picture.change(lina, "", Site.body(""));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(code(empty)).isEqualTo("empty");
        assertThat(Site.json(empty).path("message").asText()).startsWith("No file was sent");
        assertThat(code(personas.picture.change(lina, "", Site.body("<svg/>"))))
                .isEqualTo("unknown-kind");
        Response large =
                personas.picture.change(
                        lina, "", new ByteArrayInputStream(new byte[11 * 1024 * 1024]));
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(list().at("/personas/0/revision").asLong()).isZero();
    }

    @Test
    void withoutAPictureThereIsADrawing() {
        Response drawn = personas.avatar.draw(lina, 0, "");
        assertThat(drawn.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat((String) drawn.getEntity()).startsWith("<svg").contains(">BL</text>");
        assertThat(code(personas.avatar.draw(lina, 7, ""))).isEqualTo("no-persona");
        assertThat(code(personas.avatar.draw(lina, 0, "xx"))).isEqualTo("value");
    }

    @Test
    void evidenceIsCountedAndGoesIntoAFileWithoutFormulas() {
        edit(0, evidence("e1", "=HYPERLINK(1)"));
        edit(1, value("evidence:e1", "date", "\"2026-01-31\""));
        edit(2, value("evidence:e1", "sample-size", "\"12\""));
        site.as("vera");
        JsonNode read = Site.json(personas.evidence.read(lina));
        assertThat(read.path("count").asInt()).isEqualTo(1);
        assertThat(read.path("newest").asText()).isEqualTo("2026-01-31");
        assertThat(read.at("/evidence/0/note/en").asText()).isEqualTo("=HYPERLINK(1)");

        Response file = personas.evidence.csv(lina);
        assertThat(file.getHeaderString("Content-Disposition")).contains(lina + "-evidence.csv");
        assertThat((String) file.getEntity())
                .isEqualTo(
                        "\ufeff\"Kind\",\"Date\",\"Number of people\",\"Reached the goal\","
                                + "\"Link\",\"Findings (English)\"\r\n"
                                + "\"Interview\",\"2026-01-31\",\"12\",\"\",\"\",\"'=HYPERLINK(1)\"\r\n");
        site.as("eve");
        assertThat(code(personas.evidence.csv(lina))).isEqualTo("no-persona");
    }

    @Test
    void whileMapsAreAboutItItIsNotDeletedButTakenOffFirst() {
        String map = mapAbout(lina, null);
        site.as("ana");
        Response refused = personas.list.delete(lina);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("persona-in-use");
        assertThat(Site.json(refused).at("/maps/0/key").asText()).isEqualTo(map);
        assertThat(Site.json(refused).path("message").asText()).contains("1").contains("merge");
        site.as("omar");
        JsonNode hidden = Site.json(personas.uses.maps(lina));
        assertThat(hidden.path("maps")).isEmpty();
        assertThat(hidden.path("hidden").asInt()).isEqualTo(1);
        assertThat(personas.list.delete(lina).getStatus()).isEqualTo(403);
        assertThat(personas.uses.detach(lina, map).getStatus()).isEqualTo(404);

        site.as("ana");
        assertThat(personas.uses.detach(lina, map).getStatus()).isEqualTo(200);
        assertThat(site.maps.open(site.as("ana"), map).document().personas()).isEmpty();
        assertThat(Site.json(personas.uses.maps(lina)).path("maps")).isEmpty();
        assertThat(personas.uses.detach(lina, map).getStatus()).isEqualTo(200);
        assertThat(code(personas.uses.detach("none", map))).isEqualTo("unknown-element");
        assertThat(personas.list.delete(lina).getStatus()).isEqualTo(204);
    }

    @Test
    void anotherOneTakesItsPlaceWithItsEvidenceItsCurveAndItsCards() {
        edit(0, evidence("e1", "Ten minutes"));
        String sara = persona("Sara");
        String other = persona("Omar");
        String map = mapAbout(other, lina);
        String hers = mapAbout(lina, sara);
        site.as("omar");
        String closed = mapAbout(lina, null);

        site.as("ana");
        Response merged = merge(lina, sara);
        assertThat(merged.getStatus()).isEqualTo(200);
        JsonNode answer = Site.json(merged);
        assertThat(answer.path("moved")).hasSize(2);
        assertThat(answer.path("left")).isEmpty();
        assertThat(answer.path("hidden").asInt()).isEqualTo(1);
        JourneyMap moved = site.maps.open(site.as("ana"), map).document();
        assertThat(moved.personas()).extracting(MapPersona::persona).containsExactly(other, sara);
        assertThat(moved.personaFeelings())
                .extracting(PersonaFeeling::mapPersona)
                .containsExactly(MapPersona.idOf(sara));
        assertThat(moved.painPoints().get(0).personas()).containsExactly(MapPersona.idOf(sara));
        assertThat(site.maps.open(site.as("ana"), hers).document().personas())
                .extracting(MapPersona::persona)
                .containsExactly(sara);

        JsonNode gone = Site.json(personas.list.read(lina, null));
        assertThat(gone.path("state").asText()).isEqualTo("archived");
        assertThat(gone.at("/persona/mergedInto").asText()).isEqualTo(sara);
        assertThat(Site.json(personas.evidence.read(sara)).path("count").asInt()).isEqualTo(1);
        merge(lina, sara);
        assertThat(Site.json(personas.evidence.read(sara)).path("count").asInt()).isEqualTo(1);
        assertThat(code(merge(lina, lina))).isEqualTo("value");
        assertThat(code(merge(lina, "none"))).isEqualTo("no-persona");
        site.as("vera");
        assertThat(merge(sara, lina).getStatus()).isEqualTo(404);
        site.as("omar");
        assertThat(site.maps.open(site.as("omar"), closed).document().personas()).hasSize(1);
    }

    @Test
    void aSegmentIsArchivedWhileSomebodyBelongsToIt() {
        Segments segments = new Segments(personas.segments, new AoNamedUses(site.activeObjects()));
        Segment students = segments.add(site.as("ana"), students());
        edit(0, value("map:map", "segments", "[\"" + students.id() + "\"]"));
        assertThat(segments.remove(site.as("ana"), students.id())).isFalse();
        assertThat(segments.all(site.as("ana"))).extracting(Segment::archived).containsOnly(true);
        edit(1, value("map:map", "segments", "[]"));
        assertThat(segments.remove(site.as("ana"), students.id())).isTrue();
        assertThat(segments.all(site.as("ana"))).isEmpty();
    }

    private static Segment students() {
        return new Segment(
                "",
                LocalizedText.of(Language.EN, "Students"),
                SegmentBasis.NEEDS,
                LocalizedText.EMPTY,
                "ana",
                false);
    }

    private Response merge(String from, String into) {
        return personas.uses.merge(from, Site.body("{\"into\":\"" + into + "\"}"));
    }

    private String persona(String name) {
        Response made = personas.begin.make(null, null, Site.body("{\"name\":\"" + name + "\"}"));
        return Site.json(made).path("key").asText();
    }

    /** A map of the caller's about one persona or two; the second one has a curve and a pain. */
    private String mapAbout(String first, @Nullable String second) {
        Viewer viewer = site.reader.viewer();
        JourneyMap map = MapFiles.read(Site.file("online-shop"), MapLimits.DEFAULT).withKey("");
        map = map.apply(about(first, Rank.MIDDLE)).document();
        if (second != null) {
            String id = MapPersona.idOf(second);
            map = map.apply(about(second, Rank.MIDDLE.after())).document();
            MapEdit felt =
                    new Addition.AddPersonaFeeling(
                            PersonaFeeling.of(
                                    map.touchpoints().get(0).id(),
                                    id,
                                    Optional.of(new Feeling(-2))));
            MapEdit pain = new Change.SetPersonas(map.painPoints().get(0).ref(), List.of(id));
            map = map.apply(felt).document().apply(pain).document();
        }
        return site.shelf.create(viewer, map, Optional.empty()).key();
    }

    private static MapEdit about(String persona, Rank rank) {
        return new Addition.AddMapPersona(MapPersona.of(persona, rank));
    }

    /** No text is missing, in any language, whatever the edits did. */
    @ParameterizedTest
    @EnumSource
    void itsHistoryIsToldInSentences(Language language) {
        Segment students = personas.segments.add(students());
        site.choices.choose("ana", language);
        site.as("ana");
        List<String> edits =
                List.of(
                        evidence("e1", "Ten minutes"),
                        evidence("e2", ""),
                        "{\"type\":\"move-evidence\",\"element\":\"evidence:e2\",\"after\":\"\"}",
                        value("evidence:e1", "kind", "\"nps\""),
                        value("evidence:e1", "goal-reached", "\"not-reached\""),
                        value("evidence:e1", "sample-size", "\"12\""),
                        value("map:map", "priority", "\"1\""),
                        value("map:map", "picture", "\"7\""),
                        value("map:map", "segments", "[\"" + students.id() + "\"]"),
                        value("map:map", "channels", "[\"e-mail\"]"),
                        "{\"type\":\"delete\",\"element\":\"evidence:e1\"}",
                        "{\"type\":\"restore\",\"element\":\"evidence:e1\"}");
        long revision = 0;
        for (String edit : edits) {
            assertThat(edit(revision++, edit)).as(edit).isEqualTo(200);
        }
        JsonNode page = Site.json(personas.history.history(lina, "", "", "", "", 0, 50));
        List<String> said = new ArrayList<>();
        page.findValues("sentence").forEach(sentence -> said.add(sentence.asText()));
        assertThat(said).hasSize(13).noneMatch(text -> text.contains("rihla."));
        assertThat(String.join("\n", said)).contains("Students").doesNotContain("“7”");
        assertThat(said.get(12))
                .isEqualTo(site.texts.text(language, "rihla.history.created-persona"));

        JsonNode compared = Site.json(personas.compare.compare(lina, 0, revision));
        assertThat(compared.toString()).doesNotContain("rihla.").contains("Students");
        assertThat(compared.path("added")).hasSize(2);
        assertThat(compared.path("changed").size()).isEqualTo(4);
        Response back =
                personas.restore.restore(lina, Site.body("{\"revision\":1,\"clientId\":\"b\"}"));
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(
                        personas.milestones
                                .name(lina, Site.body("{\"revision\":1,\"name\":\"First\"}"))
                                .getStatus())
                .isEqualTo(201);
        assertThat(Site.json(personas.milestones.list(lina)).path("milestones")).hasSize(1);
    }

    private static InputStream file(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return new ByteArrayInputStream(file.toByteArray());
    }

    private JsonNode list() {
        return Site.json(personas.list.list("", "", "", "newest", false, 20, 0));
    }

    private int edit(long base, String edit) {
        return personas.edits.edit(lina, body(base, edit)).getStatus();
    }

    private static InputStream body(long base, String edit) {
        return Site.body("{\"baseRevision\":" + base + ",\"edit\":" + edit + "}");
    }

    private static String text(String field, String text) {
        return "{\"type\":\"set-text\",\"element\":\"map:map\",\"language\":\"en\",\"field\":\""
                + field
                + "\",\"text\":\""
                + text
                + "\"}";
    }

    private static String value(String element, String field, String value) {
        return "{\"type\":\"set-value\",\"element\":\""
                + element
                + "\",\"field\":\""
                + field
                + "\",\"value\":"
                + value
                + "}";
    }

    private static String evidence(String id, String note) {
        return "{\"type\":\"add-evidence\",\"element\":{\"id\":\""
                + id
                + "\",\"kind\":\"interview\",\"note\":{\"en\":\""
                + note
                + "\"}}}";
    }

    private static String code(Response refused) {
        return Site.json(refused).path("code").asText();
    }
}
