package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fills a page that is begun from the Create dialog with the questions of an interview, in the
 * language of who begins it (domain A4.5 and A4.11). The wiki's own templates know no Arabic.
 */
@ConfluenceComponent
public class InterviewBlueprint implements ContextProvider {

    /** The variable of the page's template. */
    static final String INTERVIEW = "rihlaInterview";

    private static final List<String> FACTS =
            List.of("who", "segment", "customer", "date", "interviewer", "reached");

    private static final int QUESTIONS = 3;

    /** Three questions each; their texts are in the files of texts. */
    private static final List<String> SECTIONS =
            List.of("found", "first", "purchase", "needs", "goal");

    private final SoyTemplateRenderer soy;
    private final CurrentReader reader;

    public InterviewBlueprint(@ComponentImport SoyTemplateRenderer soy, CurrentReader reader) {
        this.soy = soy;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        TextLocale locale = reader.locale();
        Language language = locale.language();
        String page =
                soy.render(
                        "io.rihla.rihla:interview-templates",
                        "Rihla.Interview.page",
                        Map.of(
                                "word", locale.tag(),
                                "lang", language.tag(),
                                "dir", language.direction().html(),
                                "facts", FACTS,
                                "sections",
                                        SECTIONS.stream()
                                                .map(InterviewBlueprint::section)
                                                .toList()));
        Map<String, Object> filled = new HashMap<>(context);
        filled.put(INTERVIEW, page);
        return filled;
    }

    private static Map<String, Object> section(String name) {
        return Map.of(
                "name", name, "questions", IntStream.rangeClosed(1, QUESTIONS).boxed().toList());
    }
}
