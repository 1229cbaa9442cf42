package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.text.Language;
import io.rihla.tracking.FixParameters;
import io.rihla.tracking.PersonaMatrix;
import io.rihla.view.PersonaMatrixViews;
import io.rihla.view.Sentences;
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

    private final MacroFrame frame;
    private final PersonaMatrix matrix;
    private final PageLinks links;
    private final SoyTemplateRenderer soy;

    public PersonaMatrixMacro(
            MacroFrame frame,
            PersonaMatrix matrix,
            PageLinks links,
            @ComponentImport SoyTemplateRenderer soy) {
        this.frame = frame;
        this.matrix = matrix;
        this.links = links;
        this.soy = soy;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.draw(parameters, context, List.of(WEB_RESOURCE), this::draw);
    }

    private String draw(MacroVisit visit) {
        List<String> maps = list(visit, "maps");
        if (maps.isEmpty()) {
            return frame.unchosen(visit, Sentences.Subject.MAP);
        }
        PersonaMatrix.Board board = matrix.of(visit.viewer(), maps, list(visit, "personas"));
        if (board.maps().isEmpty()) {
            Language reader = visit.locale().language();
            return frame.missing(
                    visit,
                    Sentences.Subject.MAP,
                    String.join(reader == Language.AR ? "، " : ", ", maps));
        }
        return soy.render(
                TEMPLATES,
                "Rihla.Matrix.page",
                Map.of(
                        "board",
                        PersonaMatrixViews.of(
                                board,
                                maps.size() > PersonaMatrix.MOST_MAPS,
                                visit.locale(),
                                visit.wanted(),
                                visit.output().interactive(),
                                head -> links.of(head, visit.output()))));
    }

    private static List<String> list(MacroVisit visit, String name) {
        return FixParameters.list(visit.said(name));
    }
}
