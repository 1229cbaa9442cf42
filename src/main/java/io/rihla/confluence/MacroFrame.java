package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.NoSuchMap;
import io.rihla.view.CurrentReader;
import io.rihla.view.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is the same for every macro: scripts and style sheets where they reach, the rights and the
 * language of whoever looks at the page, and a sentence where nothing can be drawn. The page is
 * never left broken.
 */
@ConfluenceComponent
public class MacroFrame {

    private final CurrentReader reader;
    private final People people;
    private final Sentences sentences;
    private final PageBuilderService page;

    public MacroFrame(
            CurrentReader reader,
            People people,
            Sentences sentences,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.people = people;
        this.sentences = sentences;
        this.page = page;
    }

    /**
     * Draws a macro, or says that it failed.
     *
     * @param resources what the page needs where it is more than paper
     */
    String draw(
            Map<String, String> parameters,
            ConversionContext context,
            List<String> resources,
            Function<MacroVisit, String> drawing) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            resources.forEach(page.assembler().resources()::requireWebResource);
        }
        MacroVisit visit =
                new MacroVisit(
                        parameters, context.getEntity(), output, reader.locale(), reader.viewer());
        try {
            return drawing.apply(visit);
        } catch (RuntimeException failure) {
            return sentences.failure(visit.locale(), failure);
        }
    }

    /** Draws what a parameter names; says so where nothing is named, or nothing for this person. */
    String named(
            MacroVisit visit,
            String parameter,
            Sentences.Subject subject,
            Function<String, String> drawing) {
        String key = visit.said(parameter);
        if (key.isEmpty()) {
            return sentences.unchosen(visit.locale(), subject);
        }
        try {
            return drawing.apply(key);
        } catch (NoSuchMap missing) {
            return missing(visit, subject, key);
        }
    }

    /** Says that there is none, or none for this person: the two look the same. */
    String missing(MacroVisit visit, Sentences.Subject subject, String named) {
        Optional<String> login =
                visit.viewer().anonymous() ? Optional.of(people.loginAddress()) : Optional.empty();
        return sentences.missing(visit.locale(), subject, named, login);
    }

    /** Says that nothing was chosen yet. */
    String unchosen(MacroVisit visit, Sentences.Subject subject) {
        return sentences.unchosen(visit.locale(), subject);
    }
}
