package io.rihla.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.admin.SiteLimits;
import io.rihla.archive.ArchiveReader;
import io.rihla.archive.ArchiveReport;
import io.rihla.archive.ArchiveWriter;
import io.rihla.archive.Intake;
import io.rihla.archive.Part;
import io.rihla.archive.SiteData;
import io.rihla.documents.DocumentShelf;
import io.rihla.documents.EditRequest;
import io.rihla.documents.MapShelf;
import io.rihla.documents.MapUpkeep;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.Viewer;
import io.rihla.feeds.FeedStore;
import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Persona;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiStore;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.KeptPicture;
import io.rihla.persona.picture.PictureStore;
import io.rihla.persona.picture.Pictures;
import io.rihla.readings.ReadingStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that this site holds, out to a file and back in. */
@ConfluenceComponent
public class SiteArchive {

    private final SiteData data;
    private final Segments segments;
    private final KpiLibrary kpis;
    private final MapShelf maps;
    private final Imports mapImports;
    private final PersonaShelf personas;
    private final PersonaImports personaImports;
    private final PersonaService personaService;
    private final Pictures pictures;
    private final SiteLimits limits;
    private final MapAddress address;
    private final Answers answers;

    public SiteArchive(
            MapUpkeep mapUpkeep,
            PersonaUpkeep personaUpkeep,
            SegmentStore segmentStore,
            KpiStore kpiStore,
            PictureStore pictureStore,
            ReadingStore readings,
            FeedStore feeds,
            Segments segments,
            KpiLibrary kpis,
            MapShelf maps,
            Imports mapImports,
            PersonaShelf personas,
            PersonaImports personaImports,
            PersonaService personaService,
            Pictures pictures,
            SiteLimits limits,
            MapAddress address,
            Answers answers) {
        data =
                new SiteData(
                        mapUpkeep,
                        personaUpkeep,
                        segmentStore,
                        kpiStore,
                        pictureStore,
                        readings,
                        feeds);
        this.segments = segments;
        this.kpis = kpis;
        this.maps = maps;
        this.mapImports = mapImports;
        this.personas = personas;
        this.personaImports = personaImports;
        this.personaService = personaService;
        this.pictures = pictures;
        this.limits = limits;
        this.address = address;
        this.answers = answers;
    }

    void write(OutputStream out) throws IOException {
        ArchiveWriter.write(out, data, address.site());
    }

    /**
     * Takes a file in and tells what became of it.
     *
     * @throws RestRefused if nothing of it could be taken in
     */
    ObjectNode read(Viewer viewer, InputStream file) {
        ArchiveReader reader =
                new ArchiveReader(
                        data,
                        segments,
                        kpis,
                        intake(viewer, maps, mapImports),
                        intake(viewer, personas, personaImports),
                        (key, picture) -> portray(viewer, key, picture),
                        limits.current(),
                        address.site(),
                        viewer);
        try {
            return json(reader.read(file));
        } catch (IOException | UncheckedIOException broken) {
            throw RestRefused.malformed();
        }
    }

    private static <D extends Document<D>> Intake<D> intake(
            Viewer viewer, DocumentShelf<D> shelf, DocumentImports<D> imports) {
        return new Intake<>() {
            @Override
            public boolean has(String key) {
                return !shelf.freeKey(key).equals(key);
            }

            @Override
            public String take(D document, Optional<Long> homePage) {
                return imports.restored(viewer, document, homePage).key();
            }
        };
    }

    private void portray(Viewer viewer, String key, InputStream file) throws IOException {
        Opened<Persona> opened = personaService.open(viewer, key);
        // One that has just come in goes back to nothing but what it shows.
        KeptPicture kept =
                pictures.keep(
                        opened.head().id(),
                        viewer.userKey(),
                        file,
                        () -> Set.of(opened.document().picture()));
        Change change =
                new Change.SetValue(ElementRef.MAP, Field.PICTURE, Long.toString(kept.id()));
        EditRequest request = new EditRequest(opened.revision(), "", change);
        personaService.edit(viewer, key, request, limits.current());
    }

    private ObjectNode json(ArchiveReport report) {
        ObjectNode answer = Json.object();
        ArrayNode lines = answer.putArray("lines");
        for (ArchiveReport.Line line : report.lines()) {
            ObjectNode json = lines.addObject();
            json.put("file", line.file());
            json.put("key", line.key());
            json.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
            line.error().ifPresent(error -> json.put("message", answers.sentence(error)));
        }
        ArrayNode faults = answer.putArray("faults");
        for (ArchiveReport.Fault fault : report.faults()) {
            faults.addObject()
                    .put("file", fault.file())
                    .put("line", fault.line())
                    .put("message", answers.sentence(fault.why()));
        }
        answer.put("moreFaults", report.moreFaults());
        Map<Part, ArchiveReport.Count> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            counts.put(part, report.count(part));
        }
        ArrayNode parts = answer.putArray("parts");
        counts.forEach(
                (part, count) ->
                        parts.addObject()
                                .put("part", part.id())
                                .put("imported", count.imported())
                                .put("left", count.left())
                                .put("refused", count.refused()));
        answer.put("whole", report.whole());
        return answer;
    }
}
