package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.Viewer;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.PersonaMatrix;
import io.rihla.view.CurrentReader;
import io.rihla.view.PersonaMatrixViews;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import java.util.List;
import java.util.Map;

/**
 * The macro {@code persona-matrix}: what each persona of a map feels at each stage, what hurts them
 * there, and how many of its issues are open. It is for the maps and personas that whoever looks at
 * the page may see; issues are counted as the department tracker counts them. Finished HTML, so
 * that paper and mail have it too.
 */
@ConfluenceComponent
public class PersonaMatrixMacro implements BlockMacro {

    private static final String WEB_RESOURCE = "io.rihla.rihla:matrix";
    private static final String TEMPLATES = "io.rihla.rihla:matrix-templates";

    private final CurrentReader reader;
    private final PersonaMatrix matrix;
    private final PageLinks links;
    private final People people;
    private final Sentences sentences;
    private final SoyTemplateRenderer soy;
    private final PageBuilderService page;

    public PersonaMatrixMacro(
            CurrentReader reader,
            PersonaMatrix matrix,
            PageLinks links,
            People people,
            Sentences sentences,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.matrix = matrix;
        this.links = links;
        this.people = people;
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
        List<String> maps = list(parameters, "maps");
        if (maps.isEmpty()) {
            return sentences.of(locale, "rihla.map.unchosen");
        }
        try {
            return draw(parameters, maps, output, locale);
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
    }

    private String draw(
            Map<String, String> parameters, List<String> maps, Output output, TextLocale locale) {
        Viewer viewer = reader.viewer();
        PersonaMatrix.Board board = matrix.of(viewer, maps, list(parameters, "personas"));
        if (board.maps().isEmpty()) {
            return missing(locale, viewer, maps);
        }
        Language wanted =
                Showing.wanted(Language.ofTag(parameters.getOrDefault("language", "")), locale);
        return soy.render(
                TEMPLATES,
                "Rihla.Matrix.page",
                Map.of(
                        "board",
                        PersonaMatrixViews.of(
                                board,
                                maps.size() > PersonaMatrix.MOST_MAPS,
                                locale,
                                wanted,
                                output.interactive(),
                                head -> links.of(head, output))));
    }

    /** Missing maps and hidden ones look the same. */
    private String missing(TextLocale locale, Viewer viewer, List<String> maps) {
        String named = String.join(locale.language() == Language.AR ? "، " : ", ", maps);
        return viewer.anonymous()
                ? sentences.linked(
                        locale,
                        "rihla.map.missing",
                        "rihla.map.login",
                        people.loginAddress(),
                        named)
                : sentences.of(locale, "rihla.map.missing", named);
    }

    private static List<String> list(Map<String, String> parameters, String name) {
        return FixParameters.list(parameters.getOrDefault(name, ""));
    }
}
