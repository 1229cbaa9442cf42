package io.rihla.workbench.soy;

import com.atlassian.soy.renderer.SoyFunction;
import io.rihla.workbench.i18n.HostI18nResolver;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the engine asks its product. */
public interface SoySurroundings {

    /**
     * The template files of a web-resource and of those it depends on.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    Set<URL> templates(String completeModuleKey);

    List<SoyFunction> functions();

    HostI18nResolver texts();

    Locale locale();

    String contextPath();
}
