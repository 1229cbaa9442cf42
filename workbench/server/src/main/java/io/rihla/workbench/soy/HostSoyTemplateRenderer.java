package io.rihla.workbench.soy;

import com.atlassian.soy.renderer.SoyException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Map;

/**
 * The product's templates. Whenever a plugin comes or goes everything compiled is thrown away, so
 * that nothing of the plugin is kept.
 */
public final class HostSoyTemplateRenderer implements SoyTemplateRenderer {

    private final SoyEngine engine;
    private final SoySurroundings surroundings;
    private SoyEngine.Session session;

    public HostSoyTemplateRenderer(SoyEngine engine, SoySurroundings surroundings) {
        this.engine = engine;
        this.surroundings = surroundings;
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

    /** A template file as a script for the browser, its functions in their client form. */
    public String compile(CharSequence soy, String path) {
        return session().compile(soy, path);
    }
}
