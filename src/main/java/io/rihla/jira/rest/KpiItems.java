package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.jira.FiguresWanted;
import io.rihla.jira.JourneyFigures;
import io.rihla.rest.Answers;
import io.rihla.rest.Json;
import io.rihla.view.CurrentReader;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the two items with KPIs have in common: what is asked for, and what is said without it. */
@JiraComponent
public class KpiItems {

    private static final List<String> PERIODS = List.of("day", "week", "month", "quarter", "year");
    private static final int USUAL_PERIODS = 12;
    private static final int MOST_PERIODS = 120;

    private final JourneyFigures figures;
    private final CurrentReader reader;
    private final Answers answers;
    private final ProxyAnswers proxy;

    public KpiItems(
            JourneyFigures figures, CurrentReader reader, Answers answers, ProxyAnswers proxy) {
        this.figures = figures;
        this.reader = reader;
        this.answers = answers;
        this.proxy = proxy;
    }

    /**
     * The board of an item.
     *
     * @param board makes it of Confluence's answer
     */
    Response answer(FiguresWanted wanted, Function<JsonNode, ObjectNode> board) {
        return answers.to(
                () -> {
                    JourneyFigures.Asked asked = figures.ask(reader.viewer().userKey(), wanted);
                    JsonNode answer = asked.reply().json();
                    if (!asked.reply().done() || !answer.path("maps").isArray()) {
                        return proxy.of(asked.reply());
                    }
                    ObjectNode made = board.apply(answer).put("complete", asked.complete());
                    made.set("reader", Readers.json(wanted.reader()));
                    return Json.ok(made);
                });
    }

    String userKey() {
        return reader.viewer().userKey();
    }

    /** What an item has kept may be of another day: odd values are no failures. */
    FiguresWanted wanted(
            List<String> maps,
            List<String> stages,
            @Nullable String period,
            int periods,
            boolean charts,
            @Nullable String language) {
        return new FiguresWanted(
                Set.copyOf(maps),
                ChosenStages.of(stages),
                period != null && PERIODS.contains(period) ? period : "",
                periods <= 0 ? USUAL_PERIODS : Math.min(periods, MOST_PERIODS),
                charts,
                Readers.locale(language, reader.locale()));
    }
}
