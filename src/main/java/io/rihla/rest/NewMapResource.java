package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.documents.MapShelf;
import io.rihla.documents.NewMap;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.StagePresets;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Maps that begin here: empty, with the stages of a preset, or as a copy of another one. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewMapResource extends NewDocumentResource<JourneyMap> {

    private final SiteLimits limits;
    private final Texts texts;
    private final MapPersonas personas;

    @Inject
    public NewMapResource(
            MapService maps,
            MapShelf shelf,
            MapPersonas personas,
            Imports imports,
            SiteLimits limits,
            Texts texts,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        super(maps, shelf, imports, limits, texts, pages, reader, answers);
        this.limits = limits;
        this.texts = texts;
        this.personas = personas;
    }

    @Override
    JourneyMap begun(Viewer creator, JsonNode asked, Language language) {
        NewMap wanted =
                new NewMap(
                        asked.path("name").asText("").strip(),
                        language,
                        preset(asked.path("preset").asText("")));
        return wanted.made(
                creator,
                key -> LocalizedText.of(language, texts.text(language, key)),
                limits.current());
    }

    /** For another persona it begins without feelings: those are not theirs. */
    @Override
    Consumer<MapHead> finishing(Viewer viewer, JsonNode asked) {
        String persona = asked.path("persona").asText("");
        if (persona.isEmpty()) {
            return super.finishing(viewer, asked);
        }
        if (personas.names(viewer, List.of(persona)).isEmpty()) {
            throw new RestRefused(404, "no-persona", persona);
        }
        return copy -> personas.takeOver(viewer, copy.key(), persona, limits.current());
    }

    private static Optional<StagePresets.Preset> preset(String id) {
        Optional<StagePresets.Preset> preset = StagePresets.of(id);
        if (preset.isEmpty() && !id.isEmpty()) {
            throw RestRefused.value("preset");
        }
        return preset;
    }
}
