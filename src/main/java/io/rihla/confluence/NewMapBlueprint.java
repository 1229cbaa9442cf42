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

    /** The variable of the page's template. */
    static final String MACRO = "rihlaMacro";

    /** What the dialog asks for; see {@code new-map-form.ts}. */
    static final String NAME = "rihlaName";

    static final String PRESET = "rihlaPreset";
    static final String LANGUAGE = "rihlaLanguage";

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
        filled.put(MACRO, macro(newMap(context)));
        return filled;
    }

    /** Keys of maps need no escaping. */
    private static String macro(String key) {
        return "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"map\">"
                + key
                + "</ac:parameter></ac:structured-macro>";
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
        Language language =
                Language.ofTag(said(context, LANGUAGE)).orElse(reader.locale().language());
        String name = said(context, NAME);
        String preset = said(context, PRESET);
        return new NewMap(
                name.isEmpty() ? texts.text(language, "rihla.new-map.untitled") : name,
                language,
                StagePresets.of(preset.isEmpty() ? StagePresets.DEFAULT : preset));
    }

    private static String said(Map<String, Object> context, String field) {
        return context.get(field) instanceof String text ? text.strip() : "";
    }
}
