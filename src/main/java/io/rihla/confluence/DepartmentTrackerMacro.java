package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.FixQuery;
import io.rihla.tracking.Fixes;
import io.rihla.view.CurrentReader;
import io.rihla.view.FixViews;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    private final CurrentReader reader;
    private final Fixes fixes;
    private final Sentences sentences;
    private final SoyTemplateRenderer soy;
    private final PageBuilderService page;

    public DepartmentTrackerMacro(
            CurrentReader reader,
            Fixes fixes,
            Sentences sentences,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.fixes = fixes;
        this.sentences = sentences;
        this.soy = soy;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            page.assembler().resources().requireWebResource(WEB_RESOURCE);
        }
        TextLocale locale = reader.locale();
        try {
            FixQuery query = FixParameters.read(name -> parameters.getOrDefault(name, ""));
            Language wanted =
                    Showing.wanted(Language.ofTag(parameters.getOrDefault("language", "")), locale);
            return soy.render(
                    TEMPLATES,
                    "Rihla.Tracker.page",
                    Map.of(
                            "board",
                            FixViews.of(
                                    fixes.board(reader.viewer(), query),
                                    query.by(),
                                    query.days().orElse(0),
                                    locale,
                                    wanted,
                                    output.interactive(),
                                    address(parameters))));
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
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
