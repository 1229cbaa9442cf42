package io.rihla.samples.greeter;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** A page of its own, with a form that only this site can send. */
@AnonymousSiteAccess
public class HelloServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Greetings greetings;
    private final transient Reader reader;
    private final transient PageBuilderService pageBuilder;
    private final transient I18nResolver texts;
    private final transient XsrfTokenAccessor tokens;
    private final transient XsrfTokenValidator validator;

    public HelloServlet(
            Greetings greetings,
            Reader reader,
            PageBuilderService pageBuilder,
            I18nResolver texts,
            XsrfTokenAccessor tokens,
            XsrfTokenValidator validator) {
        this.greetings = greetings;
        this.reader = reader;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
        this.tokens = tokens;
        this.validator = validator;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pageBuilder.assembler().resources().requireContext("io.rihla.samples.greeter");
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        page.print("<html><head><title>Hello</title>");
        page.print("<meta name='decorator' content='atl.general'></head><body>");
        page.print(greetings.hello(reader.name()));
        page.print("<div data-greeter></div><form method='post'>");
        page.printf(
                "<input type='hidden' name='%s' value='%s'>",
                validator.getXsrfParameterName(), tokens.getXsrfToken(request, response, true));
        page.printf(
                "<button>%s</button></form></body></html>",
                texts.getText("io.rihla.samples.greeter.send"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!validator.validateFormEncodedToken(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("sent");
    }
}
