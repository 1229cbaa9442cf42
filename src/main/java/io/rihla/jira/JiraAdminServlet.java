package io.rihla.jira;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.view.CurrentReader;
import io.rihla.view.MapViews;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The page "Rihla" in Jira's administration. */
@AdminOnly
@JiraComponent
public class JiraAdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient CurrentReader reader;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;
    private final transient WebSudoManager websudo;

    @Inject
    public JiraAdminServlet(
            CurrentReader reader,
            @ComponentImport SoyTemplateRenderer soy,
            @ComponentImport PageBuilderService resources,
            @ComponentImport WebSudoManager websudo) {
        this.reader = reader;
        this.soy = soy;
        this.resources = resources;
        this.websudo = websudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            websudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException notConfirmed) {
            websudo.enforceWebSudoProtection(request, response);
            return;
        }
        if (!reader.viewer().administrator()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        resources.assembler().resources().requireWebResource("io.rihla.rihla:jira-admin");
        response.setContentType("text/html;charset=UTF-8");
        soy.render(
                response.getWriter(),
                "io.rihla.rihla:jira-admin-templates",
                "Rihla.JiraAdmin.page",
                Map.of("reader", MapViews.reader(reader.locale())));
    }
}
