package io.rihla.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.Feeling;
import io.rihla.text.Language;
import io.rihla.tracking.index.IndexedLink;
import io.rihla.tracking.index.IndexedMap;
import io.rihla.tracking.index.IndexedName;
import io.rihla.tracking.index.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the journey index knows of a map, as one product sends it to the other. */
final class IndexJson {

    private IndexJson() {}

    static String write(IndexedMap map) {
        ObjectNode json = BridgeJson.object();
        json.put("revision", map.revision());
        json.put("deleted", map.deleted());
        ArrayNode names = json.putArray("names");
        for (IndexedName name : map.names()) {
            names.addObject()
                    .put("kind", name.kind().id())
                    .put("id", name.id())
                    .put("language", name.language().tag())
                    .put("name", name.name());
        }
        ArrayNode links = json.putArray("links");
        for (IndexedLink link : map.links()) {
            ObjectNode entry =
                    links.addObject()
                            .put("issue", link.issue())
                            .put("stage", link.stage())
                            .put("touchpoint", link.touchpoint())
                            .put("painPoint", link.painPoint())
                            .put("department", link.department())
                            .put("persona", link.persona());
            link.feeling().ifPresent(feeling -> entry.put("feeling", feeling.value()));
            entry.put("momentOfTruth", link.momentOfTruth());
        }
        return json.toString();
    }

    /** Reads what {@link #write} wrote; empty where it makes no sense. */
    static Optional<IndexedMap> read(String key, JsonNode json) {
        if (!json.path("revision").isIntegralNumber()
                || !json.path("names").isArray()
                || !json.path("links").isArray()) {
            return Optional.empty();
        }
        long revision = json.path("revision").asLong();
        if (json.path("deleted").asBoolean()) {
            return Optional.of(IndexedMap.tombstone(key, revision));
        }
        List<IndexedName> names = new ArrayList<>();
        json.path("names").forEach(name -> name(name).ifPresent(names::add));
        List<IndexedLink> links = new ArrayList<>();
        json.path("links").forEach(link -> link(link).ifPresent(links::add));
        return Optional.of(new IndexedMap(key, revision, false, names, links));
    }

    /** Kinds and languages that a later release may add are left out. */
    private static Optional<IndexedName> name(JsonNode name) {
        return NameKind.of(name.path("kind").asText())
                .flatMap(
                        kind ->
                                Language.ofTag(name.path("language").asText())
                                        .map(
                                                language ->
                                                        new IndexedName(
                                                                kind,
                                                                name.path("id").asText(),
                                                                language,
                                                                name.path("name").asText())));
    }

    private static Optional<IndexedLink> link(JsonNode link) {
        long issue = link.path("issue").asLong();
        if (issue < 1) {
            return Optional.empty();
        }
        int feeling = link.path("feeling").asInt(Feeling.MAX + 1);
        boolean felt = feeling >= Feeling.MIN && feeling <= Feeling.MAX;
        return Optional.of(
                new IndexedLink(
                        issue,
                        link.path("stage").asText(""),
                        link.path("touchpoint").asText(""),
                        link.path("painPoint").asText(""),
                        link.path("department").asText(""),
                        link.path("persona").asText(""),
                        felt ? Optional.of(new Feeling(feeling)) : Optional.empty(),
                        link.path("momentOfTruth").asBoolean()));
    }
}
