package io.rihla.admin;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapUpkeep;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.MapLimits;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.MapFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All maps of a site in one ZIP file: a {@code rihla-map/1} file for each, named by its key, in a
 * folder that is named by its home page, and a manifest, which lets a reader see what is inside.
 */
public final class Archive {

    private static final String MANIFEST = "manifest.json";
    private static final String FOLDER = "maps/";
    private static final String SUFFIX = ".json";
    private static final Pattern ON_PAGE = Pattern.compile("maps/page-(\\d{1,18})/.*");
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final int MOST_ENTRIES = 20_000;

    /** Unpacked bytes of a file that are no map or more than a map may have. */
    private static final long MOST_SKIPPED = 64 * 1024 * 1024;

    private Archive() {}

    /**
     * Writes every map that is not in the bin.
     *
     * @param site this site's address
     */
    public static void write(OutputStream out, MapUpkeep maps, String site) throws IOException {
        List<String> keys = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            MapUpkeep.Round round =
                    maps.eachMap(
                            (head, map) -> {
                                add(zip, head, map, site);
                                keys.add(head.key());
                            });
            round.failures()
                    .forEach((key, failure) -> LOG.error("Map {} is not exported", key, failure));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest(keys, round.failures().keySet()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /**
     * Reads the maps one by one and never more of the file than the limits allow.
     *
     * @param site this site's address: links to issues are taken in only from its own archives
     * @param exists whether the site has a map with this key
     * @param take keeps a map
     * @return what became of each file, in their order
     */
    public static List<Line> read(
            InputStream in, MapLimits limits, String site, Predicate<String> exists, Taker take)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            long skipped = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("Too many entries");
                }
                if (isMap(entry)) {
                    lines.add(read(zip, entry.getName(), limits, site, exists, take));
                }
                skipped += skipRest(zip, MOST_SKIPPED - skipped);
            }
        }
        return lines;
    }

    /** Unpacks what nobody reads of an entry, which costs time however small the file is. */
    private static long skipRest(InputStream zip, long most) throws IOException {
        byte[] unread = new byte[8192];
        long skipped = 0;
        for (int read = zip.read(unread); read >= 0; read = zip.read(unread)) {
            skipped += read;
            if (skipped > most) {
                throw new IOException("Too much that is no map");
            }
        }
        return skipped;
    }

    private static Line read(
            InputStream zip,
            String name,
            MapLimits limits,
            String site,
            Predicate<String> exists,
            Taker take) {
        try {
            JourneyMap map = MapFiles.readFromArchive(bytes(zip, limits), limits, site);
            if (!map.key().isEmpty() && exists.test(map.key())) {
                return new Line(name, map.key(), Outcome.LEFT, Optional.empty());
            }
            return new Line(
                    name, take.take(map, homePage(name)), Outcome.IMPORTED, Optional.empty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MapFormatException malformed) {
            return new Line(name, "", Outcome.REFUSED, Optional.of(malformed));
        }
    }

    /** One byte more than allowed is enough for the reader to refuse it, whatever it unpacks to. */
    private static byte[] bytes(InputStream zip, MapLimits limits) throws IOException {
        return zip.readNBytes(limits.bytes() + 1);
    }

    /** The id of the page that was the map's home where the file was written. */
    private static Optional<Long> homePage(String name) {
        Matcher onPage = ON_PAGE.matcher(name);
        return onPage.matches() ? Optional.of(Long.valueOf(onPage.group(1))) : Optional.empty();
    }

    private static String name(MapHead head) {
        String folder = head.homePage().map(page -> "page-" + page + "/").orElse("");
        return FOLDER + folder + head.key() + SUFFIX;
    }

    private static boolean isMap(ZipEntry entry) {
        return !entry.isDirectory()
                && entry.getName().startsWith(FOLDER)
                && entry.getName().endsWith(SUFFIX);
    }

    private static void add(ZipOutputStream zip, MapHead head, JourneyMap map, String site) {
        try {
            zip.putNextEntry(new ZipEntry(name(head)));
            zip.write(MapFiles.writeForArchive(map, site).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys need no escaping: they are letters, digits and hyphens. */
    private static String manifest(Collection<String> keys, Collection<String> unreadable) {
        return "{\"format\":\"rihla-archive/1\",\"maps\":"
                + list(keys)
                + ",\"unreadable\":"
                + list(unreadable)
                + "}";
    }

    private static String list(Collection<String> keys) {
        return keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /** Keeps a map that was read, and says under which key. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param homePage the page it lived on; on another site this may be any other page
         */
        String take(JourneyMap map, Optional<Long> homePage);
    }

    /** What became of one file. */
    public enum Outcome {
        IMPORTED,
        /** There was a map with this key already. */
        LEFT,
        REFUSED
    }

    /**
     * One line of the report.
     *
     * @param error why a file was refused
     */
    public record Line(
            String file, String key, Outcome outcome, Optional<MapFormatException> error) {}
}
