package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.rihla.bridge.Answer;
import io.rihla.jira.FixesBoard;
import io.rihla.jira.FixesWanted;
import io.rihla.text.Language;
import io.rihla.tracking.index.ElementInMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixesResourceTest {

    private final Caller ana = new Caller();
    private final FixesBoard board = mock();
    private final FixesResource fixes =
            new FixesResource(board, ana.reader, ana.answers, ana.proxy);

    @Test
    void countsWhatIsAskedForInTheLanguageThatIsAskedFor() {
        FixesWanted wanted =
                new FixesWanted(
                        Set.of("sales"),
                        Set.of("shop"),
                        Set.of(new ElementInMap("shop", "s1")),
                        Optional.of(Duration.ofDays(30)));
        when(board.of("ana", Language.RO, wanted))
                .thenReturn(Answer.of(Map.of("total", Map.of("open", 4))));

        Response answer =
                fixes.fixes(
                        List.of("sales", "sales"), List.of("shop"), List.of("shop/s1"), 30, "ro");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Caller.json(answer).path("total").path("open").asInt()).isEqualTo(4);
    }

    @Test
    void countsEverythingInTheReadersLanguageWhereNothingIsAskedFor() {
        ana.reads(Language.AR);
        when(board.of(any(), any(), any())).thenReturn(Answer.of(Map.of()));

        fixes.fixes(List.of(), List.of(), List.of(), 0, null);

        verify(board)
                .of(
                        "ana",
                        Language.AR,
                        new FixesWanted(Set.of(), Set.of(), Set.of(), Optional.empty()));
    }

    @Test
    void oddValuesAreNoFailures() {
        when(board.of(any(), any(), any())).thenReturn(Answer.of(Map.of()));

        Response answer = fixes.fixes(List.of(), List.of(), List.of("s1"), 1_000_000, "tlh");

        assertThat(answer.getStatus()).isEqualTo(200);
        verify(board)
                .of(
                        "ana",
                        Language.EN,
                        new FixesWanted(
                                Set.of(),
                                Set.of(),
                                Set.of(new ElementInMap("", "s1")),
                                Optional.of(Duration.ofDays(3_650))));
    }

    @Test
    void saysWhereToAllowTheConnection() {
        when(board.of(eq("ana"), any(), any())).thenReturn(Answer.none(Caller.CONNECT, Map.of()));

        Response answer = fixes.fixes(List.of(), List.of(), List.of(), 7, "");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(Caller.json(answer).path("code").asText()).isEqualTo("connect");
        assertThat(Caller.json(answer).path("connect").asText())
                .isEqualTo("https://wiki.example/allow");
    }
}
