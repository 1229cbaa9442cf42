package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Persona;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.PersonaHtml;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.Map;

/**
 * The macro {@code persona}: a persona on a page, with the rights and in the language of whoever
 * looks at the page. Where none can be shown stands a sentence.
 */
@ConfluenceComponent
public class PersonaMacro implements BlockMacro {

    private static final String WEB_RESOURCE = "io.rihla.rihla:persona-page";

    private final CurrentReader reader;
    private final PagePersonas personas;
    private final People people;
    private final PersonaHtml html;
    private final PersonaSurroundings surroundings;
    private final Sentences sentences;
    private final PageBuilderService page;

    public PersonaMacro(
            CurrentReader reader,
            PagePersonas personas,
            People people,
            PersonaHtml html,
            PersonaSurroundings surroundings,
            Sentences sentences,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.personas = personas;
        this.people = people;
        this.html = html;
        this.surroundings = surroundings;
        this.sentences = sentences;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            page.assembler().resources().requireWebResource(WEB_RESOURCE);
        }
        TextLocale locale = reader.locale();
        String key = parameters.getOrDefault("persona", "").strip();
        if (key.isEmpty()) {
            return sentences.of(locale, "rihla.persona.unchosen");
        }
        Viewer viewer = reader.viewer();
        try {
            return draw(parameters, context, output, locale, viewer, key);
        } catch (NoSuchMap missing) {
            return missing(locale, viewer, key);
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
    }

    private String draw(
            Map<String, String> parameters,
            ConversionContext context,
            Output output,
            TextLocale locale,
            Viewer viewer,
            String key) {
        PageDocuments.Shown<Persona> shown = personas.shown(viewer, key, context.getEntity());
        Showing showing =
                new Showing(
                        Showing.wanted(
                                Language.ofTag(parameters.getOrDefault("language", "")), locale),
                        locale,
                        ViewKind.FULL,
                        output.interactive() ? Use.PAGE : Use.PAPER,
                        output.drawing(),
                        people.name(shown.opened().document().owner()));
        return shown.past()
                .map(past -> past(locale, past) + html.ofPast(shown.opened(), showing))
                .orElseGet(() -> now(viewer, shown.opened(), showing, output));
    }

    private String now(Viewer viewer, Opened<Persona> opened, Showing showing, Output output) {
        Persona persona = opened.document();
        TextLocale locale = showing.reader();
        return surroundings.above(viewer, persona, locale, showing.wanted(), output)
                + html.of(opened, showing)
                + surroundings.below(viewer, persona, locale, showing.wanted(), output);
    }

    private String past(TextLocale locale, PageDocuments.Past past) {
        return html.render(
                "Rihla.Persona.past",
                Map.of(
                        "lang",
                        locale.language().tag(),
                        "dir",
                        locale.language().direction().html(),
                        "day",
                        past.day().toString(),
                        "revision",
                        past.revision(),
                        "newest",
                        past.newest()));
    }

    /** A missing persona and a hidden one look the same. */
    private String missing(TextLocale locale, Viewer viewer, String key) {
        return viewer.anonymous()
                ? sentences.linked(
                        locale,
                        "rihla.persona.missing",
                        "rihla.persona.login",
                        people.loginAddress(),
                        key)
                : sentences.of(locale, "rihla.persona.missing", key);
    }
}
