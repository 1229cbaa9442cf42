package io.rihla.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.feeds.Feed;
import io.rihla.feeds.FeedMeasure;
import io.rihla.feeds.FeedOutcome;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.format.FormatError;
import io.rihla.journey.format.MapFormatException;
import io.rihla.kpi.Kpi;
import io.rihla.kpi.KpiDirection;
import io.rihla.kpi.KpiGoal;
import io.rihla.kpi.KpiMeasure;
import io.rihla.kpi.KpiPeriod;
import io.rihla.kpi.KpiSource;
import io.rihla.kpi.KpiSummary;
import io.rihla.kpi.KpiType;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.readings.Reading;
import io.rihla.readings.Series;
import io.rihla.readings.Tally;
import io.rihla.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever a line says comes back as it was, and a broken one holds up no other. */
class ArchiveLinesTest {

    private static final String[] WORDS = {
        "NPS", "رحلة", "așteptări", "a\nb", "<b>", "\"q\"", "👩‍👩‍👧", "{\"map\":1}"
    };

    @Property(tries = 300)
    void anyKpiComesBack(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Kpi kpi =
                new Kpi(
                        "k" + random.nextInt(1000),
                        random.nextInt(50),
                        text(random),
                        new KpiMeasure(
                                any(random, KpiType.values()),
                                any(random, KpiSummary.values()),
                                any(random, WORDS),
                                any(random, KpiSource.values()),
                                random.nextInt(100)),
                        new KpiGoal(
                                any(random, KpiDirection.values()),
                                number(random),
                                number(random),
                                number(random)),
                        any(random, KpiPeriod.values()),
                        ZoneId.of(any(random, "UTC", "Europe/Bucharest", "+02:00", "Asia/Riyadh")),
                        text(random),
                        text(random),
                        any(random, "", "ana"),
                        any(random, "", "omar"),
                        random.nextBoolean(),
                        random.nextBoolean());

        assertThat(KpiLine.read(line(KpiLine.write(kpi)))).isEqualTo(kpi);
    }

    @Property(tries = 200)
    void anySegmentFeedAndReadingComeBack(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Segment segment =
                new Segment(
                        "s" + random.nextInt(100),
                        text(random),
                        any(random, SegmentBasis.values()),
                        text(random),
                        any(random, "", "ana"),
                        random.nextBoolean());
        Feed feed =
                new Feed(
                        new Series("map-" + random.nextInt(9), "u1"),
                        "k1",
                        any(random, FeedMeasure.values()),
                        any(random, WORDS),
                        any(random, "", "status = Done"),
                        "ana",
                        Optional.empty(),
                        FeedOutcome.WAITING);
        long answers = 1 + random.nextInt(1_000_000);
        Reading reading =
                new Reading(
                        any(random, WORDS[0], WORDS[1], WORDS[2], "jql-2026-01-01"),
                        Instant.ofEpochMilli(random.nextLong(1_790_000_000_000L)),
                        new Tally(
                                answers,
                                random.nextLong(answers / 2 + 1),
                                random.nextLong(answers / 2 + 1),
                                BigDecimal.valueOf(random.nextLong(Tally.MOST), 3).negate(),
                                BigDecimal.valueOf(random.nextLong(Tally.MOST), 12),
                                random.nextLong(answers + 1)));

        assertThat(SegmentLine.read(line(SegmentLine.write(segment)))).isEqualTo(segment);
        assertThat(FeedLine.read(line(FeedLine.write(feed)))).isEqualTo(feed);
        assertThat(ReadingLine.read(line(ReadingLine.write(3, reading)), false, Instant.now()))
                .isEqualTo(reading);
    }

    @Test
    void aReadingThatCannotBeOneIsRefused() {
        for (String fields :
                List.of(
                        "'at':'2026-01-01T00:00:00Z','answers':1",
                        "'id':'a','answers':1",
                        "'id':'a','at':'yesterday','answers':1",
                        "'id':'a','at':'2999-01-01T00:00:00Z','answers':1",
                        "'id':'a','at':'2026-01-01T00:00:00Z'",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':-1",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':2,'favourable':2,'unfavourable':1",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':1,'total':'1e99'",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':1,'total':'1000000000001'",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':1,'squares':'-1'",
                        "'id':'a','at':'2026-01-01T00:00:00Z','answers':1,'spreadless':2")) {
            String json = "{'series':1," + fields + "}";
            assertThatThrownBy(
                            () ->
                                    ReadingLine.read(
                                            lines(json.replace('\'', '"')).next().orElseThrow(),
                                            false,
                                            Instant.parse("2026-11-22T12:00:00Z")))
                    .as(json)
                    .isInstanceOf(MapFormatException.class);
        }
    }

    /** That there was nothing is what it tells. */
    @Test
    void aSnapshotOfNothingComesBack() throws IOException {
        Reading nothing = new Reading("jql-2026-01-01", Instant.EPOCH, Tally.NONE);
        JsonNode line = line(ReadingLine.write(1, nothing));

        assertThat(ReadingLine.read(line, true, Instant.now())).isEqualTo(nothing);
        assertThatThrownBy(() -> ReadingLine.read(line, false, Instant.now()))
                .isInstanceOf(MapFormatException.class);
    }

    @Test
    void brokenLinesAreToldAndTheOthersRead() throws IOException {
        JsonLines lines = lines("{\"a\":1}\n\n{\"a\":\n[1]\n{\"a\":1,\"a\":2}\n{\"a\":3}");

        assertThat(lines.next()).isPresent();
        assertRefused(lines, FormatError.NOT_JSON);
        assertThat(lines.number()).isEqualTo(3);
        assertRefused(lines, FormatError.WRONG_TYPE);
        assertRefused(lines, FormatError.NOT_JSON);
        assertThat(lines.next().orElseThrow().path("a").asInt()).isEqualTo(3);
        assertThat(lines.number()).isEqualTo(6);
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aLineWithoutEndIsPassedOver() throws IOException {
        long bytes = 300_000_000L;
        JsonLines lines =
                new JsonLines(
                        new SequenceInputStream(
                                new Endless(bytes),
                                new ByteArrayInputStream(
                                        "\n{\"a\":4}".getBytes(StandardCharsets.UTF_8))));

        assertRefused(lines, FormatError.TOO_LARGE);
        assertThat(lines.next().orElseThrow().path("a").asInt()).isEqualTo(4);
    }

    private static void assertRefused(JsonLines lines, FormatError error) {
        assertThatThrownBy(lines::next)
                .isInstanceOfSatisfying(
                        MapFormatException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }

    private static JsonNode line(JsonNode written) throws IOException {
        JsonLines lines = lines(written + "\n");
        JsonNode read = lines.next().orElseThrow();
        assertThat(lines.next()).isEmpty();
        return read;
    }

    private static JsonLines lines(String text) {
        return new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalizedText text(Random random) {
        LocalizedText text = LocalizedText.EMPTY;
        for (int i = random.nextInt(4); i > 0; i--) {
            text = text.with(any(random, Language.values()), any(random, WORDS));
        }
        return text;
    }

    private static Optional<BigDecimal> number(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(random.nextInt(20_000) - 10_000, random.nextInt(4)));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** So many bytes and no line break. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + given, (byte) 'x');
            left -= given;
            return given;
        }
    }
}
