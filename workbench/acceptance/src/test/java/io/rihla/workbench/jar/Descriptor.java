package io.rihla.workbench.jar;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a plugin's {@code atlassian-plugin.xml} says. */
final class Descriptor {

    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    static Descriptor of(Path jar) throws Exception {
        try (JarFile open = new JarFile(jar.toFile());
                InputStream in = open.getInputStream(open.getEntry("atlassian-plugin.xml"))) {
            return new Descriptor(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement());
        }
    }

    String key() {
        return root.getAttribute("key");
    }

    /** The API's classes that are named here, such as conditions; with dots. */
    Set<String> apiClasses() {
        Set<String> found = new TreeSet<>();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String name = ((Element) all.item(i)).getAttribute("class");
            if (name.startsWith(Api.PACKAGE.replace('/', '.'))) {
                found.add(name);
            }
        }
        return found;
    }

    /** The files of the jar that web-resources and templates are made of. */
    Set<String> files() {
        Set<String> found = new TreeSet<>();
        NodeList resources = root.getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            Element resource = (Element) resources.item(i);
            String location = resource.getAttribute("location");
            // With a colon it names a template of a web-resource.
            if (!resource.getAttribute("type").equals("i18n") && !location.contains(":")) {
                found.add(location);
            }
        }
        return found;
    }
}
