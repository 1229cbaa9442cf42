package io.rihla.workbench.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyFunction;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.rihla.workbench.i18n.HostI18nResolver;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The product's templates. Whenever a plugin comes or goes everything compiled is thrown away, so
 * that nothing of the plugin is kept.
 */
public final class HostSoyTemplateRenderer implements SoyTemplateRenderer {

    private final SoyEngine engine;
    private final Surroundings surroundings;
    private SoyEngine.Session session;

    public HostSoyTemplateRenderer(SoyEngine engine, SoySurroundings surroundings) {
        this.engine = engine;
        this.surroundings = new Surroundings(surroundings);
    }

    private synchronized SoyEngine.Session session() {
        if (session == null) {
            session = engine.session(surroundings);
        }
        return session;
    }

    @Override
    public synchronized void clearAllCaches() {
        session = null;
    }

    /** To be called when a function has come or gone. */
    public synchronized void functionsChanged() {
        session = null;
        engine.renew();
    }

    @Override
    public void clearCache(String completeModuleKey) {
        clearAllCaches();
    }

    @Override
    public String render(String completeModuleKey, String templateName, Map<String, Object> data)
            throws SoyException {
        StringBuilder out = new StringBuilder();
        render(out, completeModuleKey, templateName, data);
        return out.toString();
    }

    @Override
    public void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data)
            throws SoyException {
        render(appendable, completeModuleKey, templateName, data, Map.of());
    }

    @Override
    public void render(
            Appendable appendable,
            String completeModuleKey,
            String templateName,
            Map<String, Object> data,
            Map<String, Object> injectedData)
            throws SoyException {
        session().render(appendable, completeModuleKey, templateName, data, injectedData);
    }

    /**
     * A template file as a script for the browser, its functions in their client form and its texts
     * in this language.
     */
    public String compile(CharSequence soy, String path, Locale locale) {
        surroundings.scriptLocale.set(locale);
        try {
            return session().compile(soy, path);
        } finally {
            surroundings.scriptLocale.remove();
        }
    }

    /** A script's language is that of its address, whoever reads. */
    private static final class Surroundings implements SoySurroundings {

        private final SoySurroundings product;
        private final ThreadLocal<Locale> scriptLocale = new ThreadLocal<>();

        Surroundings(SoySurroundings product) {
            this.product = product;
        }

        @Override
        public Set<URL> templates(String completeModuleKey) {
            return product.templates(completeModuleKey);
        }

        @Override
        public List<SoyFunction> functions() {
            return product.functions();
        }

        @Override
        public HostI18nResolver texts() {
            return product.texts();
        }

        @Override
        public Locale locale() {
            Locale script = scriptLocale.get();
            return script == null ? product.locale() : script;
        }

        @Override
        public String contextPath() {
            return product.contextPath();
        }
    }
}
