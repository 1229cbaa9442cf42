package io.rihla.workbench.sal;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.rihla.workbench.web.XsrfToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The token that forms carry. */
public final class HostXsrf implements XsrfTokenAccessor, XsrfTokenValidator {

    @Override
    public String getXsrfToken(
            HttpServletRequest request, HttpServletResponse response, boolean create) {
        return create || request.getSession(false) != null ? XsrfToken.of(request) : null;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return XsrfToken.isGenuine(request);
    }

    @Override
    public String getXsrfParameterName() {
        return XsrfToken.FIELD;
    }
}
