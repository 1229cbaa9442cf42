package io.rihla.samples.greeter;

import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells system administrators who gave their password again where they are. */
@SystemAdminOnly
public class SecretServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient WebSudoManager webSudo;
    private final transient ApplicationProperties application;

    public SecretServlet(WebSudoManager webSudo, ApplicationProperties application) {
        this.webSudo = webSudo;
        this.application = application;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .printf(
                        "%s at %s",
                        application.getDisplayName(), application.getBaseUrl(UrlMode.ABSOLUTE));
    }
}
