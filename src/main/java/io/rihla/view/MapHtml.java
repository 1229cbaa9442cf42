package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Draws maps. What it draws depends on no one's rights, so it keeps it for the next reader of the
 * same revision in the same languages; whoever calls has asked for the rights before.
 */
@Component
public class MapHtml {

    static final String TEMPLATES = "io.rihla.rihla:map-templates";

    /** How many characters the kept drawings may have together. */
    private static final long KEPT_CHARACTERS = 16_000_000;

    private final MapViews views;
    private final SoyTemplateRenderer soy;
    private final KeptTexts<Drawing> kept = new KeptTexts<>(KEPT_CHARACTERS);

    public MapHtml(MapViews views, @ComponentImport SoyTemplateRenderer soy) {
        this.views = views;
        this.soy = soy;
    }

    /**
     * The map as HTML, to be followed and edited where it stands.
     *
     * @throws RuntimeException if a template fails; the caller shows a sentence
     */
    public String of(Opened<JourneyMap> opened, Showing showing) {
        return of(opened, showing, true);
    }

    /** The map of another day, which stays as it is. */
    public String ofPast(Opened<JourneyMap> opened, Showing showing) {
        return of(opened, showing, false);
    }

    private String of(Opened<JourneyMap> opened, Showing showing, boolean live) {
        Drawing drawing =
                new Drawing(
                        opened.head().key(),
                        opened.revision(),
                        opened.head().stamp(),
                        live,
                        showing);
        return kept.get(drawing)
                .orElseGet(
                        () -> {
                            MapView view = views.of(opened.document(), showing);
                            String html =
                                    render(
                                            "Rihla.Map.page",
                                            live
                                                    ? Map.of(
                                                            "map",
                                                            view,
                                                            "revision",
                                                            opened.revision())
                                                    : Map.of("map", view));
                            kept.put(drawing, html);
                            return html;
                        });
    }

    /** A template of a map's file, for what stands beside the map. */
    public String render(String template, Map<String, Object> data) {
        return soy.render(TEMPLATES, template, data);
    }

    /**
     * Everything that makes one drawing differ from another. The stamp tells restored data apart.
     */
    private record Drawing(String map, long revision, long stamp, boolean live, Showing showing) {}
}
