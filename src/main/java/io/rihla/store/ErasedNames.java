package io.rihla.store;

import static io.rihla.store.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.csv.ImportProgress;
import io.rihla.store.sql.ReadingSql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.Query;

/**
 * Names of readings that were erased. In the place of one stands its digest, salted for its series:
 * nobody can read the name any more, and a reading that is sent again under it still counts once.
 */
final class ErasedNames {

    private static final String PREFIX = "erased:";

    /** What searches call their readings says nothing of anybody, and they look for it. */
    private static final Pattern OF_A_SEARCH = Pattern.compile("jql-\\d{4}-\\d{2}-\\d{2}");

    private final ActiveObjects ao;

    ErasedNames(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The same readings, but those whose names were erased under what stands in their place. */
    List<PlacedReading> underKeptNames(List<PlacedReading> readings) {
        Map<Long, String> salts =
                salts(readings.stream().map(PlacedReading::series).collect(Collectors.toSet()));
        if (salts.isEmpty()) {
            return readings;
        }
        List<PlacedReading> digested = new ArrayList<>();
        for (PlacedReading placed : readings) {
            String salt = salts.getOrDefault(placed.series(), "");
            Reading reading = placed.reading();
            digested.add(
                    salt.isEmpty()
                            ? placed
                            : new PlacedReading(
                                    placed.series(),
                                    new Reading(
                                            digest(salt, reading.externalId()),
                                            reading.at(),
                                            reading.tally())));
        }
        Set<String> there =
                Chunks.find(
                                digested.stream().map(ErasedNames::mark).toList(),
                                (in, marks) ->
                                        ao.find(
                                                ReadingRow.class,
                                                Query.select("ID, MARK").where("MARK" + in, marks)))
                        .stream()
                        .map(ReadingRow::getMark)
                        .collect(Collectors.toSet());
        List<PlacedReading> kept = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            boolean erased = there.contains(mark(digested.get(i)));
            kept.add(erased ? digested.get(i) : readings.get(i));
        }
        return kept;
    }

    /** How a reading may be called in the table. */
    List<String> marks(long series, String externalId) {
        String salt = salts(Set.of(series)).getOrDefault(series, "");
        String plain = ReadingSql.mark(series, externalId);
        return salt.isEmpty()
                ? List.of(plain)
                : List.of(plain, ReadingSql.mark(series, digest(salt, externalId)));
    }

    /** Erases the names among some readings in which one of these words stands on its own. */
    OptionalLong eraseWords(Collection<String> words, long after, int most) {
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])("
                                + words.stream()
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("|"))
                                + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        ReadingRow[] rows =
                ao.find(
                        ReadingRow.class,
                        Query.select("ID, SERIES_ID, MARK")
                                .where("ID > ?", after)
                                .order("ID ASC")
                                .limit(most));
        if (rows.length == 0) {
            eraseProblems(
                    ao.find(ReadingImportRow.class), progress -> pattern.matcher(progress).find());
        }
        return erase(rows, name -> pattern.matcher(name).find());
    }

    /** Erases all names among some readings of a use. */
    OptionalLong eraseUse(String map, String use, long after, int most) {
        List<Object> values = new ArrayList<>();
        for (SeriesRow row : ao.find(SeriesRow.class, "MAP_KEY = ?", map)) {
            if (text(row.getUseId()).equals(use)) {
                values.add(row.getID());
            }
        }
        if (values.isEmpty()) {
            return OptionalLong.empty();
        }
        String series = Marks.in("SERIES_ID", values.size());
        values.add(after);
        ReadingRow[] rows =
                ao.find(
                        ReadingRow.class,
                        Query.select("ID, SERIES_ID, MARK")
                                .where(series + " AND ID > ?", values.toArray())
                                .order("ID ASC")
                                .limit(most));
        if (rows.length == 0) {
            eraseProblems(ao.find(ReadingImportRow.class, "MAP_KEY = ?", map), any -> true);
        }
        return erase(rows, any -> true);
    }

    private OptionalLong erase(ReadingRow[] rows, Predicate<String> wanted) {
        OptionalLong last = OptionalLong.empty();
        Map<Long, String> salts = new HashMap<>();
        for (ReadingRow row : rows) {
            String name = row.getMark().substring(ReadingSql.mark(row.getSeriesId(), "").length());
            if (!name.startsWith(PREFIX)
                    && !OF_A_SEARCH.matcher(name).matches()
                    && wanted.test(name)) {
                String salt = salts.computeIfAbsent(row.getSeriesId(), this::salted);
                row.setMark(ReadingSql.mark(row.getSeriesId(), digest(salt, name)));
                row.save();
            }
            last = OptionalLong.of(row.getID());
        }
        return last;
    }

    /** What imports have found wrong tells what stood in the file. */
    private static void eraseProblems(ReadingImportRow[] rows, Predicate<String> wanted) {
        for (ReadingImportRow row : rows) {
            ImportProgress progress = ImportJson.progress(text(row.getProgress()));
            if (!progress.problems().isEmpty() && wanted.test(row.getProgress())) {
                row.setProgress(
                        ImportJson.write(
                                new ImportProgress(
                                        progress.line(),
                                        progress.print(),
                                        progress.bytes(),
                                        progress.records(),
                                        progress.kept(),
                                        progress.refused(),
                                        List.of(),
                                        progress.done())));
                row.save();
            }
        }
    }

    /** The salt of a series, which gets one if it has none. */
    private String salted(long series) {
        SeriesRow row = ao.find(SeriesRow.class, "ID = ?", series)[0];
        if (text(row.getSalt()).isEmpty()) {
            row.setSalt(UUID.randomUUID().toString());
            row.save();
        }
        return row.getSalt();
    }

    /** Those of the series of which any name was erased. */
    private Map<Long, String> salts(Collection<Long> series) {
        return Chunks.find(series, (in, ids) -> ao.find(SeriesRow.class, "ID" + in, ids)).stream()
                .filter(row -> !text(row.getSalt()).isEmpty())
                .collect(Collectors.toMap(SeriesRow::getID, SeriesRow::getSalt));
    }

    private static String mark(PlacedReading placed) {
        return ReadingSql.mark(placed.series(), placed.reading().externalId());
    }

    private static String digest(String salt, String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((salt + "/" + name).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(digest, 20));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
