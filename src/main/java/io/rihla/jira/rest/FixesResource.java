package io.rihla.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.bridge.Answer;
import io.rihla.jira.FixesBoard;
import io.rihla.jira.FixesWanted;
import io.rihla.rest.Answers;
import io.rihla.rest.Json;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the dashboard item "Pain point fixes" counts. */
@JiraComponent
@Path("/fixes")
@Produces(MediaType.APPLICATION_JSON)
public class FixesResource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_DAYS = 3_650;

    private final FixesBoard board;
    private final CurrentReader reader;
    private final Answers answers;
    private final ProxyAnswers proxy;

    @Inject
    public FixesResource(
            FixesBoard board, CurrentReader reader, Answers answers, ProxyAnswers proxy) {
        this.board = board;
        this.reader = reader;
        this.answers = answers;
        this.proxy = proxy;
    }

    /** Figures for the caller; each parameter may stand several times. */
    @GET
    @LicensedOnly
    public Response fixes(
            @QueryParam("department") List<String> departments,
            @QueryParam("map") List<String> maps,
            @QueryParam("stage") List<String> stages,
            @QueryParam("days") int days,
            @QueryParam("language") @Nullable String language) {
        return answers.to(
                () -> {
                    FixesWanted wanted =
                            new FixesWanted(
                                    Set.copyOf(departments),
                                    Set.copyOf(maps),
                                    ChosenStages.of(stages),
                                    days <= 0
                                            ? Optional.empty()
                                            : Optional.of(
                                                    Duration.ofDays(Math.min(days, MOST_DAYS))));
                    TextLocale locale = Readers.locale(language, reader.locale());
                    Answer<Map<String, Object>> figures =
                            board.of(reader.viewer().userKey(), locale.language(), wanted);
                    if (!figures.ok()) {
                        return proxy.none(figures.availability());
                    }
                    ObjectNode answer = JSON.valueToTree(figures.value());
                    answer.set("reader", Readers.json(locale));
                    return Json.ok(answer);
                });
    }
}
