package io.rihla.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.documents.DocumentUpkeep;
import io.rihla.documents.MapHead;
import io.rihla.feeds.Feed;
import io.rihla.feeds.Feeds;
import io.rihla.journey.Document;
import io.rihla.journey.Persona;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.PersonaFiles;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiQuery;
import io.rihla.persona.Segment;
import io.rihla.persona.picture.KeptPicture;
import io.rihla.persona.picture.Picture;
import io.rihla.persona.picture.PictureKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes everything that a site holds and is not in a bin as one ZIP file, a piece at a time: what
 * others refer to comes before them, and last a manifest that says how much there is, without which
 * the file is not whole.
 */
public final class ArchiveWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriter.class);
    private static final int KPIS_AT_ONCE = 100;

    /** Comes after every reading of a feed. */
    private static final Instant ALWAYS = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final SiteData data;
    private final String site;
    private final ZipOutputStream zip;
    private final Map<Part, Long> counts = new EnumMap<>(Part.class);
    private final List<String> unreadable = new ArrayList<>();

    private ArchiveWriter(SiteData data, String site, ZipOutputStream zip) {
        this.data = data;
        this.site = site;
        this.zip = zip;
    }

    /**
     * Writes an archive.
     *
     * @param site this site's address
     */
    public static void write(OutputStream out, SiteData data, String site) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            new ArchiveWriter(data, site, zip).write();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void write() throws IOException {
        ObjectNode head = Values.object();
        head.put("format", ArchiveFormat.CURRENT);
        head.put("site", site);
        entry(ArchiveFormat.HEAD, head.toString());
        segments();
        kpis();
        List<String> personas =
                each(
                        data.personas(),
                        (kept, persona) -> {
                            add(ArchiveFormat.PERSONAS, kept, PersonaFiles.write(persona));
                            picture(kept, persona);
                            count(Part.PERSONAS);
                        });
        List<String> maps =
                each(
                        data.maps(),
                        (kept, map) -> {
                            add(ArchiveFormat.MAPS, kept, MapFiles.writeForArchive(map, site));
                            count(Part.MAPS);
                        });
        begin(ArchiveFormat.READINGS);
        long readings = new ReadingsOut(data, this::line).write(maps);
        counts.put(Part.READINGS, readings);
        zip.closeEntry();
        feeds(maps);
        manifest(personas, maps);
    }

    private void segments() throws IOException {
        begin(ArchiveFormat.SEGMENTS);
        for (Segment segment : data.segments().all()) {
            line(SegmentLine.write(segment));
            count(Part.SEGMENTS);
        }
        zip.closeEntry();
    }

    private void kpis() throws IOException {
        begin(ArchiveFormat.KPIS);
        for (boolean archived : new boolean[] {false, true}) {
            KpiQuery query = new KpiQuery("", Optional.empty(), Optional.empty(), archived);
            List<Kpi> page;
            int offset = 0;
            do {
                page = data.kpis().matching(query, offset, KPIS_AT_ONCE);
                for (Kpi kpi : page) {
                    line(KpiLine.write(kpi));
                    count(Part.KPIS);
                }
                offset += page.size();
            } while (page.size() == KPIS_AT_ONCE);
        }
        zip.closeEntry();
    }

    /** There are few, as a limit has it; those of maps that are not in the file make no sense. */
    private void feeds(List<String> maps) throws IOException {
        begin(ArchiveFormat.FEEDS);
        for (Feed feed : data.feeds().unreadSince(ALWAYS, Feeds.MOST)) {
            if (maps.contains(feed.series().map())) {
                line(FeedLine.write(feed));
                count(Part.FEEDS);
            }
        }
        zip.closeEntry();
    }

    private void picture(MapHead head, Persona persona) throws IOException {
        if (persona.picture().matches("\\d{1,18}")) {
            Optional<KeptPicture> kept =
                    data.pictures().picture(head.id(), Long.parseLong(persona.picture()));
            if (kept.isPresent()) {
                Picture picture = kept.get().picture();
                String ending = picture.kind() == PictureKind.PNG ? ".png" : ".jpg";
                begin(name(ArchiveFormat.PERSONAS, head, ending));
                zip.write(picture.bytes().array());
                zip.closeEntry();
                count(Part.PICTURES);
            }
        }
    }

    private void manifest(List<String> personas, List<String> maps) throws IOException {
        ObjectNode manifest = Values.object();
        manifest.put("format", ArchiveFormat.CURRENT);
        ObjectNode numbers = manifest.putObject("counts");
        for (Part part : Part.values()) {
            numbers.put(part.id(), counts.getOrDefault(part, 0L));
        }
        list(manifest, "personas", personas);
        list(manifest, "maps", maps);
        list(manifest, "unreadable", unreadable);
        entry(ArchiveFormat.MANIFEST, manifest.toString());
    }

    private static void list(ObjectNode json, String field, List<String> keys) {
        ArrayNode list = json.putArray(field);
        keys.forEach(list::add);
    }

    /** Writes each document that can be read, and gives their keys. */
    private <D extends Document<D>> List<String> each(DocumentUpkeep<D> documents, Work<D> work) {
        List<String> keys = new ArrayList<>();
        DocumentUpkeep.Round round =
                documents.eachMap(
                        (head, document) -> {
                            try {
                                work.on(head, document);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            keys.add(head.key());
                        });
        round.failures()
                .forEach(
                        (key, failure) -> {
                            LOG.error("{} is not exported", key, failure);
                            unreadable.add(key);
                        });
        return keys;
    }

    private void add(String folder, MapHead head, String json) throws IOException {
        entry(name(folder, head, ArchiveFormat.DOCUMENT), json);
    }

    private static String name(String folder, MapHead head, String ending) {
        String page = head.homePage().map(id -> "page-" + id + "/").orElse("");
        return folder + page + head.key() + ending;
    }

    private void entry(String name, String text) throws IOException {
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void line(ObjectNode json) throws IOException {
        zip.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void count(Part part) {
        counts.merge(part, 1L, Long::sum);
    }

    /** What is written of a document. */
    @FunctionalInterface
    private interface Work<D> {
        void on(MapHead head, D document) throws IOException;
    }
}
