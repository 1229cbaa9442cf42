package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.Opened;
import io.rihla.journey.JourneyMap;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.view.MapHtml;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import io.rihla.view.ViewKind;
import java.util.List;
import java.util.Map;

/**
 * The macro {@code journey-map}: a map on a page, with the rights and in the language of whoever
 * looks at the page.
 */
@ConfluenceComponent
public class JourneyMapMacro implements BlockMacro {

    private static final List<String> RESOURCES =
            List.of("io.rihla.rihla:map", "io.rihla.rihla:issues");

    private final MacroFrame frame;
    private final PageMaps maps;
    private final People people;
    private final MapPersonas personas;
    private final Measures measures;
    private final MapHtml html;

    public JourneyMapMacro(
            MacroFrame frame,
            PageMaps maps,
            People people,
            MapPersonas personas,
            Measures measures,
            MapHtml html) {
        this.frame = frame;
        this.maps = maps;
        this.people = people;
        this.personas = personas;
        this.measures = measures;
        this.html = html;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.draw(
                parameters,
                context,
                RESOURCES,
                visit -> frame.named(visit, "map", Sentences.Subject.MAP, key -> draw(visit, key)));
    }

    private String draw(MacroVisit visit, String key) {
        PageDocuments.Shown<JourneyMap> shown = maps.shown(visit.viewer(), key, visit.page());
        Opened<JourneyMap> opened = shown.opened();
        Showing showing =
                visit.showing(
                        view(visit),
                        people.name(opened.document().owner()),
                        personas.names(visit.viewer(), opened.document()));
        return shown.past()
                .map(
                        past ->
                                html.render("Rihla.Map.past", past.view(visit.locale(), key))
                                        + html.ofPast(opened, showing))
                .orElseGet(
                        () ->
                                asked(visit, opened)
                                        + html.of(
                                                opened,
                                                showing,
                                                measures.of(opened, Timeframe.last(2))));
    }

    /** Whether the map should go back as its page did: for its editors, until one has answered. */
    private String asked(MacroVisit visit, Opened<JourneyMap> opened) {
        if (!visit.output().interactive()) {
            return "";
        }
        ContentEntityObject page = visit.page();
        return maps.asked(opened, page)
                .map(
                        question ->
                                html.render(
                                        "Rihla.Restored.note",
                                        Map.of(
                                                "lang", visit.locale().language().tag(),
                                                "dir", visit.locale().language().direction().html(),
                                                "map", opened.head().key(),
                                                "page", page == null ? 0 : page.getId(),
                                                "version", question.version(),
                                                "revision", question.revision(),
                                                "newest", opened.revision())))
                .orElse("");
    }

    private static ViewKind view(MacroVisit visit) {
        return ViewKind.ofParameter(visit.said("view")).orElse(ViewKind.SIMPLE);
    }
}
