package io.rihla.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.EditRequest;
import io.rihla.journey.Addition;
import io.rihla.journey.ElementRef;
import io.rihla.journey.KpiUse;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import io.rihla.journey.Rank;
import io.rihla.readings.Measured;
import io.rihla.readings.NewReading;
import io.rihla.readings.Readings;
import io.rihla.readings.UseScales;
import io.rihla.rest.Site;
import io.rihla.text.Dates;
import io.rihla.text.Language;
import io.rihla.view.KpiViews;
import io.rihla.view.Sentences;
import io.rihla.view.SoyEngine;
import io.rihla.view.soy.DayFunction;
import io.rihla.view.soy.NumberFunction;
import io.rihla.view.soy.PluralFunction;
import io.rihla.view.soy.SignedFunction;
import io.rihla.view.soy.TextFunction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KpiMacrosTest {

    private static final String KEY = "online-shop";
    private static final long PAGE = 101;
    private static final SoyTemplateRenderer SOY =
            SoyEngine.of(
                    Map.of(
                            "io.rihla.rihla:map-templates",
                            List.of("map/map.soy", "kpi/kpi.soy"),
                            KpiMacros.TEMPLATES,
                            List.of("kpi/kpi.soy")),
                    List.of(
                            new TextFunction(),
                            new PluralFunction(),
                            new NumberFunction(),
                            new SignedFunction(),
                            new DayFunction()));

    private final Site site = new Site();
    private final PageBuilderService page = mock(RETURNS_DEEP_STUBS);
    private final ConversionContext context = mock();
    private StageKpiMacro stages;
    private KpiTrendMacro trend;
    private String stage = "";

    @BeforeEach
    void aMapWithAKpi() {
        site.as("editor");
        site.mapsResource.importMap("CX", null, Site.file(KEY));
        site.grant(PAGE, "editor", Site.EDIT);
        site.grant(PAGE, "viewer", Site.VIEW);
        Sentences sentences = new Sentences(SOY, site.texts);
        KpiMacros macros =
                new KpiMacros(
                        new MacroFrame(
                                site.reader,
                                new People(mock(UserAccessor.class), mock(LoginUriProvider.class)),
                                sentences,
                                page),
                        site.measures);
        KpiViews views = new KpiViews(site.texts, new Dates(site.texts));
        stages = new StageKpiMacro(macros, views, SOY);
        trend = new KpiTrendMacro(macros, views, sentences, SOY);
        when(context.getOutputType()).thenReturn("display");
        stage = site.maps.open(site.as("editor"), KEY).document().stages().get(0).id();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void measure() {
        String kpi =
                Site.json(
                                site.kpisResource.add(
                                        Site.body(
                                                "{\"preset\":\"csat\",\"target\":80,\"breach\":50}")))
                        .path("id")
                        .asText();
        site.maps.edit(
                site.as("editor"),
                KEY,
                new EditRequest(
                        site.maps.open(site.as("editor"), KEY).revision(),
                        "",
                        new MapEdit.Batch(
                                List.of(
                                        new Addition.AddKpiUse(
                                                KpiUse.of(
                                                        "u1",
                                                        Rank.MIDDLE,
                                                        ElementRef.stage(stage),
                                                        kpi))))),
                MapLimits.DEFAULT);
        new Readings(
                        site.maps,
                        site.readings,
                        UseScales.by(site.maps, site.kpis),
                        Clock.systemUTC())
                .take(
                        site.as("editor"),
                        KEY,
                        Optional.empty(),
                        List.of(
                                new NewReading(
                                        "u1",
                                        "",
                                        Clock.systemUTC().instant(),
                                        new Measured(
                                                Optional.empty(),
                                                Optional.of(100L),
                                                Optional.of(42L),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()))));
    }

    @Test
    void theKpisOfAStageAreInTheReadersLanguage() {
        measure();
        site.choices.choose(site.as("viewer").userKey(), Language.RO);

        assertThat(run(stages, Map.of("map", KEY)))
                .contains("Satisfacția clienților", "42\u00a0%", "Prag critic depășit", "80\u00a0%")
                .contains("tabindex=\"0\"");
        verify(page.assembler().resources()).requireWebResource(KpiMacros.WEB_RESOURCE);
    }

    @Test
    void onPaperTheChartIsThereAndInAMailTheTable() {
        measure();
        site.as("viewer");
        when(context.getOutputType()).thenReturn("pdf");
        assertThat(run(trend, Map.of("map", KEY)))
                .contains("<svg", "border=\"1\"", "42%")
                .doesNotContain("tabindex");
        when(context.getOutputType()).thenReturn("email");
        assertThat(run(trend, Map.of("map", KEY))).contains("42%").doesNotContain("<svg");
    }

    @Test
    void aKpiAndAStageAreFoundByTheirNames() {
        measure();
        site.as("viewer");
        assertThat(run(trend, Map.of("map", KEY, "kpi", "satisfactia CLIENTILOR", "periods", "3")))
                .contains("42%");
        assertThat(run(trend, Map.of("map", KEY, "kpi", "other"))).contains("measures no such KPI");
        assertThat(run(stages, Map.of("map", KEY, "stage", "nowhere")))
                .contains("No KPI is measured");
    }

    @Test
    void whereNothingCanBeShownThereIsASentence() {
        site.as("viewer");
        assertThat(run(stages, Map.of("map", KEY))).contains("No KPI is measured");
        assertThat(run(trend, Map.of())).contains("rihla-sentence");
        site.as("stranger");
        String hidden = run(trend, Map.of("map", KEY));
        assertThat(hidden).contains("you may not see it");
        assertThat(run(trend, Map.of("map", "none")).replace("none", KEY)).isEqualTo(hidden);
    }

    private String run(BlockMacro macro, Map<String, String> parameters) {
        try {
            return macro.execute(parameters, "", context);
        } catch (MacroExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
