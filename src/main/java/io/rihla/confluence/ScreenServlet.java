package io.rihla.confluence;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A page of Rihla's in the wiki, for everybody: what it tells is what the reader may see. It
 * changes nothing itself.
 */
abstract class ScreenServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final String resource;
    private final String template;
    private final transient SoyTemplateRenderer soy;
    private final transient PageBuilderService resources;

    /**
     * @param resource the page's web resource; that of its templates has {@code -templates} behind
     * @param template the page's template
     */
    ScreenServlet(
            String resource,
            String template,
            SoyTemplateRenderer soy,
            PageBuilderService resources) {
        this.resource = resource;
        this.template = template;
        this.soy = soy;
        this.resources = resources;
    }

    /** The template that draws the page; another one for a page that asks something. */
    String template(HttpServletRequest request) {
        return template;
    }

    /** What the template draws. */
    abstract Map<String, Object> data(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        resources.assembler().resources().requireWebResource(resource);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        soy.render(response.getWriter(), resource + "-templates", template(request), data(request));
    }
}
