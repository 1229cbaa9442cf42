package io.rihla.workbench.services;

import com.atlassian.soy.renderer.SoyFunction;
import io.rihla.workbench.i18n.HostI18nResolver;
import io.rihla.workbench.soy.SoyFunctions;
import io.rihla.workbench.soy.SoySurroundings;
import io.rihla.workbench.webresource.WebResources;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** What one product tells the template engine. */
final class ProductTemplates implements SoySurroundings {

    private final WebResources resources;
    private final HostI18nResolver texts;
    private final Supplier<Locale> reader;
    private final String contextPath;
    private SoyFunctions functions;

    ProductTemplates(
            WebResources resources,
            HostI18nResolver texts,
            Supplier<Locale> reader,
            String contextPath) {
        this.resources = resources;
        this.texts = texts;
        this.reader = reader;
        this.contextPath = contextPath;
    }

    /** To be called once before the first template is drawn. */
    void use(SoyFunctions all) {
        functions = all;
    }

    @Override
    public Set<URL> templates(String completeModuleKey) {
        return resources.templates(completeModuleKey);
    }

    @Override
    public List<SoyFunction> functions() {
        return functions.all();
    }

    @Override
    public HostI18nResolver texts() {
        return texts;
    }

    @Override
    public Locale locale() {
        return reader.get();
    }

    @Override
    public String contextPath() {
        return contextPath;
    }
}
