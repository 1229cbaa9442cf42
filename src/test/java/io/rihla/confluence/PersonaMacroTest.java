package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.EditRequest;
import io.rihla.documents.Home;
import io.rihla.documents.JourneyAccess;
import io.rihla.documents.MapHead;
import io.rihla.documents.PageRights;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Evidence;
import io.rihla.journey.EvidenceKind;
import io.rihla.journey.Field;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Persona;
import io.rihla.journey.Rank;
import io.rihla.journey.TextField;
import io.rihla.persona.Segment;
import io.rihla.persona.SegmentBasis;
import io.rihla.persona.SegmentStore;
import io.rihla.persona.Segments;
import io.rihla.rest.Site;
import io.rihla.store.AoNamedUses;
import io.rihla.store.AoRestoredPages;
import io.rihla.text.Language;
import io.rihla.tracking.IssueCategory;
import io.rihla.tracking.PersonaFacts;
import io.rihla.view.PersonaHtml;
import io.rihla.view.PersonaViews;
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
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.AdditionalAnswers;

class PersonaMacroTest {

    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:persona-templates",
                            List.of(
                                    "map/map.soy",
                                    "kpi/kpi.soy",
                                    "persona/persona.soy",
                                    "persona/facts.soy"),
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
    private final LoginUriProvider login = mock();
    private final ConversionContext context = mock();
    private final SegmentStore segments = mock();
    private final AtomicInteger evidenceMonths = new AtomicInteger(1200);
    private final SoyTemplateRenderer soy =
            mock(SoyTemplateRenderer.class, AdditionalAnswers.delegatesTo(SOY));
    private final PersonaMacro macro = macro();
    private MapHead salma;

    @BeforeEach
    void aPersonaOnAPage() {
        when(context.getOutputType()).thenReturn("display");
        when(login.getLoginUri(any())).thenReturn(URI.create("/login?os_destination=%2F"));
        site.grant(7, "ana", Site.EDIT);
        site.grant(7, "vera", Site.VIEW);
        salma =
                site.personaShelf.create(
                        site.as("ana"), SamplePersonas.salma(), Optional.of(new Home(7, "CX")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aReaderSeesItInTheirLanguageWhereItHasThat() {
        site.choices.choose(site.as("vera").userKey(), Language.AR);

        assertThat(run("salma", ""))
                .contains("data-rihla-persona=\"salma\"", "data-rihla-revision=\"0\"")
                .contains("lang=\"ar\" dir=\"rtl\"", "سلمى الحسن");
        assertThat(run("salma", "en")).contains("Salma &lt;Hassan&gt;");
        verify(page.assembler().resources(), atLeastOnce())
                .requireWebResource("io.rihla.rihla:persona-page");
    }

    @Test
    void aHiddenOneAndAMissingOneGiveTheSameSentence() {
        site.as("omar");

        String hidden = run("salma", "");

        assertThat(hidden).isEqualTo(run("samir", "").replace("samir", "salma"));
        assertThat(hidden).contains("rihla-sentence").doesNotContain("سلمى");
    }

    @Test
    void whoeverLosesThePageLosesThePersonaAtOnce() {
        site.as("vera");
        site.grant(7, "vera", new PageRights(false, false, false, false));

        assertThat(run("salma", "")).doesNotContain("data-rihla-persona");
    }

    @Test
    void strangersAreShownWhereToLogIn() {
        site.as("");

        assertThat(run("salma", "")).contains("/login?os_destination=%2F");
    }

    @Test
    void withoutAKeyItAsksForOne() {
        site.as("vera");

        assertThat(run(" ", "")).contains(site.texts.text(Language.EN, "rihla.persona.unchosen"));
    }

    @Test
    void anOldVersionOfThePageShowsThePersonaOfThen() {
        site.notes.note(7, 1, List.of(salma));
        site.personas.edit(
                site.as("ana"),
                "salma",
                new EditRequest(
                        0,
                        "c/1",
                        new Change.SetText(ElementRef.MAP, TextField.NAME, Language.EN, "Renamed")),
                MapLimits.DEFAULT);
        Page old = mock();
        when(old.isLatestVersion()).thenReturn(false);
        when(old.getLatestVersionId()).thenReturn(7L);
        when(old.getVersion()).thenReturn(1);
        when(old.getLastModificationDate()).thenReturn(new Date(0));
        when(context.getEntity()).thenReturn(old);

        assertThat(run("salma", "en"))
                .contains("Salma &lt;Hassan&gt;", "pageId=7", "1 Jan 1970")
                .doesNotContain("data-rihla-revision");
    }

    @Test
    void itCostsTheSameWithAnyAmountOfEvidence() throws Exception {
        site.as("vera");
        run("salma", "en");
        int few = site.statements(() -> run("salma", "en")).size();
        for (int i = 0; i < 50; i++) {
            site.personas.edit(
                    site.as("ana"),
                    "salma",
                    new EditRequest(
                            i,
                            "",
                            new Addition.AddEvidence(
                                    Evidence.of(
                                            "more" + i,
                                            Rank.MIDDLE,
                                            EvidenceKind.INTERVIEW,
                                            LocalizedText.of(Language.EN, "She asked twice")))),
                    MapLimits.DEFAULT);
        }
        site.as("vera");
        run("salma", "en");

        assertThat(site.statements(() -> run("salma", "en")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void belowItStandTheMapsAboutItAndTheShareOfFixes() {
        site.as("vera");
        assertThat(run("salma", "en"))
                .contains(site.texts.text(Language.EN, "rihla.persona-facts.none.action"));
        site.grant(9, "ana", Site.EDIT);
        travel("travel");
        site.counted.has(11, IssueCategory.TO_DO, "");
        site.counted.has(12, IssueCategory.DONE, "");
        site.as("ana");

        assertThat(run("salma", "en"))
                .contains("href=\"/confluence" + site.path(9) + "\"", "Travel &lt;by sea&gt;")
                .contains("Severity 4 of 5: High", "<small>(<bdi>50%</bdi>)</small>")
                .contains(site.texts.text(Language.EN, "rihla.tracker.reader"))
                .doesNotContain("Severity 5 of 5");
        site.counted.neverRead();
        assertThat(run("salma", "en"))
                .contains("Severity 4 of 5: High")
                .contains(site.texts.text(Language.EN, "rihla.tracker.unavailable.action"))
                .doesNotContain("50%");
        site.as("vera");
        assertThat(run("salma", "en")).doesNotContain("Travel");
    }

    @Test
    void whatStandsBelowCostsTheSameForManyMaps() throws Exception {
        site.grant(9, "ana", Site.EDIT);
        travel("travel");
        site.as("ana");
        run("salma", "en");
        int one = site.statements(() -> run("salma", "en")).size();
        for (int i = 0; i < 6; i++) {
            travel("travel" + i);
        }
        site.as("ana");
        run("salma", "en");

        assertThat(site.statements(() -> run("salma", "en")))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aMergedOneLeadsToTheOneThatTookItsPlace() {
        site.grant(8, "ana", Site.EDIT);
        site.personaShelf.create(
                site.as("ana"),
                Persona.empty("omar", Language.EN, LocalizedText.of(Language.EN, "Omar <Said>")),
                Optional.of(new Home(8, "CX")));
        assertThat(run("salma", "en")).doesNotContain("merged");
        site.personas.edit(
                site.as("ana"),
                "salma",
                new EditRequest(
                        0, "", new Change.SetValue(ElementRef.MAP, Field.MERGED_INTO, "omar")),
                MapLimits.DEFAULT);

        assertThat(run("salma", "en"))
                .contains(site.texts.text(Language.EN, "rihla.persona.merged-into"))
                .contains("href=\"/confluence" + site.path(8) + "\"", "Omar &lt;Said&gt;");
        site.as("vera");
        assertThat(run("salma", "en"))
                .contains(site.texts.text(Language.EN, "rihla.persona.merged"))
                .doesNotContain("Omar", "omar");
    }

    @Test
    void itIsDrawnOnceUntilSomethingOnItChanges() {
        when(segments.all()).thenReturn(List.of(called("Small offices")));
        site.as("vera");

        String first = run("salma", "en");
        assertThat(first).contains("Small offices").doesNotContain(">Ageing<");
        assertThat(run("salma", "en")).isEqualTo(first);
        verify(soy, times(1)).render(any(), eq("Rihla.Persona.page"), anyMap());

        when(segments.all()).thenReturn(List.of(called("Shops at home")));
        assertThat(run("salma", "en")).contains("Shops at home").doesNotContain("Small offices");
        evidenceMonths.set(1);
        assertThat(run("salma", "en")).contains(">Ageing<");
        verify(soy, times(3)).render(any(), eq("Rihla.Persona.page"), anyMap());
    }

    private static Segment called(String name) {
        return new Segment(
                "seg1",
                LocalizedText.of(Language.EN, name),
                SegmentBasis.NEEDS,
                LocalizedText.EMPTY,
                "ana",
                false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email"})
    void onPaperItHasNoHandles(String output) {
        site.as("vera");
        when(context.getOutputType()).thenReturn(output);

        assertThat(run("salma", "en"))
                .contains("Salma")
                .doesNotContain("data-rihla", "<button", "<script");
    }

    private String run(String key, String language) {
        return macro.execute(Map.of("persona", key, "language", language), "", context);
    }

    private void travel(String key) {
        site.shelf.create(
                site.as("ana"),
                SampleJourney.of(key, "salma", "omar"),
                Optional.of(new Home(9, "CX")));
    }

    private PersonaMacro macro() {
        UserAccessor users = mock();
        ApplicationProperties product = mock();
        when(product.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        PersonaHtml html =
                new PersonaHtml(
                        new PersonaViews(
                                new Segments(segments, named -> Set.of()),
                                evidenceMonths::get,
                                site.texts,
                                product),
                        soy);
        Sentences sentences = new Sentences(SOY, site.texts);
        PersonaFacts facts =
                new PersonaFacts(
                        new AoNamedUses(site.activeObjects()),
                        site.store,
                        new JourneyAccess(site),
                        site.maps,
                        site.counted,
                        Clock.systemUTC());
        People people = new People(users, login);
        return new PersonaMacro(
                new MacroFrame(site.reader, people, sentences, page),
                new PagePersonas(
                        site.personas,
                        site.notes,
                        new AoRestoredPages(site.activeObjects(), site.notes)),
                people,
                html,
                new PersonaSurroundings(
                        site.personas, facts, html, sentences, new PageLinks(site, product)));
    }
}
