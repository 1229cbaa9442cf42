package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.rihla.documents.DocumentCatalogue;
import io.rihla.documents.HeadOrder;
import io.rihla.documents.HeadQuery;
import io.rihla.documents.Opened;
import io.rihla.documents.PersonaCatalogue;
import io.rihla.documents.PersonaService;
import io.rihla.documents.Viewer;
import io.rihla.journey.EnumIds;
import io.rihla.journey.MapState;
import io.rihla.journey.Persona;
import io.rihla.persona.Segment;
import io.rihla.persona.Segments;
import io.rihla.view.MapViews;
import io.rihla.view.PersonaHtml;
import io.rihla.view.PersonaViews;
import io.rihla.view.Showing;
import io.rihla.view.ViewKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The macro {@code personas}: the personas that whoever looks at the page may see, by segment,
 * priority, state or space. Finished HTML, so that paper and mail have it too.
 */
@ConfluenceComponent
public class PersonaIndexMacro implements BlockMacro {

    /** What one page can take; the others are found by narrowing. */
    static final int MOST = 100;

    /** How many are looked through for those of a priority. */
    private static final int MOST_READ = 1_000;

    private static final List<String> RESOURCES = List.of("io.rihla.rihla:persona-page");

    private final MacroFrame frame;
    private final PersonaCatalogue catalogue;
    private final PersonaService personas;
    private final Segments segments;
    private final PersonaViews views;
    private final PersonaHtml html;
    private final PageLinks links;

    public PersonaIndexMacro(
            MacroFrame frame,
            PersonaCatalogue catalogue,
            PersonaService personas,
            Segments segments,
            PersonaViews views,
            PersonaHtml html,
            PageLinks links) {
        this.frame = frame;
        this.catalogue = catalogue;
        this.personas = personas;
        this.segments = segments;
        this.views = views;
        this.html = html;
        this.links = links;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return frame.draw(parameters, context, RESOURCES, this::draw);
    }

    private String draw(MacroVisit visit) {
        Viewer viewer = visit.viewer();
        HeadQuery query = query(visit);
        String priority = visit.said("priority");
        List<Opened<Persona>> chosen = new ArrayList<>();
        boolean more = true;
        // Priorities do not stand in the heads: whoever they leave out makes room for others.
        for (int read = 0; more && read < MOST_READ && chosen.size() < MOST; read += MOST) {
            DocumentCatalogue.Stretch found = catalogue.list(viewer, query, read, MOST);
            opened(viewer, found).stream()
                    .filter(
                            one ->
                                    priority.isEmpty()
                                            || priority.equals(
                                                    Integer.toString(one.document().priority())))
                    .forEach(chosen::add);
            more = found.more();
        }
        if (chosen.size() > MOST) {
            chosen.subList(MOST, chosen.size()).clear();
            more = true;
        }
        Showing showing = visit.showing(ViewKind.SIMPLE, "", Map.of());
        Output output = visit.output();
        return html.render(
                "Rihla.Persona.index",
                Map.of(
                        "reader", MapViews.reader(visit.locale()),
                        "lang", showing.wanted().tag(),
                        "dir", showing.wanted().direction().html(),
                        "interactive", output.interactive(),
                        "more", more,
                        "personas",
                                views.listed(
                                        chosen,
                                        showing,
                                        named(chosen),
                                        head -> links.of(head, output))));
    }

    private List<Opened<Persona>> opened(Viewer viewer, DocumentCatalogue.Stretch found) {
        return personas.openVisible(
                viewer, found.maps().stream().map(listed -> listed.head().key()).toList());
    }

    private HeadQuery query(MacroVisit visit) {
        HeadQuery all =
                new HeadQuery(
                        "",
                        Optional.of(visit.said("space")).filter(key -> !key.isEmpty()),
                        Optional.empty(),
                        EnumIds.of(MapState.class, visit.said("state")),
                        false,
                        HeadOrder.NAME);
        String segment = visit.said("segment");
        return segment.isEmpty() ? all : all.among(segments.members(segment));
    }

    private Map<String, Segment> named(List<Opened<Persona>> opened) {
        Set<String> ids = new HashSet<>();
        opened.forEach(one -> ids.addAll(one.document().segments()));
        return segments.named(ids);
    }
}
