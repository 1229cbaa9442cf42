package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.measures.MapMeasures;
import io.rihla.measures.Timeframe;
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

    public StageKpiMacro(
            KpiMacros macros, KpiViews views, @ComponentImport SoyTemplateRenderer soy) {
        this.macros = macros;
        this.views = views;
        this.soy = soy;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return macros.draw(parameters, context, Timeframe.last(2), this::board);
    }

    private String board(MacroVisit visit, MapMeasures measures) {
        return soy.render(
                KpiMacros.TEMPLATES,
                "Rihla.Kpi.stages",
                Map.of(
                        "board",
                        views.board(
                                measures,
                                KpiMacros.stage(visit.parameters()),
                                visit.locale(),
                                visit.wanted(),
                                visit.output().interactive())));
    }
}
