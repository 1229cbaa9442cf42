package io.rihla.store;

import static io.rihla.store.Desk.ADMIN;
import static io.rihla.store.Desk.ANA;

import io.rihla.archive.ArchiveReader;
import io.rihla.archive.ArchiveReport;
import io.rihla.archive.ArchiveWriter;
import io.rihla.archive.Intake;
import io.rihla.archive.SiteData;
import io.rihla.documents.DocumentShelf;
import io.rihla.documents.EditRequest;
import io.rihla.documents.HeadNews;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapStore;
import io.rihla.documents.PersonaService;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.PersonaUpkeep;
import io.rihla.documents.Viewer;
import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.DocumentCodec;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.format.JsonPersonaCodec;
import io.rihla.kpi.KpiLibrary;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.Pictures;
import io.rihla.readings.Reading;
import io.rihla.readings.ReadingQuery;
import io.rihla.readings.SeriesLine;
import io.rihla.readings.StoredReading;
import io.rihla.store.sql.ProductSql;
import io.rihla.workbench.ao.AoHarness;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;

/** A site that is written to archives and read from them, with its real stores. */
final class ArchivedSite implements AutoCloseable {

    private static final DocumentCodec<Persona> CODEC = new JsonPersonaCodec();

    final AoHarness harness;
    final Desk desk;
    final AoSegmentStore segments;
    final AoKpiStore kpis;
    final AoReadingStore readings;
    final AoFeedStore feeds;
    private final AoPictureStore pictures;
    private final MapStore personaStore;
    private final PersonaService personas;
    private final PersonaShelf shelf;
    private final SiteData data;
    private final String address;

    ArchivedSite(AoHarness harness, String address) {
        this.harness = harness;
        this.address = address;
        Clock clock = Clock.systemUTC();
        desk = Desk.on(harness, clock);
        segments = new AoSegmentStore(harness.activeObjects());
        kpis = new AoKpiStore(harness.activeObjects());
        readings =
                new AoReadingStore(harness.activeObjects(), ProductSql.over(harness.executors()));
        feeds = new AoFeedStore(harness.activeObjects());
        pictures = new AoPictureStore(harness.activeObjects());
        personaStore = new AoPersonaStore(harness.activeObjects()).documents();
        JourneyAccess access = new JourneyAccess(desk.wiki);
        personas =
                new PersonaService(personaStore, access, CODEC, clock, new Random(), HeadNews.NONE);
        shelf = new PersonaShelf(personaStore, access, CODEC, personas, clock, new Random());
        data =
                new SiteData(
                        desk.upkeep,
                        new PersonaUpkeep(personaStore, CODEC, personas, clock),
                        segments,
                        kpis,
                        pictures,
                        readings,
                        feeds);
    }

    byte[] export() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ArchiveWriter.write(file, data, address);
        return file.toByteArray();
    }

    ArchiveReport read(byte[] file) throws IOException {
        return new ArchiveReader(
                        data,
                        new Segments(segments, new AoNamedUses(harness.activeObjects())),
                        new KpiLibrary(kpis, Optional::of, new Random()),
                        intake(desk.shelf),
                        intake(shelf),
                        (key, picture) -> portray(ADMIN, key, picture),
                        MapLimits.DEFAULT,
                        address,
                        ADMIN)
                .read(new ByteArrayInputStream(file));
    }

    void add(Persona persona) {
        shelf.create(ANA, persona, Optional.empty());
    }

    void portray(String key) throws IOException {
        BufferedImage drawn = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(3, 4, 0x00ff88);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", file);
        portray(ADMIN, key, new ByteArrayInputStream(file.toByteArray()));
    }

    JourneyMap map(String key) {
        return desk.map(key);
    }

    Persona persona(String key) {
        return personas.open(ADMIN, key).document();
    }

    Picture picture(String key) {
        MapHead head = personaStore.head(key).orElseThrow();
        return pictures.picture(head.id(), Long.parseLong(persona(key).picture()))
                .orElseThrow()
                .picture();
    }

    /** All readings of a use, by moment and name. */
    List<Reading> readings(String map, String use) {
        List<Long> series =
                readings.series(List.of(map)).stream()
                        .filter(line -> line.series().use().equals(use))
                        .map(SeriesLine::id)
                        .toList();
        List<Reading> all = new ArrayList<>();
        Optional<ReadingQuery.Place> after = Optional.empty();
        List<StoredReading> page;
        do {
            page =
                    readings.read(
                            series,
                            new ReadingQuery(
                                    Optional.empty(), Optional.empty(), after, ReadingQuery.MOST));
            for (StoredReading stored : page) {
                all.add(stored.reading());
                after = Optional.of(new ReadingQuery.Place(stored.reading().at(), stored.id()));
            }
        } while (page.size() == ReadingQuery.MOST);
        all.sort(Comparator.comparing(Reading::at).thenComparing(Reading::externalId));
        return all;
    }

    @Override
    public void close() {
        harness.close();
    }

    private void portray(Viewer viewer, String key, InputStream file) {
        try {
            long document = personaStore.head(key).orElseThrow().id();
            String picture =
                    Long.toString(
                            new Pictures(pictures, Clock.systemUTC())
                                    .keep(document, viewer.userKey(), file, Set::of)
                                    .id());
            personas.edit(
                    viewer,
                    key,
                    new EditRequest(
                            personas.open(viewer, key).revision(),
                            "",
                            new Change.SetValue(ElementRef.MAP, Field.PICTURE, picture)),
                    MapLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <D extends Document<D>> Intake<D> intake(DocumentShelf<D> shelf) {
        return new Intake<>() {
            @Override
            public boolean has(String key) {
                return !shelf.freeKey(key).equals(key);
            }

            @Override
            public String take(D document, Optional<Long> homePage) {
                return shelf.create(ADMIN, document, Optional.empty()).key();
            }
        };
    }
}
