package io.rihla.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.NoSuchMap;
import io.rihla.documents.Viewer;
import io.rihla.journey.JourneyMap;
import io.rihla.measures.Measures;
import io.rihla.measures.Timeframe;
import io.rihla.text.Language;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapHtml;
import io.rihla.view.Sentences;
import io.rihla.view.Showing;
import io.rihla.view.Use;
import io.rihla.view.ViewKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The macro {@code journey-map}: a map on a page, with the rights and in the language of whoever
 * looks at the page. Where no map can be shown stands a sentence; the page is never left broken.
 */
@ConfluenceComponent
public class JourneyMapMacro implements BlockMacro {

    private static final String WEB_RESOURCE = "io.rihla.rihla:map";
    private static final String ISSUES = "io.rihla.rihla:issues";

    private final CurrentReader reader;
    private final PageMaps maps;
    private final People people;
    private final MapPersonas personas;
    private final Measures measures;
    private final MapHtml html;
    private final Sentences sentences;
    private final PageBuilderService page;

    public JourneyMapMacro(
            CurrentReader reader,
            PageMaps maps,
            People people,
            MapPersonas personas,
            Measures measures,
            MapHtml html,
            Sentences sentences,
            @ComponentImport PageBuilderService page) {
        this.reader = reader;
        this.maps = maps;
        this.people = people;
        this.personas = personas;
        this.measures = measures;
        this.html = html;
        this.sentences = sentences;
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context.getOutputType());
        if (output.interactive()) {
            page.assembler()
                    .resources()
                    .requireWebResource(WEB_RESOURCE)
                    .requireWebResource(ISSUES);
        }
        TextLocale locale = reader.locale();
        String key = parameters.getOrDefault("map", "").strip();
        if (key.isEmpty()) {
            return sentences.of(locale, "rihla.map.unchosen");
        }
        Viewer viewer = reader.viewer();
        try {
            return draw(parameters, context, output, locale, viewer, key);
        } catch (NoSuchMap missing) {
            return missing(locale, viewer, key);
        } catch (RuntimeException failure) {
            return sentences.failure(locale, failure);
        }
    }

    private String draw(
            Map<String, String> parameters,
            ConversionContext context,
            Output output,
            TextLocale locale,
            Viewer viewer,
            String key) {
        PageDocuments.Shown<JourneyMap> shown = maps.shown(viewer, key, context.getEntity());
        Showing showing =
                new Showing(
                        Showing.wanted(language(parameters), locale),
                        locale,
                        view(parameters),
                        output.interactive() ? Use.PAGE : Use.PAPER,
                        output.drawing(),
                        people.name(shown.opened().document().owner()),
                        personas.names(viewer, shown.opened().document()));
        return shown.past()
                .map(past -> past(locale, key, past) + html.ofPast(shown.opened(), showing))
                .orElseGet(
                        () ->
                                (output.interactive()
                                                ? asked(locale, shown, context.getEntity())
                                                : "")
                                        + html.of(
                                                shown.opened(),
                                                showing,
                                                measures.of(shown.opened(), Timeframe.last(2))));
    }

    /** Whether the map should go back as its page did: for its editors, until one has answered. */
    private String asked(
            TextLocale locale,
            PageDocuments.Shown<JourneyMap> shown,
            @Nullable ContentEntityObject page) {
        return maps.asked(shown.opened(), page)
                .map(
                        question ->
                                html.render(
                                        "Rihla.Restored.note",
                                        Map.of(
                                                "lang", locale.language().tag(),
                                                "dir", locale.language().direction().html(),
                                                "map", shown.opened().head().key(),
                                                "page", page == null ? 0 : page.getId(),
                                                "version", question.version(),
                                                "revision", question.revision(),
                                                "newest", shown.opened().revision())))
                .orElse("");
    }

    private String past(TextLocale locale, String key, PageDocuments.Past past) {
        return html.render(
                "Rihla.Map.past",
                Map.of(
                        "lang",
                        locale.language().tag(),
                        "dir",
                        locale.language().direction().html(),
                        "day",
                        past.day().toString(),
                        "map",
                        key,
                        "revision",
                        past.revision(),
                        "newest",
                        past.newest()));
    }

    /**
     * A missing map and a hidden one look the same; who is not logged in may be better off then.
     */
    private String missing(TextLocale locale, Viewer viewer, String key) {
        return viewer.anonymous()
                ? sentences.linked(
                        locale, "rihla.map.missing", "rihla.map.login", people.loginAddress(), key)
                : sentences.of(locale, "rihla.map.missing", key);
    }

    private static Optional<Language> language(Map<String, String> parameters) {
        return Language.ofTag(parameters.getOrDefault("language", ""));
    }

    private static ViewKind view(Map<String, String> parameters) {
        return ViewKind.ofParameter(parameters.getOrDefault("view", "")).orElse(ViewKind.SIMPLE);
    }
}
