package io.rihla.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.archive.ArchiveReport.Fault;
import io.rihla.archive.ArchiveReport.Line;
import io.rihla.documents.Viewer;
import io.rihla.journey.Document;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.MapFormatException;
import io.rihla.journey.format.PersonaFiles;
import io.rihla.kpi.KpiLibrary;
import io.rihla.kpi.KpiRefused;
import io.rihla.persona.SegmentRefused;
import io.rihla.persona.Segments;
import io.rihla.persona.picture.PictureRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes an archive in, piece by piece and never more of it than the limits allow. What is there
 * already stays as it is; what is broken is told, and all else is kept.
 */
public final class ArchiveReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many entries an archive may have. */
    public static final int MOST_ENTRIES = 100_000;

    /** So many bytes a line of it may have. */
    public static final int MOST_LINE = JsonLines.MOST_BYTES;

    private static final long MOST_LINES = 20_000_000;

    /** Unpacked bytes of the files that say what is in the archive. */
    private static final int MOST_TOLD = 16 * 1024 * 1024;

    /** Unpacked bytes of a file that are nothing we know or more than it may have. */
    private static final long MOST_SKIPPED = 64 * 1024 * 1024;

    private final Intake<JourneyMap> maps;
    private final Intake<Persona> personas;
    private final PictureIntake pictures;
    private final MapLimits limits;
    private final String site;
    private final Importing importing;
    private final CatalogueIn catalogue;
    private final LinesIn readings;
    private final LinesIn feeds;

    /** The file of the persona that came last and the key that it has here, if it came in. */
    private String lastPersona = "";

    private Optional<String> lastKey = Optional.empty();
    private Outcome lastOutcome = Outcome.REFUSED;

    /**
     * @param site this site's address: some things are taken in only from its own archives
     * @param viewer who imports
     */
    public ArchiveReader(
            SiteData data,
            Segments segments,
            KpiLibrary kpis,
            Intake<JourneyMap> maps,
            Intake<Persona> personas,
            PictureIntake pictures,
            MapLimits limits,
            String site,
            Viewer viewer) {
        this.maps = maps;
        this.personas = personas;
        this.pictures = pictures;
        this.limits = limits;
        this.site = site;
        importing = new Importing(viewer);
        catalogue = new CatalogueIn(segments, kpis, importing);
        readings = new ReadingsIn(data, importing, Clock.systemUTC());
        feeds = new FeedsIn(data, importing);
    }

    /**
     * Takes everything in, once.
     *
     * @return what became of it; where the file breaks off, of what came before
     * @throws IOException if it is no such file, or nothing of it could be taken in
     * @throws MapFormatException if a later release has written it
     */
    public ArchiveReport read(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            long skipped = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("Too many entries");
                }
                if (!entry.isDirectory()) {
                    take(entry.getName(), zip);
                }
                skipped += skipRest(zip, MOST_SKIPPED - skipped);
            }
            if (entries == 0) {
                throw new IOException("No archive");
            }
        } catch (IOException | UncheckedIOException broken) {
            if (importing.report.isEmpty()) {
                throw broken;
            }
            readings.end();
        }
        return importing.report;
    }

    private void take(String name, InputStream file) throws IOException {
        switch (name) {
            case ArchiveFormat.HEAD -> head(file);
            case ArchiveFormat.SEGMENTS -> lines(name, file, Part.SEGMENTS, catalogue::segment);
            case ArchiveFormat.KPIS -> lines(name, file, Part.KPIS, catalogue::kpi);
            case ArchiveFormat.READINGS -> lines(name, file, Part.READINGS, readings);
            case ArchiveFormat.FEEDS -> lines(name, file, Part.FEEDS, feeds);
            case ArchiveFormat.MANIFEST -> manifest(file);
            default -> document(name, file);
        }
    }

    private void head(InputStream file) throws IOException {
        JsonNode head = told(file);
        String format = head.path("format").asText();
        if (!format.equals(ArchiveFormat.CURRENT)) {
            throw new MapFormatException(FormatError.UNKNOWN_FORMAT, "/format", format);
        }
        importing.ours = head.path("site").asText().equals(site);
        importing.withPersonas = true;
    }

    private void lines(String name, InputStream file, Part part, LinesIn into) throws IOException {
        JsonLines lines = new JsonLines(file);
        boolean more = true;
        while (more) {
            if (lines.number() > MOST_LINES) {
                throw new IOException("Too many lines");
            }
            try {
                Optional<JsonNode> line = lines.next();
                line.ifPresent(each -> take(each, new Place(name, lines.number(), part), into));
                more = line.isPresent();
            } catch (MapFormatException noJson) {
                importing.report.refuse(part, new Fault(name, lines.number(), noJson));
            }
        }
        into.end();
    }

    private void take(JsonNode line, Place place, LinesIn into) {
        try {
            into.take(line);
        } catch (MapFormatException | KpiRefused | SegmentRefused refused) {
            Fault fault = new Fault(place.file(), place.line(), refused);
            if (into.isCounted(line)) {
                importing.report.refuse(place.part(), fault);
            } else {
                importing.report.tell(fault);
            }
        }
    }

    /** Where in the archive something stands. */
    private record Place(String file, long line, Part part) {}

    private void document(String name, InputStream file) throws IOException {
        Matcher parts = ArchiveFormat.FILE.matcher(name);
        if (!parts.matches()) {
            return;
        }
        boolean document = parts.group(3).equals(ArchiveFormat.DOCUMENT);
        Optional<Long> page = Optional.ofNullable(parts.group(1)).map(Long::valueOf);
        if (document && name.startsWith(ArchiveFormat.MAPS)) {
            Line line = document(name, page, file, maps, this::map);
            if (line.outcome() == Outcome.IMPORTED) {
                importing.maps.add(line.key());
            }
            importing.report.add(Part.MAPS, line);
        } else if (document) {
            Line line = document(name, page, file, personas, this::persona);
            lastPersona = name.substring(0, name.lastIndexOf('.'));
            lastOutcome = line.outcome();
            lastKey = Optional.of(line.key()).filter(key -> line.outcome() == Outcome.IMPORTED);
            importing.report.add(Part.PERSONAS, line);
        } else if (name.startsWith(ArchiveFormat.PERSONAS)) {
            picture(name, file);
        }
    }

    private <D extends Document<D>> Line document(
            String name,
            Optional<Long> page,
            InputStream file,
            Intake<D> into,
            Function<byte[], D> reader) {
        try {
            // One byte more than allowed is enough for the reader to refuse it.
            D read = reader.apply(file.readNBytes(limits.bytes() + 1));
            if (!read.key().isEmpty() && into.has(read.key())) {
                return new Line(name, read.key(), Outcome.LEFT, Optional.empty());
            }
            return new Line(name, into.take(read, page), Outcome.IMPORTED, Optional.empty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MapFormatException malformed) {
            return new Line(name, "", Outcome.REFUSED, Optional.of(malformed));
        }
    }

    private JourneyMap map(byte[] bytes) {
        return MapFiles.readFromArchive(bytes, limits, site, importing.withPersonas);
    }

    /** Its picture comes in a file of its own, and its segments have other ids here. */
    private Persona persona(byte[] bytes) {
        Persona persona = PersonaFiles.read(new ByteArrayInputStream(bytes), limits);
        String segments =
                persona.segments().stream()
                        .map(importing.segments::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return persona.with(Field.PICTURE, "").with(Field.SEGMENTS, segments);
    }

    private void picture(String name, InputStream file) throws IOException {
        if (!name.substring(0, name.lastIndexOf('.')).equals(lastPersona) || lastKey.isEmpty()) {
            boolean there = lastOutcome == Outcome.LEFT;
            importing.report.add(Part.PICTURES, there ? Outcome.LEFT : Outcome.REFUSED, 1);
            return;
        }
        try {
            pictures.take(lastKey.get(), file);
            importing.report.add(Part.PICTURES, Outcome.IMPORTED, 1);
        } catch (PictureRefused refused) {
            importing.report.refuse(Part.PICTURES, new Fault(name, 0, refused));
        }
    }

    private void manifest(InputStream file) throws IOException {
        JsonNode manifest;
        try {
            manifest = told(file);
        } catch (MapFormatException broken) {
            importing.report.tell(new Fault(ArchiveFormat.MANIFEST, 0, broken));
            return;
        }
        JsonNode counts = manifest.path("counts");
        ArchiveReport report = importing.report;
        report.seenWhole(
                counts.isObject()
                        ? Arrays.stream(Part.values())
                                .allMatch(
                                        part ->
                                                counts.path(part.id()).asLong()
                                                        == report.count(part).all())
                        : manifest.path("maps").size() == report.count(Part.MAPS).all());
    }

    private static JsonNode told(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_TOLD);
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException none) {
            throw new MapFormatException(FormatError.NOT_JSON, "");
        }
    }

    /** Unpacks what nobody reads of an entry, which costs time however small the file is. */
    private static long skipRest(InputStream zip, long most) throws IOException {
        byte[] unread = new byte[8192];
        long skipped = 0;
        for (int read = zip.read(unread); read >= 0; read = zip.read(unread)) {
            skipped += read;
            if (skipped > most) {
                throw new IOException("Too much that is unknown");
            }
        }
        return skipped;
    }
}
