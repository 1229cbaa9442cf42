package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Timeframe;
import io.rihla.text.TextLocale;
import io.rihla.view.KpiViews;
import java.util.Map;

/**
 * The macro {@code stage-kpi}: the KPIs of a map by stage, with target, actual figure, trend and
 * status. Finished HTML, so that paper and mail have the figures too.
 */
@ConfluenceComponent
public class StageKpiMacro implements BlockMacro {

    private final KpiMacros macros;
    private final KpiViews views;
    private final SoyTemplateRenderer soy;
    private final PageBuilderService page;

    public StageKpiMacro(
            KpiMacros macros,
            KpiViews views,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService page) {
        this.macros = macros;
        this.views = views;
        this.soy = soy;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            page.assembler().resources().requireWebResource(KpiMacros.WEB_RESOURCE);
        }
        return macros.draw(
                parameters,
                Timeframe.last(2),
                (measures, reader) -> board(parameters, output, measures, reader));
    }

    private String board(
            Map<String, String> parameters,
            Output output,
            MapMeasures measures,
            TextLocale reader) {
        return soy.render(
                KpiMacros.TEMPLATES,
                "Rihla.Kpi.stages",
                Map.of(
                        "board",
                        views.board(
                                measures,
                                KpiMacros.stage(parameters),
                                reader,
                                KpiMacros.wanted(parameters, reader),
                                output.interactive())));
    }
}
