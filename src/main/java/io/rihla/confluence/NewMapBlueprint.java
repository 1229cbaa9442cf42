package io.rihla.confluence;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.web.ContextProvider;
import io.rihla.admin.SiteLimits;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapShelf;
import io.rihla.journey.NewMap;
import io.rihla.journey.StagePresets;
import io.rihla.journey.Viewer;
import io.rihla.text.Language;
import io.rihla.text.Texts;
import io.rihla.view.CurrentReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the map of a page that is begun from the Create dialog. The map stays with its creator
 * until the page is saved, and for good if it never is.
 */
@ConfluenceComponent
public class NewMapBlueprint implements ContextProvider {

    /** The variable of the page's template. */
    static final String MAP = "rihlaMap";

    private static final Logger LOG = LoggerFactory.getLogger(NewMapBlueprint.class);

    private final MapShelf shelf;
    private final SiteLimits limits;
    private final Texts texts;
    private final CurrentReader reader;

    public NewMapBlueprint(MapShelf shelf, SiteLimits limits, Texts texts, CurrentReader reader) {
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
        filled.put(MAP, newMap());
        return filled;
    }

    /** The new map's key; empty if there is none, and then the macro asks to choose one. */
    private String newMap() {
        try {
            Viewer viewer = reader.viewer();
            Language language = reader.locale().language();
            NewMap wanted =
                    new NewMap(
                            texts.text(language, "rihla.new-map.untitled"),
                            language,
                            StagePresets.of(StagePresets.DEFAULT));
            return shelf.create(
                            viewer,
                            wanted.made(
                                    viewer,
                                    key -> LocalizedText.of(language, texts.text(language, key)),
                                    limits.current()),
                            Optional.empty())
                    .key();
        } catch (RuntimeException failure) {
            LOG.error("No map could be made for a new page", failure);
            return "";
        }
    }
}
