package io.rihla.workbench.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * One element of a plugin's descriptor. Requests read it on many threads at once, which the XML
 * document that it was read from does not bear.
 *
 * @param type the element's name, such as {@code web-resource}
 * @param attributes by name
 * @param text the trimmed text inside the element
 * @param children in their order
 */
public record ModuleElement(
        String type, Map<String, String> attributes, String text, List<ModuleElement> children) {

    public ModuleElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** The element and all that is in it. */
    public static ModuleElement of(Element xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap given = xml.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.item(i).getNodeName(), given.item(i).getNodeValue());
        }
        List<ModuleElement> children = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            }
        }
        return new ModuleElement(
                xml.getTagName(), attributes, xml.getTextContent().trim(), children);
    }

    /** The module's key; empty for an element that has none. */
    public String key() {
        return attribute("key", "");
    }

    public String attribute(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The children of this name, in their order. */
    public List<ModuleElement> children(String name) {
        return children.stream().filter(child -> child.type().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
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
