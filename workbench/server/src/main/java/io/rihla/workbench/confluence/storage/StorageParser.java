package io.rihla.workbench.confluence.storage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads storage format as strictly as the product does: it is XML, an unclosed element is an error.
 * Document types and everything that reaches outside the text are refused.
 */
public final class StorageParser {

    /** Deeper nesting is refused, so that no renderer runs out of stack. */
    public static final int MAX_DEPTH = 400;

    private static final String OPENING =
            "<storage xmlns:ac=\"ac\" xmlns:ri=\"ri\" xmlns:at=\"at\">";

    private static final XMLInputFactory FACTORY = factory();

    private StorageParser() {}

    /**
     * @return an element whose children are the text's
     * @throws StorageException when it is not well-formed
     */
    public static StorageNode.Element parse(String storage) throws StorageException {
        String text = OPENING + HtmlEntities.numbered(storage) + "</storage>";
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                reader.nextTag();
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new StorageException("Error parsing xhtml: " + place(e), e);
        }
    }

    private static StorageNode.Element read(XMLStreamReader reader)
            throws XMLStreamException, StorageException {
        Deque<StorageNode.Element> open = new ArrayDeque<>();
        open.push(element(reader));
        StorageNode.Element root = open.peek();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    StorageNode.Element element = element(reader);
                    open.peek().children().add(element);
                    open.push(element);
                    if (open.size() > MAX_DEPTH) {
                        throw new StorageException(
                                "Error parsing xhtml: nested deeper than " + MAX_DEPTH);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        open.peek().children().add(new StorageNode.Text(reader.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new StorageException(
                                "Error parsing xhtml: document types and entities of one's own are"
                                        + " not allowed");
                default -> {
                    // Comments and processing instructions say nothing to a reader.
                }
            }
        }
        return root;
    }

    private static StorageNode.Element element(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    prefixed(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        List<StorageNode> children = new ArrayList<>();
        return new StorageNode.Element(
                prefixed(reader.getPrefix(), reader.getLocalName()), attributes, children);
    }

    private static String prefixed(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static String place(XMLStreamException e) {
        int column = e.getLocation().getColumnNumber();
        int line = e.getLocation().getLineNumber();
        String reason = e.getMessage();
        int start = reason.indexOf("Message: ");
        return (start < 0 ? reason : reason.substring(start + "Message: ".length()))
                + " at line "
                + line
                + ", column "
                + (line == 1 ? column - OPENING.length() : column);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("References to outside are not allowed");
                });
        return factory;
    }
}
