package io.rihla.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.DocumentService;
import io.rihla.documents.DocumentShelf;
import io.rihla.documents.MapHead;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Documents that begin here: new, or as a copy of another one.
 *
 * @param <D> the kind of document
 */
public abstract class NewDocumentResource<D extends Document<D>> {

    private final DocumentService<D> documents;
    private final DocumentShelf<D> shelf;
    private final DocumentImports<D> imports;
    private final SiteLimits limits;
    private final Texts texts;
    private final MapPages pages;
    private final CurrentReader reader;
    private final Answers answers;

    protected NewDocumentResource(
            DocumentService<D> documents,
            DocumentShelf<D> shelf,
            DocumentImports<D> imports,
            SiteLimits limits,
            Texts texts,
            MapPages pages,
            CurrentReader reader,
            Answers answers) {
        this.documents = documents;
        this.shelf = shelf;
        this.imports = imports;
        this.limits = limits;
        this.texts = texts;
        this.pages = pages;
        this.reader = reader;
        this.answers = answers;
    }

    /** What somebody asks for, before it has a place. */
    abstract D begun(Viewer creator, JsonNode asked, Language language);

    /** Gives a copy what is kept beside the original. */
    void copied(Viewer viewer, String original, MapHead copy) {
        // Of most documents nothing is.
    }

    /** Makes one with nothing but its name and what the kind begins with. */
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
                    D document = begun(viewer, asked, language(asked.path("language").asText("")));
                    return made(viewer, imports.placed(viewer, document, space, page));
                });
    }

    /** Makes a copy of what the caller sees of one; the copy is theirs. */
    @POST
    @Path("/{key}/copy")
    @LicensedOnly
    public Response copy(
            @PathParam("key") String key,
            @QueryParam("page") @Nullable Long page,
            InputStream body) {
        return answers.to(
                () -> {
                    JsonNode asked = Json.request(body);
                    String name = asked.path("name").asText("").strip();
                    Viewer viewer = reader.viewer();
                    Consumer<MapHead> finish = finishing(viewer, asked);
                    MapHead copy =
                            shelf.copy(
                                    viewer,
                                    key,
                                    map -> name(map, name),
                                    limits.current(),
                                    imports.home(viewer, page));
                    finish.accept(copy);
                    copied(viewer, key, copy);
                    return made(viewer, copy);
                });
    }

    /**
     * What is to be done with a copy once it is there.
     *
     * @throws RestRefused if it cannot be done, before there is a copy
     */
    Consumer<MapHead> finishing(Viewer viewer, JsonNode asked) {
        return copy -> {};
    }

    private Response made(Viewer viewer, MapHead head) {
        MapHead placed = documents.open(viewer, head.key()).head();
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
    private LocalizedText name(D map, String typed) {
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

    private Language language(String tag) {
        return tag.isEmpty()
                ? reader.locale().language()
                : Language.ofTag(tag).orElseThrow(() -> RestRefused.value("language"));
    }
}
