package io.rihla.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.journey.LocalizedText;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.Department;
import io.rihla.tracking.Figures;
import io.rihla.tracking.FixBoard;
import io.rihla.tracking.FixQuery.By;
import io.rihla.tracking.Samples;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.DayTimeFunction;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.TextFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tracker prints lies in golden files; {@code -Dgolden.write} writes them anew. */
class FixTemplateTest {

    private static final Path GOLDEN = Path.of("src/test/resources/tracking");
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of("tracker", List.of("tracker/tracker.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new DayFunction(),
                            new DayTimeFunction()));
    private static final Optional<Instant> AS_OF =
            Optional.of(Instant.parse("2026-03-31T09:05:07Z"));

    @ParameterizedTest
    @CsvSource({"en, true", "ar, true", "ro, false"})
    void theFiguresLookAsTheyDid(String language, boolean interactive) throws IOException {
        Map<String, Object> view = view(board(), language, interactive);
        String name = "fixes-" + language + (interactive ? "" : "-static");

        matches(name + ".html", html(view));
        matches(name + ".json", new ObjectMapper().writeValueAsString(view));
    }

    @Test
    void whatIsNotAvailableHasNoFigureAndSaysWhatToDo() {
        String html =
                html(view(new FixBoard(Optional.empty(), Figures.NONE, List.of()), "en", true));

        assertThat(html).contains("not available", "Health").doesNotContain("<table", ">0<");
    }

    @Test
    void whereNothingIsLinkedStandsTheNextAction() {
        String html = html(view(new FixBoard(AS_OF, Figures.NONE, List.of()), "en", true));

        assertThat(html)
                .contains("31 Mar 2026, 09:05", "Link issues to pain points")
                .doesNotContain("<table");
    }

    @Test
    void aLineOfWhichNothingCouldBeReadHasNoZeros() {
        Figures unread = new Figures(0, 0, 0, 0, OptionalInt.empty(), 3);
        FixBoard board = new FixBoard(AS_OF, unread, List.of(row("d1", unread)));

        assertThat(html(view(board, "en", false)))
                .contains("Not available", ">3<")
                .doesNotContain(">0<");
    }

    @Test
    void forPaperThereAreNoButtonsAndNoScripts() {
        assertThat(html(view(board(), "en", false)))
                .contains("&lt;Kitchen&gt;")
                .doesNotContain("<button", "data-rihla-fixes=", "tabindex", "<Kitchen>");
    }

    @ParameterizedTest
    @CsvSource({"ok", "connect", "no-link", "away", "refused"})
    void theIssuesBehindALineAreListedAndWhatIsMissingIsSaid(String availability) {
        Map<String, Object> issue =
                Map.of(
                        "key", "SAL-7",
                        "summary", "<b>Slow</b>",
                        "status", "Doing",
                        "category", "in-progress",
                        "assignee", "Omar",
                        "due", "2026-03-01",
                        "overdue", true,
                        "address", "");
        String html =
                SOY.render(
                        "tracker",
                        "Rihla.Tracker.issues",
                        Map.of(
                                "word",
                                "en",
                                "answer",
                                Map.of(
                                        "availability",
                                        availability,
                                        "connect",
                                        "https://jira.example/consent",
                                        "issues",
                                        List.of(issue),
                                        "hidden",
                                        2,
                                        "more",
                                        1)));

        assertThat(html)
                .contains("SAL-7", "&lt;b&gt;", "overdue since 1 Mar 2026", "2 restricted issues")
                .doesNotContain("rihla.tracker");
        assertThat(html.contains("https://jira.example/consent"))
                .isEqualTo(availability.equals("connect"));
    }

    private static FixBoard board() {
        return new FixBoard(
                AS_OF,
                new Figures(12, 3, 1204, 2, OptionalInt.of(21), 1),
                List.of(
                        row("d1", new Figures(11, 2, 1200, 2, OptionalInt.of(2), 1)),
                        new FixBoard.Row(
                                "name:kitchen",
                                LocalizedText.of(Language.EN, "<Kitchen>"),
                                Optional.empty(),
                                LocalizedText.EMPTY,
                                new Figures(1, 1, 0, 0, OptionalInt.of(1), 0)),
                        new FixBoard.Row(
                                "none",
                                LocalizedText.EMPTY,
                                Optional.empty(),
                                LocalizedText.EMPTY,
                                new Figures(0, 0, 4, 0, OptionalInt.empty(), 0))));
    }

    private static FixBoard.Row row(String key, Figures figures) {
        Department sales = Samples.departments().get(0);
        return new FixBoard.Row(
                key, sales.name(), Optional.of(sales), LocalizedText.EMPTY, figures);
    }

    private static Map<String, Object> view(FixBoard board, String language, boolean interactive) {
        TextLocale reader = TextLocale.ofTag(language).orElseThrow();
        return FixViews.of(
                board, By.DEPARTMENT, 30, reader, reader.language(), interactive, "by=department");
    }

    private static String html(Map<String, Object> view) {
        return SOY.render("tracker", "Rihla.Tracker.page", Map.of("board", view));
    }

    private static void matches(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(golden, text + "\n");
        }
        assertThat(text + "\n").isEqualTo(Files.readString(golden));
    }
}
