package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.documents.Opened;
import io.rihla.journey.Persona;
import java.util.Map;

/**
 * Draws personas, each time anew: how old their evidence is and what their segments are called
 * changes without an edit.
 */
@ConfluenceComponent
public class PersonaHtml {

    static final String TEMPLATES = "io.rihla.rihla:persona-templates";

    private final PersonaViews views;
    private final SoyTemplateRenderer soy;

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
        return render(
                "Rihla.Persona.page",
                Map.of(
                        "persona",
                        views.of(opened.document(), showing),
                        "revision",
                        opened.revision()));
    }

    /** The persona of another day, which stays as it is. */
    public String ofPast(Opened<Persona> opened, Showing showing) {
        return render(
                "Rihla.Persona.page", Map.of("persona", views.of(opened.document(), showing)));
    }

    /** A template for what stands beside a persona. */
    public String render(String template, Map<String, Object> data) {
        return soy.render(TEMPLATES, template, data);
    }
}
