package io.rihla.workbench.jira.dashboard;

import com.atlassian.sal.api.message.I18nResolver;
import io.rihla.workbench.fragment.ModuleView;
import io.rihla.workbench.plugin.ModuleElement;
import java.util.List;
import java.util.Optional;

/** A plugin's {@code <dashboard-item>}: what the gallery shows of it and how it is drawn. */
final class ItemModule {

    private final String completeKey;
    private final ModuleElement element;
    private final ModuleView view;

    ItemModule(String completeKey, ModuleElement element, ModuleView view) {
        this.completeKey = completeKey;
        this.element = element;
        this.view = view;
    }

    String completeKey() {
        return completeKey;
    }

    ModuleView view() {
        return view;
    }

    boolean isConfigurable() {
        return Boolean.parseBoolean(element.attribute("configurable", "false"));
    }

    /** The name of the AMD module; empty when the server's view is all there is. */
    String amdModule() {
        return element.child("amd-module").map(ModuleElement::text).orElse("");
    }

    String title(I18nResolver texts) {
        String otherwise = element.attribute("name", element.key());
        return definition("title").map(title -> text(title, texts)).orElse(otherwise);
    }

    String description(I18nResolver texts) {
        return element.child("description").map(each -> text(each, texts)).orElse("");
    }

    List<String> categories() {
        return definition("categories")
                .map(all -> all.children("category").stream().map(ModuleElement::text).toList())
                .orElse(List.of());
    }

    String author() {
        return definition("author")
                .flatMap(author -> author.child("name"))
                .map(ModuleElement::text)
                .orElse("");
    }

    /** An address below the context path, or empty. */
    String thumbnail() {
        return definition("thumbnail").map(each -> each.attribute("location", "")).orElse("");
    }

    private Optional<ModuleElement> definition(String name) {
        return element.child("definition").flatMap(definition -> definition.child(name));
    }

    private static String text(ModuleElement labelled, I18nResolver texts) {
        return labelled.attribute("key").map(texts::getText).orElseGet(labelled::text);
    }
}
