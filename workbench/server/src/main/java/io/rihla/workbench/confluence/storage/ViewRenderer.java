package io.rihla.workbench.confluence.storage;

import java.util.List;
import java.util.Map;

/**
 * Turns storage format into the HTML that a reader sees. Macros are rendered from the inside out;
 * what a page's author wrote is cleaned, what a macro gives is trusted.
 */
public final class ViewRenderer {

    private final PageLinks links;
    private final MacroRunner macros;

    public ViewRenderer(PageLinks links, MacroRunner macros) {
        this.links = links;
        this.macros = macros;
    }

    /** The view; for a text that cannot be read a box that says so. */
    public String render(String storage) {
        try {
            return inside(StorageParser.parse(storage));
        } catch (StorageException e) {
            return ErrorBox.html(e.getMessage());
        }
    }

    private String inside(StorageNode.Element element) {
        StringBuilder out = new StringBuilder();
        children(element, out);
        return out.toString();
    }

    private void children(StorageNode.Element element, StringBuilder out) {
        for (StorageNode child : element.children()) {
            if (child instanceof StorageNode.Text text) {
                Escape.html(text.characters(), out);
            } else if (child instanceof StorageNode.Element inner) {
                element(inner, out);
            }
        }
    }

    private void element(StorageNode.Element element, StringBuilder out) {
        if (MacroReader.isMacro(element)) {
            out.append(macros.run(MacroReader.read(element, this::inside)));
        } else if (element.name().indexOf(':') >= 0) {
            special(element, out);
        } else if (HtmlPolicy.keeps(element.name())) {
            html(element, out);
        } else if (!HtmlPolicy.dropsWithContent(element.name())) {
            children(element, out);
        }
    }

    private void html(StorageNode.Element element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes()
                .forEach(
                        (name, value) -> {
                            if (HtmlPolicy.keeps(name, value)) {
                                attribute(name, value, out);
                            }
                        });
        if (HtmlPolicy.isVoid(element.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element, out);
        out.append("</").append(element.name()).append('>');
    }

    private void special(StorageNode.Element element, StringBuilder out) {
        switch (element.name()) {
            case "ac:link" -> link(element, out);
            case "ac:image" -> image(element, out);
            case "ac:layout" -> wrap("div", "contentLayout2", element, out);
            case "ac:layout-section" -> wrap("div", "columnLayout", element, out);
            case "ac:layout-cell" -> wrap("div", "cell", element, out);
            case "ac:task-list" -> wrap("ul", "inline-task-list", element, out);
            case "ac:task" ->
                    element.child("ac:task-body")
                            .ifPresent(
                                    body -> {
                                        boolean done =
                                                element.child("ac:task-status")
                                                        .map(StorageNode.Element::text)
                                                        .filter("complete"::equals)
                                                        .isPresent();
                                        wrap("li", done ? "checked" : "", body, out);
                                    });
            case "ac:emoticon" ->
                    Escape.html(
                            element.attributes()
                                    .getOrDefault(
                                            "ac:emoji-fallback",
                                            "(" + element.attribute("ac:name") + ")"),
                            out);
            case "ac:placeholder", "ac:task-id", "ac:task-status" -> {
                // Meant for editors and machines.
            }
            default -> children(element, out);
        }
    }

    private void wrap(
            String tag, String styleClass, StorageNode.Element element, StringBuilder out) {
        out.append('<').append(tag);
        if (!styleClass.isEmpty()) {
            attribute("class", styleClass, out);
        }
        out.append('>');
        children(element, out);
        out.append("</").append(tag).append('>');
    }

    private void link(StorageNode.Element link, StringBuilder out) {
        StorageNode.Element target =
                link.elements()
                        .filter(child -> child.name().startsWith("ri:"))
                        .findFirst()
                        .orElse(new StorageNode.Element("", Map.of(), List.of()));
        String address = address(target);
        String anchor = link.attribute("ac:anchor");
        if (!anchor.isEmpty()) {
            address += "#" + anchor;
        }
        out.append("<a");
        attribute("href", address, out);
        out.append('>');
        StorageNode.Element rich = link.child("ac:link-body").orElse(null);
        if (rich != null) {
            children(rich, out);
        } else {
            String words =
                    link.child("ac:plain-text-link-body")
                            .map(StorageNode.Element::text)
                            .orElseGet(() -> words(target));
            Escape.html(words, out);
        }
        out.append("</a>");
    }

    private String address(StorageNode.Element target) {
        return switch (target.name()) {
            case "ri:page" ->
                    links.page(
                            target.attribute("ri:space-key"), target.attribute("ri:content-title"));
            case "ri:space" -> links.space(target.attribute("ri:space-key"));
            case "ri:user" -> links.user(target.attribute("ri:userkey"));
            case "ri:url" -> safe(target.attribute("ri:value"));
            default -> "";
        };
    }

    private static String words(StorageNode.Element target) {
        return target.attributes().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("ri:space-key"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(target.attribute("ri:space-key"));
    }

    private static void image(StorageNode.Element image, StringBuilder out) {
        String source =
                image.child("ri:url").map(url -> safe(url.attribute("ri:value"))).orElse("");
        String words =
                image.attributes()
                        .getOrDefault(
                                "ac:alt",
                                image.child("ri:attachment")
                                        .map(file -> file.attribute("ri:filename"))
                                        .orElse(""));
        out.append("<img class=\"confluence-embedded-image\"");
        attribute("src", source, out);
        attribute("alt", words, out);
        out.append("/>");
    }

    private static String safe(String address) {
        return HtmlPolicy.safeAddress(address) ? address : "";
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        Escape.html(value, out);
        out.append('"');
    }
}
