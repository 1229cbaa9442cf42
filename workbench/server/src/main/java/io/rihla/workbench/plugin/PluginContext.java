package io.rihla.workbench.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.UrlResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/** Makes the Spring context of a plugin out of the files in its {@code META-INF/spring}. */
final class PluginContext {

    private static final byte[] SCANNER_SCHEMA =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.atlassian.com/schema/atlassian-scanner/2" elementFormDefault="qualified">
              <xs:element name="scan-indexes"><xs:complexType>
                <xs:attribute name="profile" type="xs:string"/>
              </xs:complexType></xs:element>
            </xs:schema>
            """
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private PluginContext() {}

    /** A context that has started, or an exception and nothing left behind. */
    static GenericApplicationContext start(Bundle bundle, ScannerIndex index) throws IOException {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(bundle.getSymbolicName());
        context.setClassLoader(loader);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
        ServiceImports imports = new ServiceImports(bundle, context.getBeanFactory());
        try {
            ScannerNamespace scanner = new ScannerNamespace(loader, index, imports);
            XmlBeanDefinitionReader reader = reader(context, scanner);
            for (URL file : springFiles(bundle)) {
                reader.loadBeanDefinitions(new UrlResource(file));
            }
            checkNames(context, imports);
            context.refresh();
            return context;
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    private static XmlBeanDefinitionReader reader(
            GenericApplicationContext context, ScannerNamespace scanner) {
        ClassLoader host = PluginContext.class.getClassLoader();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(host);
        reader.setNamespaceHandlerResolver(
                uri -> uri.equals(ScannerNamespace.URI) ? scanner : others.resolve(uri));
        reader.setEntityResolver(schemas(new PluggableSchemaResolver(host)));
        return reader;
    }

    private static EntityResolver schemas(EntityResolver spring) {
        return (publicId, systemId) -> {
            if (systemId.endsWith("/atlassian-scanner.xsd")) {
                InputSource source =
                        new InputSource(new ByteArrayResource(SCANNER_SCHEMA).getInputStream());
                source.setSystemId(systemId);
                return source;
            }
            InputSource known = spring.resolveEntity(publicId, systemId);
            if (known == null) {
                throw new IOException("The workbench has no schema " + systemId);
            }
            return known;
        };
    }

    private static List<URL> springFiles(Bundle bundle) {
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }

    private static void checkNames(GenericApplicationContext context, ServiceImports imports) {
        for (String name : imports.names()) {
            if (context.containsBeanDefinition(name)) {
                throw new IllegalStateException(
                        "A component and an imported service are both called \"%s\"; give one of them a name of its own."
                                .formatted(name));
            }
        }
    }
}
