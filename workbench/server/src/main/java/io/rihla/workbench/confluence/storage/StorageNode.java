package io.rihla.workbench.confluence.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of parsed storage format. */
public sealed interface StorageNode {

    /** Characters, whether they stood in a CDATA section or not. */
    record Text(String characters) implements StorageNode {}

    /**
     * An element with its prefix, such as {@code ac:structured-macro}.
     *
     * @param attributes by prefixed name, in their order
     */
    record Element(String name, Map<String, String> attributes, List<StorageNode> children)
            implements StorageNode {

        public String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        public Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        public Optional<Element> child(String childName) {
            return elements().filter(element -> element.name().equals(childName)).findFirst();
        }

        /** All characters below, without markup. */
        public String text() {
            StringBuilder text = new StringBuilder();
            gather(this, text);
            return text.toString();
        }

        private static void gather(StorageNode node, StringBuilder text) {
            if (node instanceof Text characters) {
                text.append(characters.characters());
            } else if (node instanceof Element element) {
                element.children().forEach(child -> gather(child, text));
            }
        }
    }
}
