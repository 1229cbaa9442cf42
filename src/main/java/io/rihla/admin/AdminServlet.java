package io.rihla.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import jakarta.inject.Inject;
import java.util.Map;

/** The page "Rihla" among the product's settings. */
@AdminOnly
@ConfluenceComponent
public class AdminServlet extends SettingsServlet {

    private static final long serialVersionUID = 1;

    private final transient AdminPage page;

    @Inject
    public AdminServlet(
            AdminPage page,
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources,
            @ComponentImport WebSudoManager websudo) {
        super("io.rihla.rihla:admin", "Rihla.Admin.page", reader, soy, resources, websudo);
        this.page = page;
    }

    @Override
    protected Map<String, Object> data(TextLocale locale) {
        return Map.of("page", page.of(locale));
    }
}
