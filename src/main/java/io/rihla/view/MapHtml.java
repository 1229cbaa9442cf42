package io.rihla.view;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import io.rihla.measures.MapMeasures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
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
     * @param measures what its KPIs say now
     * @throws RuntimeException if a template fails; the caller shows a sentence
     */
    public String of(Opened<JourneyMap> opened, Showing showing, MapMeasures measures) {
        return of(opened, showing, Optional.of(measures));
    }

    /** The map of another day, which stays as it is. */
    public String ofPast(Opened<JourneyMap> opened, Showing showing) {
        return of(opened, showing, Optional.empty());
    }

    private String of(Opened<JourneyMap> opened, Showing showing, Optional<MapMeasures> measures) {
        boolean live = measures.isPresent();
        Drawing drawing =
                new Drawing(
                        opened.head().key(),
                        opened.revision(),
                        opened.head().stamp(),
                        measures.map(MapHtml::digest).orElse(""),
                        showing);
        return kept.get(drawing)
                .orElseGet(
                        () -> {
                            MapView view = views.of(opened.document(), showing, measures);
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

    private static String digest(MapMeasures measures) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(measures.uses().toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A template of a map's file, for what stands beside the map. */
    public String render(String template, Map<String, Object> data) {
        return soy.render(TEMPLATES, template, data);
    }

    /**
     * Everything that makes one drawing differ from another. The stamp tells restored data apart.
     *
     * @param figures stands for what the KPIs say, which changes without the map; empty for a map
     *     of another day
     */
    private record Drawing(
            String map, long revision, long stamp, String figures, Showing showing) {}
}
