package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.persona.SegmentStore;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import java.util.HashMap;
import java.util.Map;

/** What segments are called in sentences. Their names are no secret of a persona. */
@ConfluenceComponent
public class SegmentWords {

    private final SegmentStore store;

    public SegmentWords(SegmentStore store) {
        this.store = store;
    }

    /** The names of all segments, the archived ones too, as {@link MapWords} looks them up. */
    Map<String, String> names(TextLocale reader) {
        Map<String, String> names = new HashMap<>();
        store.all()
                .forEach(
                        segment ->
                                segment.name()
                                        .shownIn(reader.language(), Language.EN)
                                        .ifPresent(
                                                shown ->
                                                        names.put(
                                                                MapWords.SEGMENT + segment.id(),
                                                                shown.text())));
        return names;
    }
}
