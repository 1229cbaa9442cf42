package io.rihla.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rihla.bridge.Availability;
import io.rihla.bridge.BridgeSettings;
import io.rihla.bridge.Call;
import io.rihla.jira.ConfluenceLink;
import io.rihla.jira.FixesBoard;
import io.rihla.jira.JiraIssues;
import io.rihla.jira.JourneyFigures;
import io.rihla.jira.JourneyHealth;
import io.rihla.jira.SampleIndex;
import io.rihla.text.Digits;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.IssueCategory;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The two items with KPIs, over the journey index on a real database. */
class KpiItemsTest {

    private static final List<String> NONE = List.of();

    /** The shop with a KPI of its own and one at each stage; the second stage's is breached. */
    private static final String ANSWER =
            """
            {"asOf":"2026-11-22T10:00:00Z","kpis":{},"missing":["gone"],"maps":[
             {"map":"shop","name":{"en":"Online shop","ro":"Magazin"},"lang":"en","page":"https://wiki.example/shop",
              "score":71.7,
              "stages":[{"id":"s1","name":{"en":"Awareness"},"score":80.0},{"id":"s2","name":{"ar":"شراء"},"score":null}],
              "uses":[%s,%s,%s]}]}
            """
                    .formatted(
                            use("u1", "", "on-target"),
                            use("u2", "s1", "too-few"),
                            use("u3", "s2", "breach"));

    private final Caller ana = new Caller();
    private final SampleIndex index = new SampleIndex();
    private final ConfluenceLink confluence = mock();
    private final JiraIssues issues = mock();
    private final BridgeSettings settings = mock();
    private final KpiItems items =
            new KpiItems(
                    new JourneyFigures(index.visible(), confluence),
                    ana.reader,
                    ana.answers,
                    ana.proxy);
    private final StageKpisResource stageKpis = new StageKpisResource(items);
    private final JourneyHealthResource health =
            new JourneyHealthResource(
                    items, new JourneyHealth(new FixesBoard(index.visible(), issues, settings)));

    @BeforeEach
    void confluenceAnswers() {
        Predicate<String> nothing = resolution -> false;
        when(settings.cancelled()).thenReturn(nothing);
        when(confluence.ask(eq("ana"), any())).thenReturn(Caller.reply(200, ANSWER));
        when(issues.visible(eq("ana"), any()))
                .thenReturn(
                        List.of(
                                Caller.issue(1, IssueCategory.TO_DO),
                                Caller.issue(2, IssueCategory.DONE)));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void stagesComeInTheOrderOfTheJourneyWithTheWholeOfItBefore() {
        ana.reads(Language.RO);

        JsonNode board = ok(kpis(List.of("shop", "gone"), NONE));

        assertThat(board.path("complete").asBoolean()).isTrue();
        assertThat(board.path("missing").asInt()).isEqualTo(1);
        assertThat(board.path("asOf").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(board.path("reader").toString())
                .isEqualTo("{\"tag\":\"ro\",\"language\":\"ro\",\"dir\":\"ltr\"}");
        JsonNode map = board.path("maps").path(0);
        assertThat(map.path("name").path("text").asText()).isEqualTo("Magazin");
        assertThat(map.path("groups")).hasSize(3);
        assertThat(map.path("groups").path(0).path("stage").isNull()).isTrue();
        JsonNode last = map.path("groups").path(2);
        assertThat(last.path("stage").toString())
                .isEqualTo("{\"text\":\"شراء\",\"lang\":\"ar\",\"dir\":\"rtl\"}");
        assertThat(last.path("kpis").path(0).path("id").asText()).isEqualTo("u3");
        assertThat(last.path("kpis").path(0).path("says").asText()).isEqualTo("breach!");
        assertThat(last.path("kpis").path(0).path("chart").path("line").asText()).isEqualTo("M0 0");
    }

    @Test
    void confluenceIsAskedOnceForWhatWasChosenInTheReadersWords() throws IOException {
        when(ana.reader.locale()).thenReturn(new TextLocale(Language.AR, Digits.ARABIC_INDIC));

        stageKpis.kpis(List.of("shop", "clinic"), List.of("shop/s2"), "quarter", 24, null);

        JsonNode question = question();
        assertThat(question.path("maps").toString()).isEqualTo("[\"clinic\",\"shop\"]");
        assertThat(question.path("stages").toString()).isEqualTo("[\"s2\"]");
        assertThat(question.path("period").asText()).isEqualTo("quarter");
        assertThat(question.path("periods").asInt()).isEqualTo(24);
        assertThat(question.path("words").asText()).isEqualTo("ar-u-nu-arab");
    }

    @Test
    void withoutAChoiceItIsAskedForAllAndSaysItselfWhatThePersonMaySee() throws IOException {
        JsonNode board = ok(kpis(NONE, NONE));

        assertThat(question().path("maps").toString())
                .isEqualTo("[\"clinic\",\"secret\",\"shop\"]");
        assertThat(board.path("missing").asInt()).as("nobody hears how many are hidden").isZero();
    }

    @Test
    void aStageIsThatOfItsMapAndThenTheWholeMapIsNotShown() {
        JsonNode board = ok(kpis(NONE, List.of("shop/s1")));

        assertThat(board.path("maps").path(0).path("groups")).hasSize(1);
        assertThat(ok(kpis(NONE, List.of("clinic/s1"))).path("maps")).isEmpty();
    }

    @Test
    void oddValuesAreNoFailures() throws IOException {
        stageKpis.kpis(List.of("shop"), List.of("s1"), "decade", -1, "tlh");

        JsonNode question = question();
        assertThat(question.path("period").asText()).isEmpty();
        assertThat(question.path("periods").asInt()).isEqualTo(12);
        assertThat(question.path("words").asText()).isEqualTo("en");
    }

    @Test
    void moreMapsThanAreAnsweredAtOnceAreNotHiddenInSilence() throws IOException {
        List<String> many = IntStream.range(0, 51).mapToObj(i -> "map" + i).toList();

        JsonNode board = ok(kpis(many, NONE));

        assertThat(question().path("maps")).hasSize(50);
        assertThat(board.path("complete").asBoolean()).isFalse();
    }

    @Test
    void onlyTheItemThatDrawsChartsAsksForThem() throws IOException {
        kpis(List.of("shop"), NONE);
        health(List.of("shop"));

        ArgumentCaptor<Call> asked = ArgumentCaptor.forClass(Call.class);
        verify(confluence, times(2)).ask(eq("ana"), asked.capture());
        List<Boolean> charts = new ArrayList<>();
        for (Call call : asked.getAllValues()) {
            JsonNode question = new ObjectMapper().readTree(call.body().orElseThrow());
            charts.add(question.path("charts").asBoolean());
        }
        assertThat(charts).containsExactly(true, false);
    }

    @Test
    void aMapWithMoreKpisThanAreAnsweredSaysSoEvenWithoutAny() {
        when(confluence.ask(eq("ana"), any()))
                .thenReturn(
                        Caller.reply(
                                200,
                                "{\"more\":true,\"maps\":[{\"map\":\"shop\",\"name\":{},\"more\":true,"
                                        + "\"score\":null,\"stages\":[],\"uses\":[]}]}"));

        assertThat(ok(kpis(NONE, NONE)).path("maps").path(0).path("more").asBoolean()).isTrue();
        assertThat(ok(health(NONE)).path("maps").path(0).path("more").asBoolean()).isTrue();
    }

    @Test
    void whereConfluenceSaysNothingTheReasonIsSaid() {
        when(confluence.ask(eq("ana"), any()))
                .thenReturn(Caller.silence(Caller.CONNECT))
                .thenReturn(Caller.silence(Availability.NO_LINK))
                .thenReturn(Caller.silence(Availability.AWAY))
                .thenReturn(Caller.reply(200, "<html>a proxy</html>"));

        Response connect = kpis(NONE, NONE);
        assertThat(connect.getStatus()).isEqualTo(503);
        assertThat(Caller.json(connect).path("connect").asText())
                .isEqualTo("https://wiki.example/allow");
        assertThat(code(health(NONE))).isEqualTo("no-link");
        assertThat(code(kpis(NONE, NONE))).isEqualTo("away");
        assertThat(code(health(NONE))).isEqualTo("away");
    }

    @Test
    void aJiraThatKnowsOfNoMapAsksNobody() {
        SampleIndex empty = new SampleIndex();
        empty.forget();
        KpiItems without =
                new KpiItems(
                        new JourneyFigures(empty.visible(), confluence),
                        ana.reader,
                        ana.answers,
                        ana.proxy);

        Response answer = new StageKpisResource(without).kpis(NONE, NONE, "", 0, "");

        assertThat(ok(answer).path("maps")).isEmpty();
        verifyNoInteractions(confluence);
        empty.close();
    }

    @Test
    void aJourneyIsToldByItsScoreWhatIsOffAndItsFixes() {
        JsonNode map = ok(health(List.of("shop"))).path("maps").path(0);

        assertThat(map.path("score").asDouble()).isEqualTo(71.7);
        assertThat(map.path("kpis").findValuesAsText("id")).containsExactly("u1");
        assertThat(map.path("kpis").path(0).has("chart")).isFalse();
        assertThat(map.path("states").findValuesAsText("status"))
                .containsExactly("breach", "on-target", "too-few");
        assertThat(map.path("stages")).hasSize(1);
        assertThat(map.path("stages").path(0).path("stage").path("text").asText())
                .isEqualTo("شراء");
        assertThat(map.path("newest").asText()).isEqualTo("2026-11-01");
        JsonNode fixes = map.path("fixes");
        assertThat(fixes.path("open").asInt()).isEqualTo(1);
        assertThat(fixes.path("done").asInt()).isEqualTo(1);
        assertThat(fixes.path("unread").asInt()).isEqualTo(1);
        assertThat(fixes.path("painPoints").asInt()).isEqualTo(3);
        assertThat(fixes.path("openPainPoints").asInt()).isEqualTo(1);
        assertThat(fixes.path("jql").asText()).isEqualTo("issue in painPointsOf(\"shop\")");
    }

    @Test
    void fixesOfMapsThatConfluenceDoesNotShowAreNotCounted() {
        when(confluence.ask(eq("ana"), any()))
                .thenReturn(Caller.reply(200, "{\"maps\":[],\"missing\":[\"secret\"]}"));

        JsonNode board = ok(health(List.of("secret")));

        assertThat(board.path("maps")).isEmpty();
        assertThat(board.path("missing").asInt()).isEqualTo(1);
        verify(issues).visible("ana", Set.of());
    }

    /** Ten items: ten questions to Confluence, whatever the number of maps, KPIs and links. */
    @Test
    void itemsOfADashboardCostOneQuestionEachAndAFixedNumberOfStatements() throws Exception {
        int few = cost(NONE);
        index.fillShop(500);
        int many = cost(List.of("shop", "clinic", "secret"));

        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(3);
        verify(confluence, times(20)).ask(eq("ana"), any());
    }

    private int cost(List<String> maps) throws Exception {
        int statements =
                index.harness()
                        .statements()
                        .record(
                                () -> {
                                    for (int i = 0; i < 5; i++) {
                                        ok(kpis(maps, NONE));
                                        ok(health(maps));
                                    }
                                    return null;
                                })
                        .statements()
                        .size();
        assertThat(statements % 5).as("the same at each item").isZero();
        return statements / 5;
    }

    private Response kpis(List<String> maps, List<String> stages) {
        return stageKpis.kpis(maps, stages, "", 0, "");
    }

    private Response health(List<String> maps) {
        return health.health(maps, NONE, "", "");
    }

    private JsonNode question() throws IOException {
        ArgumentCaptor<Call> asked = ArgumentCaptor.forClass(Call.class);
        verify(confluence).ask(eq("ana"), asked.capture());
        assertThat(asked.getValue().path()).isEqualTo("rest/rihla/1.0/kpi-figures");
        return new ObjectMapper().readTree(asked.getValue().body().orElseThrow());
    }

    private static JsonNode ok(Response response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return Caller.json(response);
    }

    private static String code(Response response) {
        assertThat(response.getStatus()).isEqualTo(503);
        return Caller.json(response).path("code").asText();
    }

    private static String use(String id, String stage, String status) {
        return """
        {"use":"%1$s","kpi":"k1","stage":"%2$s","touchpoint":"","latest":0,
         "figures":[{"day":"2026-11-01","status":"%3$s","value":%4$s}],
         "shown":{"name":{"text":"NPS"},"status":"%3$s","sign":"!","says":"%3$s!","chart":{"line":"M0 0"},"rows":[]}}
        """
                .formatted(id, stage, status, status.equals("too-few") ? "null" : "12");
    }
}
