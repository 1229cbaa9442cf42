package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.documents.Opened;
import io.rihla.journey.Persona;
import java.util.Map;

/**
 * Draws personas. What it draws depends on no one's rights, so it keeps it for the next reader of
 * the same revision in the same languages, until the next day makes evidence older or a segment is
 * called otherwise; whoever calls has asked for the rights before.
 */
@ConfluenceComponent
public class PersonaHtml {

    static final String TEMPLATES = "io.rihla.rihla:persona-templates";

    /** How many characters the kept drawings may have together. */
    private static final long KEPT_CHARACTERS = 4_000_000;

    private final PersonaViews views;
    private final SoyTemplateRenderer soy;
    private final KeptTexts<Drawing> kept = new KeptTexts<>(KEPT_CHARACTERS);

    public PersonaHtml(PersonaViews views, @ComponentImport SoyTemplateRenderer soy) {
        this.views = views;
        this.soy = soy;
    }

    /**
     * The persona as HTML, to be followed and edited where it stands.
     *
     * @throws RuntimeException if a template fails; the caller shows a sentence
     */
    public String of(Opened<Persona> opened, Showing showing) {
        return of(opened, showing, true);
    }

    /** The persona of another day, which stays as it is. */
    public String ofPast(Opened<Persona> opened, Showing showing) {
        return of(opened, showing, false);
    }

    private String of(Opened<Persona> opened, Showing showing, boolean live) {
        Persona persona = opened.document();
        PersonaViews.Around around = views.around(persona);
        Drawing drawing =
                new Drawing(
                        opened.head().key(),
                        opened.revision(),
                        opened.head().stamp(),
                        live,
                        around,
                        showing);
        return kept.get(drawing)
                .orElseGet(
                        () -> {
                            Map<String, Object> view = views.of(persona, showing, around);
                            String html =
                                    render(
                                            "Rihla.Persona.page",
                                            live
                                                    ? Map.of(
                                                            "persona",
                                                            view,
                                                            "revision",
                                                            opened.revision())
                                                    : Map.of("persona", view));
                            kept.put(drawing, html);
                            return html;
                        });
    }

    /** A template for what stands beside a persona. */
    public String render(String template, Map<String, Object> data) {
        return soy.render(TEMPLATES, template, data);
    }

    /**
     * Everything that makes one drawing differ from another. The stamp tells restored data apart.
     *
     * @param live whether it is followed and edited
     */
    private record Drawing(
            String persona,
            long revision,
            long stamp,
            boolean live,
            PersonaViews.Around around,
            Showing showing) {}
}
