package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.FixQuery;
import io.rihla.tracking.Fixes;
import io.rihla.view.FixViews;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The macro {@code department-tracker}: how the fixes of pain points stand, on the maps that
 * whoever looks at the page may see. Finished HTML, so that paper and mail have the figures too.
 */
@ConfluenceComponent
public class DepartmentTrackerMacro implements BlockMacro {

    private static final String WEB_RESOURCE = "io.rihla.rihla:tracker";
    private static final String TEMPLATES = "io.rihla.rihla:tracker-templates";

    private final MacroFrame frame;
    private final Fixes fixes;
    private final SoyTemplateRenderer soy;

    public DepartmentTrackerMacro(
            MacroFrame frame, Fixes fixes, @ComponentImport SoyTemplateRenderer soy) {
        this.frame = frame;
        this.fixes = fixes;
        this.soy = soy;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.draw(parameters, context, List.of(WEB_RESOURCE), this::draw);
    }

    private String draw(MacroVisit visit) {
        FixQuery query = FixParameters.read(visit::said);
        return soy.render(
                TEMPLATES,
                "Rihla.Tracker.page",
                Map.of(
                        "board",
                        FixViews.of(
                                fixes.board(visit.viewer(), query),
                                query.by(),
                                query.days().orElse(0),
                                visit.locale(),
                                visit.wanted(),
                                visit.output().interactive(),
                                address(visit.parameters()))));
    }

    /** The parameters as the browser sends them when it refreshes. */
    private static String address(Map<String, String> parameters) {
        return Stream.concat(FixParameters.NAMES.stream(), Stream.of("language"))
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .map(
                        name ->
                                name
                                        + "="
                                        + URLEncoder.encode(
                                                parameters.getOrDefault(name, ""),
                                                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
