package io.rihla.workbench.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.web.Navigation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** What the product's pages ask for the plugins' links and panels. */
public final class WebFragments implements Navigation {

    private final Fragments<LinkFragment> sections = new Fragments<>();
    private final Fragments<LinkFragment> items = new Fragments<>();
    private final Fragments<PanelFragment> panels = new Fragments<>();
    private final I18nResolver texts;
    private final String contextPath;
    private final PanelRunner runner;

    public WebFragments(I18nResolver texts, String contextPath, PanelRunner runner) {
        this.texts = texts;
        this.contextPath = contextPath;
        this.runner = runner;
    }

    /**
     * The links of a section.
     *
     * @param context what conditions and addresses may ask for, such as {@code space}
     */
    public List<Link> items(String section, Map<String, Object> context) {
        return items.at(section, context).stream()
                .map(item -> item.link(texts, contextPath, context))
                .toList();
    }

    /** The items of a section that are no links, but something to choose, with their params. */
    public List<Choice> choices(String section, Map<String, Object> context) {
        return items.at(section, context).stream()
                .map(
                        item ->
                                new Choice(
                                        item.fragment().completeKey(),
                                        item.fragment()
                                                .module()
                                                .attribute("i18n-name-key")
                                                .map(texts::getText)
                                                .orElseGet(() -> item.label(texts)),
                                        item.fragment().module().params()))
                .toList();
    }

    /** The sections at a location, each with its links. */
    public List<Section> sections(String location, Map<String, Object> context) {
        return sections.at(location, context).stream()
                .map(
                        section -> {
                            String key = section.fragment().module().key();
                            return new Section(
                                    key,
                                    section.label(texts),
                                    items(location + "/" + key, context));
                        })
                .toList();
    }

    /** The panels at a location, drawn. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        return panels.at(location, context).stream()
                .map(
                        panel ->
                                runner.draw(
                                        panel,
                                        new LinkFragment(panel.fragment()).label(texts),
                                        context))
                .toList();
    }

    /** Draws a module's view within the time budget of a panel; empty for one without a view. */
    public Panel draw(ModuleView view, String label, Map<String, Object> context) {
        PanelFragment panel = view.panel();
        return panel == null ? new Panel("", label, "", false) : runner.draw(panel, label, context);
    }

    @Override
    public List<Link> links(String section, HttpServletRequest request) {
        return items(section, Map.of("request", request));
    }

    @Override
    public List<Section> sections(String location, HttpServletRequest request) {
        return sections(location, Map.of("request", request));
    }

    AutoCloseable addSection(LinkFragment section) {
        return sections.add(section);
    }

    AutoCloseable addItem(LinkFragment item) {
        return items.add(item);
    }

    AutoCloseable addPanel(PanelFragment panel) {
        return panels.add(panel);
    }

    /**
     * A drawn panel.
     *
     * @param label empty when it has none
     * @param failed whether the markup is only a sentence about that
     */
    public record Panel(String completeKey, String label, String html, boolean failed) {}

    /** An item to choose, such as a blueprint among those of the Create dialog. */
    public record Choice(String completeKey, String label, Map<String, String> params) {}
}
