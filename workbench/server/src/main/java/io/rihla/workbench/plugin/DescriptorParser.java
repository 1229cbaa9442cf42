package io.rihla.workbench.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads descriptors. Document types and with them external entities are refused. */
final class DescriptorParser {

    /** Elements that say something about the plugin and are no modules. */
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "param");

    private DescriptorParser() {}

    static Descriptor parse(InputStream xml) throws BadPluginException, IOException {
        ModuleElement root = ModuleElement.of(document(xml).getDocumentElement());
        if (!root.type().equals("atlassian-plugin")) {
            throw new BadPluginException(
                    "The descriptor atlassian-plugin.xml starts with <%s>; it has to start with <atlassian-plugin>."
                            .formatted(root.type()));
        }
        String key = root.attribute("key", "").trim();
        if (key.isEmpty()) {
            throw new BadPluginException(
                    "The descriptor atlassian-plugin.xml has no plugin key: <atlassian-plugin> needs an attribute \"key\".");
        }
        if (key.contains("${")) {
            throw new BadPluginException(
                    "The plugin key in atlassian-plugin.xml is \"%s\": a placeholder that the build did not fill in."
                            .formatted(key));
        }
        if (!pluginsVersion(root).equals("2")) {
            throw new BadPluginException(
                    "The plugin says plugins-version \"%s\"; only version 2 plugins can be installed."
                            .formatted(pluginsVersion(root)));
        }
        checkKeys(root);
        return descriptor(root, key);
    }

    private static Descriptor descriptor(ModuleElement root, String key) {
        Optional<ModuleElement> info = root.child("plugin-info");
        Optional<ModuleElement> vendor = info.flatMap(i -> i.child("vendor"));
        return new Descriptor(
                key,
                root.attribute("name", key),
                info.flatMap(i -> i.child("version")).map(ModuleElement::text).orElse("0"),
                info.flatMap(i -> i.child("description")).map(ModuleElement::text).orElse(""),
                vendor.map(v -> v.attribute("name", "")).orElse(""),
                vendor.map(v -> v.attribute("url", "")).orElse(""),
                info.map(ModuleElement::params).orElseGet(java.util.Map::of),
                root.children());
    }

    private static String pluginsVersion(ModuleElement root) {
        return root.attribute("plugins-version")
                .or(() -> root.attribute("pluginsVersion"))
                .orElse("1");
    }

    private static void checkKeys(ModuleElement root) throws BadPluginException {
        Set<String> seen = new HashSet<>();
        List<ModuleElement> modules =
                root.children().stream().filter(m -> !NO_MODULES.contains(m.type())).toList();
        for (ModuleElement module : modules) {
            if (module.key().isEmpty()) {
                throw new BadPluginException(
                        "A <%s> in atlassian-plugin.xml has no key; every module needs one."
                                .formatted(module.type()));
            }
            if (!seen.add(module.key())) {
                throw new BadPluginException(
                        "Two modules in atlassian-plugin.xml have the key \"%s\"; keys have to differ, also between products."
                                .formatted(module.key()));
            }
        }
    }

    private static Document document(InputStream xml) throws BadPluginException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(xml);
        } catch (SAXParseException e) {
            throw new BadPluginException(
                    "The descriptor atlassian-plugin.xml is broken at line %d, column %d: %s"
                            .formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
                    e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new BadPluginException(
                    "The descriptor atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    /** Errors come as exceptions; the parser's habit of printing them too helps nobody. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
