package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.web.ContextProvider;
import io.rihla.admin.SiteLimits;
import io.rihla.documents.MapHead;
import io.rihla.documents.MapShelf;
import io.rihla.documents.NewMap;
import io.rihla.documents.Viewer;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.StagePresets;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the map of a page that is begun from the Create dialog, as its author wants it there. The
 * map stays with its author until the page is saved; where it never is, the map goes after a day.
 */
@ConfluenceComponent
public class NewMapBlueprint implements ContextProvider {

    /** What the dialog asks for besides; see {@code new-map-form.ts}. */
    static final String PRESET = "rihlaPreset";

    private static final Logger LOG = LoggerFactory.getLogger(NewMapBlueprint.class);

    private final MapShelf shelf;
    private final SiteBegunMaps begun;
    private final SiteLimits limits;
    private final Texts texts;
    private final CurrentReader reader;

    public NewMapBlueprint(
            MapShelf shelf,
            SiteBegunMaps begun,
            SiteLimits limits,
            Texts texts,
            CurrentReader reader) {
        this.shelf = shelf;
        this.begun = begun;
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
        filled.put(WizardAnswers.MACRO, WizardAnswers.macro("journey-map", "map", newMap(context)));
        return filled;
    }

    /** The new map's key; empty if there is none, and then the macro asks to choose one. */
    private String newMap(Map<String, Object> context) {
        try {
            Viewer viewer = reader.viewer();
            NewMap wanted = wanted(context);
            Language language = wanted.language();
            MapHead made =
                    shelf.create(
                            viewer,
                            wanted.made(
                                    viewer,
                                    key -> LocalizedText.of(language, texts.text(language, key)),
                                    limits.current()),
                            Optional.empty());
            begun.begun(made);
            return made.key();
        } catch (RuntimeException failure) {
            LOG.error("No map could be made for a new page", failure);
            return "";
        }
    }

    private NewMap wanted(Map<String, Object> context) {
        Language language = WizardAnswers.language(context, reader.locale().language());
        String name = WizardAnswers.said(context, WizardAnswers.NAME);
        String preset = WizardAnswers.said(context, PRESET);
        return new NewMap(
                name.isEmpty() ? texts.text(language, "rihla.new-map.untitled") : name,
                language,
                StagePresets.of(preset.isEmpty() ? StagePresets.DEFAULT : preset));
    }
}
