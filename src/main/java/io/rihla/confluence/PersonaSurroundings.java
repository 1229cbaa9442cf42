package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapHead;
import io.rihla.documents.PersonaService;
import io.rihla.documents.Viewer;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.tracking.PersonaFacts;
import io.rihla.view.PersonaFactsViews;
import io.rihla.view.PersonaHtml;
import io.rihla.view.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above and below a persona on its page: which one it was merged into, and what the
 * maps about it say, both with the rights of whoever looks at the page and as it is now.
 */
@ConfluenceComponent
public class PersonaSurroundings {

    private final PersonaService personas;
    private final PersonaFacts facts;
    private final PersonaHtml html;
    private final Sentences sentences;
    private final PageLinks links;

    public PersonaSurroundings(
            PersonaService personas,
            PersonaFacts facts,
            PersonaHtml html,
            Sentences sentences,
            PageLinks links) {
        this.personas = personas;
        this.facts = facts;
        this.html = html;
        this.sentences = sentences;
        this.links = links;
    }

    /** Says which persona another one was merged into; nothing where it was not. */
    String above(
            Viewer viewer, Persona persona, TextLocale locale, Language wanted, Output output) {
        if (persona.mergedInto().isEmpty()) {
            return "";
        }
        Optional<MapHead> into =
                personas.visibleHeads(viewer, List.of(persona.mergedInto())).stream().findFirst();
        return html.render(
                "Rihla.PersonaFacts.merged",
                Map.of(
                        "into",
                        PersonaFactsViews.merged(
                                into,
                                locale,
                                wanted,
                                into.map(head -> links.of(head, output)).orElse(""))));
    }

    /** The maps about a persona, and how the fixes stand of what hurts it there. */
    String below(
            Viewer viewer, Persona persona, TextLocale locale, Language wanted, Output output) {
        try {
            return html.render(
                    "Rihla.PersonaFacts.page",
                    Map.of(
                            "facts",
                            PersonaFactsViews.of(
                                    facts.of(viewer, persona.key()),
                                    locale,
                                    wanted,
                                    output.interactive(),
                                    head -> links.of(head, output))));
        } catch (RuntimeException failure) {
            // The persona itself is there: it is not hidden because of what is said below it.
            return sentences.failure(locale, failure);
        }
    }
}
