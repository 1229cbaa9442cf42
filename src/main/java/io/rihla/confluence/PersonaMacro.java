package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.Opened;
import io.rihla.journey.Persona;
import io.rihla.view.PersonaHtml;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import io.rihla.view.ViewKind;
import java.util.List;
import java.util.Map;

/**
 * The macro {@code persona}: a persona on a page, with the rights and in the language of whoever
 * looks at the page.
 */
@ConfluenceComponent
public class PersonaMacro implements BlockMacro {

    private static final List<String> RESOURCES = List.of("io.rihla.rihla:persona-page");

    private final MacroFrame frame;
    private final PagePersonas personas;
    private final People people;
    private final PersonaHtml html;
    private final PersonaSurroundings surroundings;

    public PersonaMacro(
            MacroFrame frame,
            PagePersonas personas,
            People people,
            PersonaHtml html,
            PersonaSurroundings surroundings) {
        this.frame = frame;
        this.personas = personas;
        this.people = people;
        this.html = html;
        this.surroundings = surroundings;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.draw(
                parameters,
                context,
                RESOURCES,
                visit ->
                        frame.named(
                                visit,
                                "persona",
                                Sentences.Subject.PERSONA,
                                key -> draw(visit, key)));
    }

    private String draw(MacroVisit visit, String key) {
        PageDocuments.Shown<Persona> shown = personas.shown(visit.viewer(), key, visit.page());
        Opened<Persona> opened = shown.opened();
        Showing showing =
                visit.showing(ViewKind.FULL, people.name(opened.document().owner()), Map.of());
        return shown.past()
                .map(
                        past ->
                                html.render("Rihla.Persona.past", past.view(visit.locale(), key))
                                        + html.ofPast(opened, showing))
                .orElseGet(() -> now(visit, opened, showing));
    }

    private String now(MacroVisit visit, Opened<Persona> opened, Showing showing) {
        Persona persona = opened.document();
        return surroundings.above(
                        visit.viewer(), persona, visit.locale(), visit.wanted(), visit.output())
                + html.of(opened, showing)
                + surroundings.below(
                        visit.viewer(), persona, visit.locale(), visit.wanted(), visit.output());
    }
}
