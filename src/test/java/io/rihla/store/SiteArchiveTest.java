package io.rihla.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rihla.archive.ArchiveReport;
import io.rihla.archive.ArchiveReport.Count;
import io.rihla.archive.ArchiveReport.Fault;
import io.rihla.archive.Part;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.journey.Addition;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.Persona;
import io.rihla.journey.RandomPersonas;
import io.rihla.journey.Rank;
import io.rihla.journey.format.MapFormatException;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiType;
import io.rihla.kpi.Samples;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.readings.PlacedReading;
import io.rihla.readings.Reading;
import io.rihla.readings.Scale;
import io.rihla.readings.Series;
import io.rihla.readings.Tally;
import io.rihla.text.Language;
import io.rihla.workbench.database.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a site holds goes out to a file and comes in elsewhere as it was. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SiteArchiveTest {

    private static final String SITE = "https://wiki.example";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int READINGS = 1_100;

    /** With the one of a search that found nothing. */
    private static final int ALL_READINGS = READINGS + 1;

    /** One for each database, which no test changes. */
    private static final Map<DatabaseKind, ArchivedSite> FILLED = new EnumMap<>(DatabaseKind.class);

    private final ArchivedSite from;
    private final ArchivedSite to;

    SiteArchiveTest(DatabaseKind kind) throws IOException {
        if (!FILLED.containsKey(kind)) {
            ArchivedSite filled = new ArchivedSite(Schemas.fresh(kind), SITE);
            fill(filled);
            FILLED.put(kind, filled);
        }
        from = FILLED.get(kind);
        to = new ArchivedSite(Schemas.fresh(kind), SITE);
    }

    @AfterEach
    void close() {
        to.close();
    }

    @Test
    void anEmptySiteBecomesTheSameAndNothingMoreTheSecondTime() throws IOException {
        byte[] file = from.export();

        ArchiveReport report = to.read(file);

        assertThat(report.faults()).isEmpty();
        assertThat(report.whole()).isTrue();
        assertThat(counts(report))
                .containsEntry(Part.SEGMENTS, new Count(2, 0, 0))
                .containsEntry(Part.KPIS, new Count(2, 0, 0))
                .containsEntry(Part.PERSONAS, new Count(2, 0, 0))
                .containsEntry(Part.PICTURES, new Count(1, 0, 0))
                .containsEntry(Part.MAPS, new Count(1, 0, 0))
                .containsEntry(Part.READINGS, new Count(ALL_READINGS, 0, 0))
                .containsEntry(Part.FEEDS, new Count(1, 0, 0));
        assertSame();

        ArchiveReport again = to.read(file);

        assertThat(again.whole()).isTrue();
        assertThat(counts(again).values())
                .allSatisfy(count -> assertThat(count.imported() + count.refused()).isZero());
        assertThat(again.count(Part.READINGS).left()).isEqualTo(ALL_READINGS);
        assertSame();
    }

    @Test
    void whatIsThereStaysAndWhatIsMissingComesBack() throws IOException {
        byte[] file = from.export();
        to.read(file);
        long series = to.readings.series("shop").get("u1").id();
        to.readings.remove(series, "r0");
        Reading corrected = new Reading("r1", START, counted(7));
        to.readings.keep(List.of(new PlacedReading(series, corrected)));

        ArchiveReport report = to.read(file);

        assertThat(report.count(Part.READINGS)).isEqualTo(new Count(1, ALL_READINGS - 1, 0));
        assertThat(to.readings("shop", "u1")).contains(corrected).hasSize(READINGS);
    }

    @Test
    void brokenLinesAndFilesAreToldAndAllElseIsKept() throws IOException {
        Map<String, byte[]> entries = entries(from.export());
        entries.merge("kpis.jsonl", bytes("{\"id\":\"k9\"}\nno JSON\n"), SiteArchiveTest::joined);
        entries.merge(
                "readings.jsonl",
                bytes(
                        "{\"series\":77,\"map\":\"none\",\"use\":\"u\",\"kpi\":\"\",\"scale\":\"nps\"}\n"
                                + "{\"series\":77,\"id\":\"a\"}\n"
                                + "{\"series\":78,\"id\":\"a\"}\n"
                                + "{\"series\":"
                                + from.readings.series("shop").get("u1").id()
                                + ",\"id\":\"a\",\"at\":\"soon\"}\n"),
                SiteArchiveTest::joined);
        entries.replace("personas/plain.json", bytes("{}"));
        entries.replace("personas/portrayed.png", bytes("no picture"));

        ArchiveReport report = to.read(zip(entries));

        assertThat(report.whole()).isFalse();
        assertThat(report.count(Part.KPIS)).isEqualTo(new Count(2, 0, 2));
        assertThat(report.count(Part.READINGS)).isEqualTo(new Count(ALL_READINGS, 0, 3));
        assertThat(report.count(Part.PERSONAS)).isEqualTo(new Count(1, 0, 1));
        assertThat(report.count(Part.PICTURES)).isEqualTo(new Count(0, 0, 1));
        assertThat(report.faults())
                .extracting(Fault::file, Fault::line)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"kpis.jsonl\", 3L)",
                        "(\"kpis.jsonl\", 4L)",
                        "(\"personas/portrayed.png\", 0L)",
                        "(\"readings.jsonl\", %dL)".formatted(READINGS + 4),
                        "(\"readings.jsonl\", %dL)".formatted(READINGS + 6),
                        "(\"readings.jsonl\", %dL)".formatted(READINGS + 7));
        assertThat(to.map("shop")).isEqualTo(from.map("shop"));
        assertThat(to.readings("shop", "u1")).isEqualTo(from.readings("shop", "u1"));
    }

    @Test
    void ofAFileThatBreaksOffWhatCameBeforeIsKept() throws IOException {
        byte[] file = from.export();
        ArchiveReport report = to.read(Arrays.copyOf(file, file.length * 2 / 3));

        assertThat(report.whole()).isFalse();
        assertThat(report.count(Part.KPIS).imported()).isEqualTo(2);

        assertThat(to.read(file).whole()).isTrue();
        assertThat(to.readings("shop", "u1")).isEqualTo(from.readings("shop", "u1"));
        assertThatThrownBy(() -> to.read(bytes("no archive at all")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anArchiveOfAnOlderReleaseIsReadAndOneOfALaterIsNot() throws IOException {
        Map<String, byte[]> entries = entries(from.export());
        Map<String, byte[]> older = new LinkedHashMap<>();
        older.put("maps/shop.json", entries.get("maps/shop.json"));
        older.put("manifest.json", bytes("{\"format\":\"rihla-archive/1\",\"maps\":[\"shop\"]}"));

        ArchiveReport report = to.read(zip(older));

        assertThat(report.whole()).isTrue();
        assertThat(report.count(Part.MAPS)).isEqualTo(new Count(1, 0, 0));
        assertThat(to.map("shop")).isEqualTo(from.map("shop"));

        entries.replace("archive.json", bytes("{\"format\":\"rihla-archive/3\"}"));
        byte[] later = zip(entries);
        assertThatThrownBy(() -> to.read(later)).isInstanceOf(MapFormatException.class);
        assertThat(to.segments.all()).isEmpty();
    }

    @Test
    void onAnotherSitePeopleAndSearchesOfThisOneMeanNothing() throws IOException {
        byte[] file = from.export();
        ArchivedSite other = new ArchivedSite(to.harness, "https://other.example");
        ArchiveReport report = other.read(file);

        assertThat(report.count(Part.FEEDS)).isEqualTo(new Count(0, 0, 1));
        assertThat(report.whole()).isTrue();
        assertThat(other.kpis.withIds(List.of("kabcdefghij")))
                .extracting(Kpi::owner, Kpi::creator)
                .extracting(Object::toString)
                .containsExactly("(\"\", \"admin\")");
        assertThat(other.segments.all()).extracting(Segment::creator).containsOnly("admin");
        assertThat(other.map("shop").personas())
                .extracting(MapPersona::persona)
                .containsExactly("portrayed");
        assertThat(other.readings("shop", "u1")).hasSize(READINGS);
    }

    /** Whoever names a map alike elsewhere gives its readings to nobody here. */
    @Test
    void readingsOfAnotherSitesMapDoNotComeToOursOfTheSameName() throws IOException {
        byte[] file = from.export();
        ArchivedSite other = new ArchivedSite(to.harness, "https://other.example");
        other.desk.create(Sketch.map("shop", 1, 1));

        ArchiveReport report = other.read(file);

        assertThat(report.count(Part.MAPS)).isEqualTo(new Count(0, 1, 0));
        assertThat(report.count(Part.READINGS)).isEqualTo(new Count(0, 0, ALL_READINGS));
        assertThat(report.faults()).hasSize(3);
        assertThat(other.readings.series("shop")).isEmpty();
    }

    private void assertSame() {
        assertThat(to.map("shop")).isEqualTo(from.map("shop"));
        assertThat(to.kpis.withIds(List.of("kabcdefghij", "kold")))
                .containsExactlyInAnyOrderElementsOf(
                        from.kpis.withIds(List.of("kabcdefghij", "kold")));
        assertThat(to.segments.all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(from.segments.all());
        for (String key : List.of("plain", "portrayed")) {
            assertThat(comparable(to, key)).isEqualTo(comparable(from, key));
        }
        assertThat(to.picture("portrayed")).isEqualTo(from.picture("portrayed"));
        for (String use : List.of("u1", "gone")) {
            assertThat(to.readings("shop", use)).isEqualTo(from.readings("shop", use));
        }
        assertThat(to.readings.series("shop")).containsOnlyKeys("u1");
        Series series = new Series("shop", "u1");
        assertThat(to.feeds.of(series)).isEqualTo(from.feeds.of(series));
    }

    /** A persona with its segments by name, and without the number of its picture. */
    private static Persona comparable(ArchivedSite site, String key) {
        Persona persona = site.persona(key);
        Map<String, String> names = new LinkedHashMap<>();
        site.segments
                .all()
                .forEach(one -> names.put(one.id(), one.name().in(Language.EN).orElseThrow()));
        return persona.with(Field.PICTURE, "")
                .with(
                        Field.SEGMENTS,
                        String.join("\n", persona.segments().stream().map(names::get).toList()));
    }

    private static Map<Part, Count> counts(ArchiveReport report) {
        Map<Part, Count> counts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            counts.put(part, report.count(part));
        }
        return counts;
    }

    private static void fill(ArchivedSite from) throws IOException {
        from.segments.remove(from.segments.add(segment("Gone")).id());
        from.segments.add(segment("Small shops"));
        String second = from.segments.add(segment("Large shops")).id();
        Kpi kpi = Samples.kpi(KpiType.NPS).keptAs("kabcdefghij", 3).belongingTo("ana", "omar");
        from.kpis.add(kpi);
        from.kpis.add(
                Samples.kpi(KpiType.DURATION)
                        .keptAs("kold", 0)
                        .belongingTo("ana", "")
                        .archived(true));
        from.add(persona("plain", 5).with(Field.SEGMENTS, second));
        from.add(persona("portrayed", 6));
        from.portray("portrayed");
        JourneyMap map =
                Sketch.map("shop", 2, 1)
                        .apply(new Addition.AddMapPersona(MapPersona.of("portrayed", Rank.MIDDLE)))
                        .document()
                        .apply(
                                new Addition.AddKpiUse(
                                        KpiUse.of(
                                                "u1",
                                                Rank.MIDDLE,
                                                ElementRef.stage("s0"),
                                                "kabcdefghij")))
                        .document();
        from.desk.create(map);
        long series = from.readings.open(new Series("shop", "u1"), Scale.NPS).id();
        long snapshots = from.readings.openSnapshots(new Series("shop", "gone"), Scale.AMOUNT).id();
        List<PlacedReading> placed = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            placed.add(
                    new PlacedReading(
                            series,
                            new Reading("r" + i, START.plusSeconds(i / 3), counted(1 + i % 5))));
        }
        placed.add(new PlacedReading(snapshots, new Reading("jql-2026-01-01", START, Tally.NONE)));
        from.readings.keep(placed);
        from.feeds.put(
                new Feed(
                        new Series("shop", "u1"),
                        "kabcdefghij",
                        FeedMeasure.COUNT,
                        "project = A AND summary ~ \"رحلة\"",
                        "",
                        "ana",
                        Optional.empty(),
                        FeedOutcome.WAITING));
    }

    private static Persona persona(String key, long seed) {
        return new RandomPersonas(seed)
                .persona(40)
                .visible()
                .withKey(key)
                .with(Field.PICTURE, "")
                .with(Field.SEGMENTS, "");
    }

    private static Tally counted(long answers) {
        return new Tally(answers, 1, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    private static Segment segment(String name) {
        return new Segment(
                "",
                LocalizedText.of(Language.EN, name).with(Language.AR, "شريحة " + name),
                SegmentBasis.NEEDS,
                LocalizedText.of(Language.RO, "descriere"),
                "ana",
                false);
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
