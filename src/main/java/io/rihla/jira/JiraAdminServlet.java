package io.rihla.jira;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.admin.SettingsServlet;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import jakarta.inject.Inject;
import java.util.Map;

/** The page "Rihla" in Jira's administration. */
@AdminOnly
@JiraComponent
public class JiraAdminServlet extends SettingsServlet {

    private static final long serialVersionUID = 1;

    @Inject
    public JiraAdminServlet(
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources,
            @ComponentImport WebSudoManager websudo) {
        super("io.rihla.rihla:jira-admin", "Rihla.JiraAdmin.page", reader, soy, resources, websudo);
    }

    @Override
    protected Map<String, Object> data(TextLocale locale) {
        return Map.of("reader", MapViews.reader(locale));
    }
}
