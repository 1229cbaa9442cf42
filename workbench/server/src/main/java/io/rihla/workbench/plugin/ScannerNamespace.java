package io.rihla.workbench.plugin;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Understands {@code <atlassian-scanner:scan-indexes/>} in a plugin's Spring file. */
final class ScannerNamespace implements NamespaceHandler {

    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final ClassLoader loader;
    private final ScannerIndex index;
    private final ServiceImports imports;
    private boolean done;

    ScannerNamespace(ClassLoader loader, ScannerIndex index, ServiceImports imports) {
        this.loader = loader;
        this.index = index;
        this.imports = imports;
    }

    @Override
    public void init() {
        // Nothing to prepare.
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        if (!element.getLocalName().equals("scan-indexes")) {
            throw new IllegalStateException(
                    "The workbench does not know <atlassian-scanner:%s>"
                            .formatted(element.getLocalName()));
        }
        if (done) {
            return null;
        }
        done = true;
        index.imports().forEach(imports::add);
        AnnotatedBeanDefinitionReader reader =
                new AnnotatedBeanDefinitionReader(context.getRegistry());
        for (ScannerIndex.Entry component : index.components()) {
            String name = component.detail().isEmpty() ? null : component.detail();
            reader.registerBean(load(component.className()), name);
        }
        return null;
    }

    @Override
    public BeanDefinitionHolder decorate(
            Node source, BeanDefinitionHolder definition, ParserContext context) {
        return definition;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(
                    "The component %s cannot be loaded in this product: %s".formatted(name, e), e);
        }
    }
}
