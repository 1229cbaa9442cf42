package io.rihla.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rihla.comments.CommentRules;
import io.rihla.journey.Addition;
import io.rihla.journey.Card;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementRef;
import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Lane;
import io.rihla.journey.LaneKind;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PainPointKind;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.journey.format.EditJson;
import io.rihla.journey.format.MapFiles;
import io.rihla.journey.format.MapFormatException;
import io.rihla.persona.Footing;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/limits.md} tells of every limit as it is, and each of them holds. */
class LimitsPageTest {

    private static final Pattern ROW =
            Pattern.compile(
                    "\\| `([a-z]+)` \\| [^|]+ \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| [^|]+ \\|");
    private static final LocalizedText NAME = LocalizedText.of(Language.EN, "Name");

    @Test
    void thePageAndTheOptionsAreTheSame() throws IOException {
        Map<String, String> told =
                ROW.matcher(Files.readString(Path.of("docs/limits.md")))
                        .results()
                        .collect(Collectors.toMap(row -> row.group(1), LimitsPageTest::numbers));
        Map<String, String> there =
                Arrays.stream(Limit.values())
                        .collect(
                                Collectors.toMap(
                                        Limit::id,
                                        limit ->
                                                limit.of(MapLimits.DEFAULT)
                                                        + " "
                                                        + limit.least()
                                                        + " "
                                                        + limit.most()));
        assertThat(told).isEqualTo(there);
    }

    @Test
    void theLimitsThatStandAreThose() throws IOException {
        assertThat(Files.readString(Path.of("docs/limits.md")))
                .contains("| nesting of values in a file | " + MapLimits.DEFAULT.depth() + " |");
    }

    @ParameterizedTest
    @EnumSource(
            value = Limit.class,
            names = {"FILE", "EVIDENCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void oneBeyondALimitIsRefusedWithTheLimitAndWhatToDo(Limit limit) {
        Map<Limit, Integer> set = new EnumMap<>(Limit.class);
        set.put(limit, limit.least());
        MapLimits limits = Limit.limits(set);

        assertThat(applied(limit, limit.least(), limits)).isNull();
        Refusal refused = applied(limit, limit.least() + 1, limits);

        assertThat(refused).isNotNull();
        assertThat(refused.values()).contains(Integer.toString(limit.least()));
        Texts texts = new Texts();
        for (Language language : Language.values()) {
            assertThat(texts.text(language, refused.key(), refused.values().toArray()))
                    .contains(Integer.toString(limit.least()))
                    .hasSizeGreaterThan(60);
        }
    }

    /** Nothing is refused: it only looks old. */
    @Test
    void evidenceAgesAfterAsManyMonths() {
        MapLimits limits = Limit.limits(Map.of(Limit.EVIDENCE, 3));
        LocalDate today = LocalDate.of(2026, 6, 30);

        assertThat(Footing.isOld(today.minusMonths(3), today, limits.evidenceMonths())).isFalse();
        assertThat(Footing.isOld(today.minusMonths(4), today, limits.evidenceMonths())).isTrue();
        assertThat(Footing.LASTS_MONTHS).isEqualTo(MapLimits.DEFAULT.evidenceMonths());
    }

    @Test
    void aFileIsReadNoFurtherThanItsLimit() {
        MapLimits limits = Limit.limits(Map.of(Limit.FILE, Limit.FILE.least()));
        byte[] file = " ".repeat(Limit.FILE.least() + 1).getBytes(StandardCharsets.UTF_8);
        MapFormatException refused =
                catchThrowableOfType(MapFormatException.class, () -> MapFiles.read(file, limits));
        assertThat(refused.code()).isEqualTo("too-large");
        assertThat(refused.args()).containsExactly(Integer.toString(Limit.FILE.least()));
    }

    /** What is said of an edit that makes a map of so many; null where it is made. */
    private static Refusal applied(Limit limit, int number, MapLimits limits) {
        try {
            if (limit == Limit.COMMENT) {
                CommentRules.checked("x".repeat(number), limits);
            } else if (limit == Limit.COMMENTS) {
                CommentRules.checkRoom(number - 1, limits);
            } else if (limit == Limit.CHANNELS) {
                EditJson.readFromClient(
                        new ByteArrayInputStream(channels(number).getBytes(StandardCharsets.UTF_8)),
                        ground(),
                        limits);
            } else {
                ground().apply(edit(limit, number), limits);
            }
            return null;
        } catch (EditRefused refused) {
            return new Refusal("rihla.edit-error." + refused.code(), List.copyOf(refused.args()));
        } catch (MapFormatException refused) {
            return new Refusal("rihla.format-error." + refused.code(), List.copyOf(refused.args()));
        }
    }

    /** An empty map with a stage, a lane, a touchpoint and a pain point to build on. */
    private static JourneyMap ground() {
        return JourneyMap.empty("m", Language.EN, NAME)
                .apply(
                        new MapEdit.Batch(
                                List.of(stage("s"), lane("l"), touchpoint("t"), pain("p"))))
                .document();
    }

    private static MapEdit edit(Limit limit, int number) {
        if (limit == Limit.TEXT || limit == Limit.NAME) {
            return new Change.SetText(
                    ElementRef.stage("s"),
                    limit == Limit.TEXT ? TextField.DESCRIPTION : TextField.NAME,
                    Language.EN,
                    "x".repeat(number));
        }
        int there =
                switch (limit) {
                    case LINKS, ISSUES, KPIS -> 0;
                    case ELEMENTS -> 4;
                    default -> 1;
                };
        return new MapEdit.Batch(
                IntStream.range(0, number - there).mapToObj(i -> addition(limit, i)).toList());
    }

    private static Change addition(Limit limit, int i) {
        return switch (limit) {
            case STAGES -> stage("s" + i);
            case LANES -> lane("l" + i);
            case TOUCHPOINTS -> touchpoint("t" + i);
            case PAINS -> pain("p" + i);
            case ELEMENTS ->
                    new Addition.AddCard(
                            new Card("c" + i, "l", "s", Rank.MIDDLE, NAME, List.of(), false, ""));
            case LINKS, ISSUES ->
                    new Addition.AddIssueLink(IssueLink.of("p", Rank.MIDDLE, 10_000L + i));
            case KPIS ->
                    new Addition.AddKpiUse(KpiUse.of("k" + i, Rank.MIDDLE, ElementRef.MAP, "csat"));
            default -> throw new IllegalArgumentException(limit.id());
        };
    }

    private static Change stage(String id) {
        return new Addition.AddStage(Stage.named(id, Rank.MIDDLE, NAME));
    }

    private static Change lane(String id) {
        return new Addition.AddLane(Lane.of(id, Rank.MIDDLE, LaneKind.ACTIONS));
    }

    private static Change touchpoint(String id) {
        return new Addition.AddTouchpoint(
                new Touchpoint(
                        id,
                        "s",
                        Rank.MIDDLE,
                        NAME,
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false,
                        false,
                        "",
                        false,
                        ""));
    }

    private static Change pain(String id) {
        return new Addition.AddPainPoint(
                new PainPoint(
                        id,
                        "t",
                        Rank.MIDDLE,
                        NAME,
                        PainPointKind.PAIN,
                        3,
                        "",
                        Optional.empty(),
                        List.of(),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        false,
                        ""));
    }

    private static String channels(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"channel " + i + "\"")
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"type\":\"set-channels\",\"element\":\"touchpoint:t\",\"value\":[",
                                "]}"));
    }

    private static String numbers(MatchResult row) {
        return row.group(2) + " " + row.group(3) + " " + row.group(4);
    }

    private record Refusal(String key, List<Object> values) {}
}
