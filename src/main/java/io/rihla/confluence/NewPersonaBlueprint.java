package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.web.ContextProvider;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.NewPersona;
import io.rihla.documents.PersonaShelf;
import io.rihla.documents.Viewer;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the persona of a page that is begun from the Create dialog. The persona stays with its
 * author until the page is there, which then is its home.
 */
@ConfluenceComponent
public class NewPersonaBlueprint implements ContextProvider {

    /** What the dialog asks for besides; see {@code new-map-form.ts}. */
    static final String ROLE = "rihlaRole";

    private static final Logger LOG = LoggerFactory.getLogger(NewPersonaBlueprint.class);

    private final PersonaShelf shelf;
    private final SiteLimits limits;
    private final Texts texts;
    private final CurrentReader reader;

    public NewPersonaBlueprint(
            PersonaShelf shelf, SiteLimits limits, Texts texts, CurrentReader reader) {
        this.shelf = shelf;
        this.limits = limits;
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // There is nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        filled.put(
                WizardAnswers.MACRO,
                WizardAnswers.macro("persona", "persona", newPersona(context)));
        return filled;
    }

    /** The new persona's key; empty if there is none, and then the macro asks to choose one. */
    private String newPersona(Map<String, Object> context) {
        try {
            Viewer viewer = reader.viewer();
            Language language = WizardAnswers.language(context, reader.locale().language());
            String name = WizardAnswers.said(context, WizardAnswers.NAME);
            NewPersona wanted =
                    new NewPersona(
                            name.isEmpty()
                                    ? texts.text(language, "rihla.new-persona.untitled")
                                    : name,
                            WizardAnswers.said(context, ROLE),
                            language);
            return shelf.create(viewer, wanted.made(viewer, limits.current()), Optional.empty())
                    .key();
        } catch (RuntimeException failure) {
            LOG.error("No persona could be made for a new page", failure);
            return "";
        }
    }
}
