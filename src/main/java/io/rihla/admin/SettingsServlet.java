package io.rihla.admin;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.rihla.text.TextLocale;
import io.rihla.view.CurrentReader;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A page for administrators, who may have to give their password again first. It changes nothing
 * itself. Each product's servlet carries the annotation that says so to its product.
 */
public abstract class SettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String resource;
    private final String template;
    private final transient CurrentReader reader;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;
    private final transient WebSudoManager websudo;

    /**
     * @param resource the page's web resource; that of its templates has {@code -templates} behind
     * @param template the page's template
     */
    protected SettingsServlet(
            String resource,
            String template,
            CurrentReader reader,
            SoyTemplateRenderer soy,
            PageBuilderService resources,
            WebSudoManager websudo) {
        this.resource = resource;
        this.template = template;
        this.reader = reader;
        this.soy = soy;
        this.resources = resources;
        this.websudo = websudo;
    }

    /** What the template draws, for somebody who reads so. */
    protected abstract Map<String, Object> data(TextLocale locale);

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
        resources.assembler().resources().requireWebResource(resource);
        response.setContentType("text/html;charset=UTF-8");
        soy.render(response.getWriter(), resource + "-templates", template, data(reader.locale()));
    }
}
