package io.rihla.workbench.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a plugin's descriptor. */
public record ModuleElement(Element xml) {

    /** The element's name, such as {@code web-resource}. */
    public String type() {
        return xml.getTagName();
    }

    /** The module's key; empty for an element that has none. */
    public String key() {
        return attribute("key", "");
    }

    public String attribute(String name, String otherwise) {
        return xml.hasAttribute(name) ? xml.getAttribute(name) : otherwise;
    }

    public Optional<String> attribute(String name) {
        return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name)) : Optional.empty();
    }

    /** The trimmed text inside the element. */
    public String text() {
        return xml.getTextContent().trim();
    }

    /** The children of this name, in their order. */
    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.type().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    public List<ModuleElement> children() {
        List<ModuleElement> found = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(new ModuleElement(child));
            }
        }
        return found;
    }

    /** The {@code <param name=…>} children: the value attribute, else the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.attribute("name", ""), param.attribute("value", param.text()));
        }
        return params;
    }
}
