package io.rihla.workbench.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** All addresses of the plugin, read from its very jar: REST resources and servlets. */
final class Endpoints {

    private static final String SERVLET = "jakarta/servlet/http/HttpServlet";

    private Endpoints() {}

    static List<Endpoint> all() {
        List<Endpoint> found = new ArrayList<>();
        Document descriptor = descriptor();
        String rest = restPath(descriptor);
        List<ClassReader> classes = classes().stream().map(ClassReader::new).toList();
        Map<String, String> supers =
                classes.stream()
                        .filter(reader -> reader.getSuperName() != null)
                        .collect(
                                Collectors.toMap(
                                        ClassReader::getClassName, ClassReader::getSuperName));
        Map<String, ClassReader> byName =
                classes.stream().collect(Collectors.toMap(ClassReader::getClassName, c -> c));
        for (ClassReader reader : classes) {
            String product = product(reader.getClassName());
            ResourceReader resource = new ResourceReader(product, rest);
            reader.accept(resource, ClassReader.SKIP_CODE);
            if (resource.hasAddress()) {
                parents(reader, byName)
                        .forEach(
                                parent ->
                                        parent.accept(resource.ofParent(), ClassReader.SKIP_CODE));
            }
            found.addAll(resource.endpoints());
            if (isServlet(reader, supers)) {
                servletPaths(descriptor, reader.getClassName().replace('/', '.'))
                        .forEach(
                                path ->
                                        found.add(
                                                new Endpoint(
                                                        product,
                                                        "GET",
                                                        path,
                                                        resource.access(),
                                                        "")));
            }
        }
        return found;
    }

    /** The classes of ours over one: what they answer, it answers too. */
    private static List<ClassReader> parents(ClassReader type, Map<String, ClassReader> byName) {
        List<ClassReader> parents = new ArrayList<>();
        ClassReader parent = byName.get(type.getSuperName());
        while (parent != null) {
            parents.add(parent);
            parent = byName.get(parent.getSuperName());
        }
        return parents;
    }

    /** A class that can be made and is a servlet, over whatever classes of ours. */
    private static boolean isServlet(ClassReader reader, Map<String, String> supers) {
        String parent = reader.getClassName();
        while (supers.containsKey(parent)) {
            parent = supers.get(parent);
        }
        return SERVLET.equals(parent) && (reader.getAccess() & Opcodes.ACC_ABSTRACT) == 0;
    }

    /** What only Jira has stands in one package; everything else answers in the wiki. */
    private static String product(String type) {
        return type.startsWith("io/rihla/jira/") ? "jira" : "confluence";
    }

    private static String restPath(Document descriptor) {
        Element rest = (Element) descriptor.getElementsByTagName("rest").item(0);
        return "/rest" + rest.getAttribute("path") + "/" + rest.getAttribute("version");
    }

    /** A servlet that the descriptor does not name is listed too: somebody may yet name it. */
    private static List<String> servletPaths(Document descriptor, String type) {
        List<String> paths = new ArrayList<>();
        NodeList servlets = descriptor.getElementsByTagName("servlet");
        for (int i = 0; i < servlets.getLength(); i++) {
            Element servlet = (Element) servlets.item(i);
            if (servlet.getAttribute("class").equals(type)) {
                NodeList patterns = servlet.getElementsByTagName("url-pattern");
                for (int j = 0; j < patterns.getLength(); j++) {
                    paths.add("/plugins/servlet" + patterns.item(j).getTextContent().trim());
                }
            }
        }
        return paths.isEmpty() ? List.of("class " + type) : paths;
    }

    private static Document descriptor() {
        try (ZipFile jar = new ZipFile(PluginJar.built().toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(jar.getInputStream(jar.getEntry("atlassian-plugin.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> classes() {
        List<byte[]> classes = new ArrayList<>();
        try (ZipFile jar = new ZipFile(PluginJar.built().toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith("io/rihla/") && entry.getName().endsWith(".class")) {
                    classes.add(jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
