package io.rihla.workbench.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Asks administrators for their password again, when it is switched on. Off by default, as on a
 * product started for development.
 */
public final class HostWebSudoManager implements WebSudoManager {

    /** The session's attribute that says that the password was given again. */
    public static final String CONFIRMED = "workbench.websudo";

    private final LoginUriProvider login;
    private volatile boolean demanded;

    public HostWebSudoManager(LoginUriProvider login) {
        this.login = login;
    }

    public void demand(boolean nowDemanded) {
        demanded = nowDemanded;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request)
            throws WebSudoSessionException {
        if (demanded && request.getSession().getAttribute(CONFIRMED) == null) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            URI back = URI.create(request.getRequestURI());
            response.sendRedirect(login.getLoginUri(back).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
