package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Home;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.rest.Site;
import io.rihla.text.Language;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.IssueMirror;
import io.rihla.tracking.PersonaMatrix;
import io.rihla.view.SamplePersonas;
import io.rihla.view.Sentences;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.DayTimeFunction;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaMatrixMacroTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:matrix-templates",
                            List.of("matrix/matrix.soy"),
                            "io.rihla.rihla:map-templates",
                            List.of("map/map.soy", "kpi/kpi.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new SignedFunction(),
                            new DayFunction(),
                            new DayTimeFunction()));

    private final Site site = new Site();
    private final PageBuilderService page = mock(RETURNS_DEEP_STUBS);
    private final ConversionContext context = mock();
    private final PersonaMatrixMacro macro = macro(site.counted);

    @BeforeEach
    void aJourneyOfTwoPersonas() {
        when(context.getOutputType()).thenReturn("display");
        for (long home : new long[] {7, 8, 9}) {
            site.grant(home, "ana", Site.EDIT);
        }
        site.grant(7, "vera", Site.VIEW);
        site.grant(9, "vera", Site.VIEW);
        Persona omar =
                Persona.empty("omar", Language.EN, LocalizedText.of(Language.EN, "Omar <Said>"));
        site.personaShelf.create(
                site.as("ana"), SamplePersonas.salma(), Optional.of(new Home(7, "CX")));
        site.personaShelf.create(site.as("ana"), omar, Optional.of(new Home(8, "CX")));
        create(SampleJourney.of("travel", "salma", "omar"));
        site.counted.has(11, IssueCategory.TO_DO, "");
        site.counted.has(12, IssueCategory.DONE, "");
        site.counted.gone(13);
        site.counted.has(14, IssueCategory.TO_DO, "");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void eachPersonaHasFeelingsPainsAndOpenIssuesAtEachStage() {
        site.as("ana");

        List<String> cells = cells(run("travel", "", ""));

        assertThat(cells).hasSize(4);
        assertThat(cells.get(0))
                .contains("▲", "+1.5", "Satisfied", "1 pain point", "■■■■□")
                .contains("Highest severity: 4 of 5 (High)", "1 open issue")
                .doesNotContain("Touchpoints with a feeling");
        assertThat(cells.get(1))
                .contains("▼▼", "\u22122", "Frustrated")
                .doesNotContain("pain", "issue");
        assertThat(cells.get(2))
                .contains("▼", "\u22121", "Hesitant", "Touchpoints with a feeling: 1 of 2");
        assertThat(cells.get(3))
                .contains("No feeling recorded", "5 of 5 (Critical)", "0 open issues")
                .contains("Not readable");
    }

    @Test
    void itSaysWhoseSightItCountsAndLeavesHiddenStagesOut() {
        site.as("ana");

        assertThat(run("travel", "", ""))
                .contains("Salma &lt;Hassan&gt;", "Omar &lt;Said&gt;", "Travel &lt;by sea&gt;")
                .contains("href=\"/confluence" + site.path(9) + "\"")
                .contains(site.texts.text(Language.EN, "rihla.tracker.reader"))
                .doesNotContain("Secret");
        verify(page.assembler().resources()).requireWebResource("io.rihla.rihla:matrix");
    }

    @Test
    void personasThatTheReaderMayNotSeeAreLeftOutAndThatIsSaid() {
        site.as("vera");

        assertThat(run("travel", "", ""))
                .contains("Salma", site.texts.text(Language.EN, "rihla.matrix.hidden"))
                .doesNotContain("Omar", "Hesitant", "Not readable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salma", "SALMA <hassan>", "سلمى الحسن"})
    void personasAreChosenByKeyOrNameInAnyLanguage(String wanted) {
        site.as("ana");

        assertThat(run("travel", wanted, "")).contains("Salma").doesNotContain("Omar");
    }

    @Test
    void aPersonaByNameAloneHasALineToo() {
        create(
                JourneyMap.empty("named", Language.EN, LocalizedText.of(Language.EN, "Named"))
                        .with(TextField.PERSONA, LocalizedText.of(Language.EN, "Anybody"))
                        .with(
                                Stage.named(
                                        "s1",
                                        Rank.MIDDLE,
                                        LocalizedText.of(Language.EN, "Only one"))));

        assertThat(run("named", "", "")).contains("Anybody", "Only one", "0 touchpoints");
    }

    @Test
    void whereThereIsNothingToDrawItSaysWhatToDo() {
        create(JourneyMap.empty("bare", Language.EN, LocalizedText.of(Language.EN, "Bare")));

        assertThat(run("bare", "", ""))
                .contains("Bare", site.texts.text(Language.EN, "rihla.matrix.no-stages"))
                .doesNotContain("<table");
        assertThat(run("travel", "nobody", ""))
                .contains(site.texts.text(Language.EN, "rihla.matrix.no-personas.action"))
                .doesNotContain("<table");
        assertThat(run(" ", "", "")).contains(site.texts.text(Language.EN, "rihla.map.unchosen"));
    }

    @Test
    void missingMapsAndHiddenOnesAreTheSame() {
        site.as("omar");
        String hidden = run("travel", "", "");
        assertThat(hidden).contains("rihla-sentence").doesNotContain("Before");
        assertThat(run("none", "", "").replace("none", "travel")).isEqualTo(hidden);

        site.as("vera");
        assertThat(run("travel, none", "", ""))
                .contains("Before", site.texts.text(Language.EN, "rihla.matrix.missing"));
        site.as("");
        assertThat(run("travel", "", "")).contains("/login?os_destination=%2F");
    }

    @Test
    void whatWasNeverReadHasNoFigure() {
        site.counted.neverRead();
        site.as("ana");

        assertThat(run("travel", "", ""))
                .contains(site.texts.text(Language.EN, "rihla.tracker.unavailable.action"))
                .contains("1 pain point")
                .doesNotContain("open issue", "Not readable");
    }

    @Test
    void inArabicItRunsFromRightToLeft() {
        site.choices.choose(site.as("ana").userKey(), Language.AR);

        assertThat(run("travel", "", ""))
                .contains("dir=\"rtl\"", "قبل الرحلة", "تذكرة واحدة مفتوحة", "نقطة ألم واحدة")
                .contains("<bdi dir=\"ltr\">+1.5</bdi>");
        assertThat(run("travel", "", "en")).contains("Before", "تذكرة واحدة مفتوحة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email"})
    void onPaperItIsATableWithWholeAddresses(String output) {
        site.as("ana");
        when(context.getOutputType()).thenReturn(output);

        assertThat(run("travel", "", ""))
                .contains("border=\"1\"", "href=\"https://wiki.example" + site.path(9) + "\"")
                .doesNotContain("tabindex", "data-rihla", "<script", "<button");
    }

    @Test
    void itCostsTheSameForManyMaps() throws Exception {
        PersonaMatrixMacro counting = macro(site.mirror);
        site.as("ana");
        int one = cost(counting, "travel");
        for (int i = 0; i < 6; i++) {
            create(SampleJourney.of("other" + i, "salma", "omar"));
        }
        int seven = cost(counting, "travel,other0,other1,other2,other3,other4,other5");

        assertThat(seven).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    private int cost(PersonaMatrixMacro counting, String maps) throws Exception {
        Map<String, String> parameters = Map.of("maps", maps);
        assertThat(counting.execute(parameters, "", context)).contains("<table");
        return site.statements(() -> counting.execute(parameters, "", context)).size();
    }

    private void create(JourneyMap map) {
        site.shelf.create(site.as("ana"), map, Optional.of(new Home(9, "CX")));
    }

    private String run(String maps, String personas, String language) {
        return macro.execute(
                Map.of("maps", maps, "personas", personas, "language", language), "", context);
    }

    private static List<String> cells(String html) {
        return Arrays.stream(html.split("<td>")).skip(1).toList();
    }

    private PersonaMatrixMacro macro(IssueMirror mirror) {
        ApplicationProperties product = mock();
        when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        when(product.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example");
        LoginUriProvider login = mock();
        when(login.getLoginUri(any())).thenReturn(URI.create("/login?os_destination=%2F"));
        UserAccessor users = mock();
        return new PersonaMatrixMacro(
                new MacroFrame(
                        site.reader,
                        new People(users, login),
                        new Sentences(SOY, site.texts),
                        page),
                new PersonaMatrix(site.maps, site.mapPersonas, mirror, Clock.systemUTC()),
                new PageLinks(site, product),
                SOY);
    }
}
