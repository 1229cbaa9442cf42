package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
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
import io.rihla.text.Folding;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import io.rihla.view.PersonaHtml;
import io.rihla.view.PersonaViews;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** How many are looked through for those that are wanted. */
    private static final int MOST_READ = 1_000;

    private static final String WEB_RESOURCE = "io.rihla.rihla:persona-page";

    private final CurrentReader reader;
    private final PersonaCatalogue catalogue;
    private final PersonaService personas;
    private final Segments segments;
    private final PersonaViews views;
    private final PersonaHtml html;
    private final Sentences sentences;
    private final PageLinks links;
    private final PageBuilderService page;

    public PersonaIndexMacro(
            CurrentReader reader,
            PersonaCatalogue catalogue,
            PersonaService personas,
            Segments segments,
            PersonaViews views,
            PersonaHtml html,
            Sentences sentences,
            PageLinks links,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.personas = personas;
        this.segments = segments;
        this.views = views;
        this.html = html;
        this.sentences = sentences;
        this.links = links;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            page.assembler().resources().requireWebResource(WEB_RESOURCE);
        }
        TextLocale locale = reader.locale();
        try {
            return draw(parameters, output, locale);
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
    }

    private String draw(Map<String, String> parameters, Output output, TextLocale locale) {
        Showing showing =
                new Showing(
                        Showing.wanted(
                                Language.ofTag(parameters.getOrDefault("language", "")), locale),
                        locale,
                        ViewKind.SIMPLE,
                        output.interactive() ? Use.PAGE : Use.PAPER,
                        output.drawing(),
                        "");
        Viewer viewer = reader.viewer();
        List<Opened<Persona>> chosen = new ArrayList<>();
        Map<String, Segment> named = new HashMap<>();
        boolean more = true;
        // Neither segments nor priorities stand in the heads: what they leave out makes room for
        // others.
        for (int read = 0; more && read < MOST_READ && chosen.size() < MOST; read += MOST) {
            DocumentCatalogue.Stretch found = catalogue.list(viewer, query(parameters), read, MOST);
            List<Opened<Persona>> opened = opened(viewer, found);
            named.putAll(named(opened));
            opened.stream()
                    .filter(one -> isWanted(one.document(), parameters, named))
                    .forEach(chosen::add);
            more = found.more();
        }
        if (chosen.size() > MOST) {
            chosen.subList(MOST, chosen.size()).clear();
            more = true;
        }
        return html.render(
                "Rihla.Persona.index",
                Map.of(
                        "reader", MapViews.reader(locale),
                        "lang", showing.wanted().tag(),
                        "dir", showing.wanted().direction().html(),
                        "interactive", output.interactive(),
                        "more", more,
                        "personas",
                                views.listed(
                                        chosen, showing, named, head -> links.of(head, output))));
    }

    private List<Opened<Persona>> opened(Viewer viewer, DocumentCatalogue.Stretch found) {
        return personas.openVisible(
                viewer, found.maps().stream().map(listed -> listed.head().key()).toList());
    }

    private static HeadQuery query(Map<String, String> parameters) {
        return new HeadQuery(
                "",
                Optional.of(said(parameters, "space")).filter(key -> !key.isEmpty()),
                Optional.empty(),
                EnumIds.of(MapState.class, said(parameters, "state")),
                false,
                HeadOrder.NAME);
    }

    private Map<String, Segment> named(List<Opened<Persona>> opened) {
        Set<String> ids = new HashSet<>();
        opened.forEach(one -> ids.addAll(one.document().segments()));
        return segments.named(ids);
    }

    /** A segment is given by its name in any language, or by its id. */
    private static boolean isWanted(
            Persona persona, Map<String, String> parameters, Map<String, Segment> named) {
        String priority = said(parameters, "priority");
        String segment = said(parameters, "segment");
        return (priority.isEmpty() || priority.equals(Integer.toString(persona.priority())))
                && (segment.isEmpty()
                        || persona.segments().stream()
                                .anyMatch(id -> isSegment(id, named, segment)));
    }

    private static boolean isSegment(String id, Map<String, Segment> named, String wanted) {
        Segment segment = named.get(id);
        return id.equals(wanted)
                || segment != null
                        && segment.name().texts().values().stream()
                                .anyMatch(name -> Folding.fold(name).equals(Folding.fold(wanted)));
    }

    private static String said(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
