package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps that begin here: empty, with the stages of a preset, or as a copy of another one. */
@ConfluenceComponent
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewMapResource {

    private final MapService maps;
    private final MapShelf shelf;
    private final Imports imports;
    private final SiteLimits limits;
    private final Texts texts;
    private final MapPages pages;
    private final CurrentReader reader;
    private final Answers answers;

    @Inject
    public NewMapResource(
            MapService maps,
            MapShelf shelf,
            Imports imports,
            SiteLimits limits,
            Texts texts,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        this.maps = maps;
        this.shelf = shelf;
        this.imports = imports;
        this.limits = limits;
        this.texts = texts;
        this.pages = pages;
        this.reader = reader;
        this.answers = answers;
    }

    /** Makes a map with nothing but its name and, if so asked, the stages of a preset. */
    @POST
    @Path("/new")
    @LicensedOnly
    public Response make(
            @QueryParam("space") @Nullable String space,
            @QueryParam("page") @Nullable Long page,
            InputStream body) {
        return answers.to(
                () -> {
                    JsonNode asked = Json.request(body);
                    Viewer viewer = reader.viewer();
                    NewMap wanted =
                            new NewMap(
                                    asked.path("name").asText("").strip(),
                                    language(asked.path("language").asText("")),
                                    preset(asked.path("preset").asText("")));
                    JourneyMap map =
                            wanted.made(
                                    viewer, key -> in(wanted.language(), key), limits.current());
                    return made(viewer, imports.placed(viewer, map, space, page));
                });
    }

    /** Makes a copy of what the caller sees of a map; the copy is theirs. */
    @POST
    @Path("/{key}/copy")
    @LicensedOnly
    public Response copy(
            @PathParam("key") String key,
            @QueryParam("page") @Nullable Long page,
            InputStream body) {
        return answers.to(
                () -> {
                    String name = Json.request(body).path("name").asText("").strip();
                    Viewer viewer = reader.viewer();
                    return made(
                            viewer,
                            shelf.copy(
                                    viewer,
                                    key,
                                    map -> name(map, name),
                                    limits.current(),
                                    imports.home(viewer, page)));
                });
    }

    private Response made(Viewer viewer, MapHead head) {
        MapHead placed = maps.open(viewer, head.key()).head();
        return Json.answer(
                201,
                MapJson.head(
                        placed,
                        reader.locale().language(),
                        placed.homePage().map(pages::path).orElse("")));
    }

    /**
     * The copy's name: as it was typed, in the language in which the caller sees the map's name; in
     * the others, with words that say what it is.
     */
    private LocalizedText name(JourneyMap map, String typed) {
        LocalizedText copied = copied(map.name());
        Optional<LocalizedText.Shown> seen =
                map.name().shownIn(reader.locale().language(), map.mainLanguage());
        return typed.isEmpty()
                ? copied
                : copied.with(
                        seen.map(LocalizedText.Shown::language).orElse(map.mainLanguage()), typed);
    }

    private LocalizedText copied(LocalizedText name) {
        int most = limits.current().nameLength();
        Map<Language, String> names = new EnumMap<>(Language.class);
        name.texts()
                .forEach(
                        (language, text) -> {
                            String copied = texts.text(language, "rihla.maps.copy-of", text);
                            names.put(language, copied.length() <= most ? copied : text);
                        });
        return new LocalizedText(names);
    }

    private LocalizedText in(Language language, String key) {
        return LocalizedText.of(language, texts.text(language, key));
    }

    private Language language(String tag) {
        return tag.isEmpty()
                ? reader.locale().language()
                : Language.ofTag(tag).orElseThrow(() -> RestRefused.value("language"));
    }

    private static Optional<StagePresets.Preset> preset(String id) {
        Optional<StagePresets.Preset> preset = StagePresets.of(id);
        if (preset.isEmpty() && !id.isEmpty()) {
            throw RestRefused.value("preset");
        }
        return preset;
    }
}
