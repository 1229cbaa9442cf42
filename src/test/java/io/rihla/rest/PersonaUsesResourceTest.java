package io.rihla.rest;

import static io.rihla.rest.PersonaCalls.code;
import static io.rihla.rest.PersonaCalls.evidence;
import static io.rihla.rest.PersonaCalls.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.documents.Viewer;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Rank;
import io.rihla.journey.format.MapFiles;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;
import io.rihla.store.AoNamedUses;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds a persona or a segment, and how it gets free. */
class PersonaUsesResourceTest {

    private final PersonaCalls calls = new PersonaCalls();

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void whileMapsAreAboutItItIsNotDeletedButTakenOffFirst() {
        String map = mapAbout(calls.lina, null);
        calls.site.as("ana");
        Response refused = calls.personas.list.delete(calls.lina);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(code(refused)).isEqualTo("persona-in-use");
        assertThat(Site.json(refused).at("/maps/0/key").asText()).isEqualTo(map);
        assertThat(Site.json(refused).path("message").asText()).contains("1").contains("merge");
        calls.site.as("omar");
        JsonNode hidden = Site.json(calls.personas.uses.maps(calls.lina));
        assertThat(hidden.path("maps")).isEmpty();
        assertThat(hidden.path("hidden").asInt()).isEqualTo(1);
        assertThat(calls.personas.list.delete(calls.lina).getStatus()).isEqualTo(403);
        assertThat(calls.personas.uses.detach(calls.lina, map).getStatus()).isEqualTo(404);

        calls.site.as("ana");
        assertThat(calls.personas.uses.detach(calls.lina, map).getStatus()).isEqualTo(200);
        assertThat(calls.site.maps.open(calls.site.as("ana"), map).document().personas()).isEmpty();
        assertThat(Site.json(calls.personas.uses.maps(calls.lina)).path("maps")).isEmpty();
        assertThat(calls.personas.uses.detach(calls.lina, map).getStatus()).isEqualTo(200);
        assertThat(code(calls.personas.uses.detach("none", map))).isEqualTo("unknown-element");
        assertThat(calls.personas.list.delete(calls.lina).getStatus()).isEqualTo(204);
    }

    @Test
    void anotherOneTakesItsPlaceWithItsEvidenceItsCurveAndItsCards() {
        calls.edit(0, evidence("e1", "Ten minutes"));
        String sara = calls.persona("Sara");
        String other = calls.persona("Omar");
        String map = mapAbout(other, calls.lina);
        String hers = mapAbout(calls.lina, sara);
        calls.site.as("omar");
        String closed = mapAbout(calls.lina, null);

        calls.site.as("ana");
        Response merged = merge(calls.lina, sara);
        assertThat(merged.getStatus()).isEqualTo(200);
        JsonNode answer = Site.json(merged);
        assertThat(answer.path("moved")).hasSize(2);
        assertThat(answer.path("done").asBoolean()).isTrue();
        assertThat(answer.path("remaining").asInt(-1)).isZero();
        assertThat(answer.path("left")).isEmpty();
        assertThat(answer.path("hidden").asInt()).isEqualTo(1);
        JourneyMap moved = calls.site.maps.open(calls.site.as("ana"), map).document();
        assertThat(moved.personas()).extracting(MapPersona::persona).containsExactly(other, sara);
        assertThat(moved.personaFeelings())
                .extracting(PersonaFeeling::mapPersona)
                .containsExactly(MapPersona.idOf(sara));
        assertThat(moved.painPoints().get(0).personas()).containsExactly(MapPersona.idOf(sara));
        assertThat(calls.site.maps.open(calls.site.as("ana"), hers).document().personas())
                .extracting(MapPersona::persona)
                .containsExactly(sara);

        JsonNode gone = Site.json(calls.personas.list.read(calls.lina, null));
        assertThat(gone.path("state").asText()).isEqualTo("archived");
        assertThat(gone.at("/persona/mergedInto").asText()).isEqualTo(sara);
        assertThat(Site.json(calls.personas.evidence.read(sara)).path("count").asInt())
                .isEqualTo(1);
        merge(calls.lina, sara);
        assertThat(Site.json(calls.personas.evidence.read(sara)).path("count").asInt())
                .isEqualTo(1);
        assertThat(code(merge(calls.lina, calls.lina))).isEqualTo("value");
        assertThat(code(merge(calls.lina, "none"))).isEqualTo("no-persona");
        calls.site.as("vera");
        assertThat(merge(sara, calls.lina).getStatus()).isEqualTo(404);
        calls.site.as("omar");
        assertThat(calls.site.maps.open(calls.site.as("omar"), closed).document().personas())
                .hasSize(1);
    }

    @Test
    void aSegmentIsArchivedWhileSomebodyBelongsToIt() {
        Segments segments =
                new Segments(calls.personas.segments, new AoNamedUses(calls.site.activeObjects()));
        Segment students = segments.add(calls.site.as("ana"), PersonaCalls.students());
        calls.edit(0, value("map:map", "segments", "[\"" + students.id() + "\"]"));
        assertThat(segments.remove(calls.site.as("ana"), students.id())).isFalse();
        assertThat(segments.all(calls.site.as("ana")))
                .extracting(Segment::archived)
                .containsOnly(true);
        calls.edit(1, value("map:map", "segments", "[]"));
        assertThat(segments.remove(calls.site.as("ana"), students.id())).isTrue();
        assertThat(segments.all(calls.site.as("ana"))).isEmpty();
    }

    private Response merge(String from, String into) {
        return calls.personas.uses.merge(from, Site.body("{\"into\":\"" + into + "\"}"));
    }

    /** A map of the caller's about one persona or two; the second one has a curve and a pain. */
    private String mapAbout(String first, @Nullable String second) {
        Viewer viewer = calls.site.reader.viewer();
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
        return calls.site.shelf.create(viewer, map, Optional.empty()).key();
    }

    private static MapEdit about(String persona, Rank rank) {
        return new Addition.AddMapPersona(MapPersona.of(persona, rank));
    }
}
