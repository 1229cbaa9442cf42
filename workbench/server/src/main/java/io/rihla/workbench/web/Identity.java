package io.rihla.workbench.web;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Who is behind a request: by the session that the log-in form opened, or by HTTP Basic. */
public final class Identity {

    private static final String SESSION_USER = "workbench.user.key";

    private final Users users;

    public Identity(Users users) {
        this.users = users;
    }

    /**
     * @return empty for an anonymous request
     * @throws WrongCredentials when the request names someone and cannot prove it
     */
    public Optional<User> of(HttpServletRequest request) throws WrongCredentials {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.of(basic(authorization.substring(6).trim()));
        }
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(SESSION_USER);
        return key == null ? Optional.empty() : users.byKey((String) key).filter(User::active);
    }

    /** Opens a session for someone who has just proved who they are. */
    public void logIn(HttpServletRequest request, User user) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(SESSION_USER, user.key());
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private User basic(String encoded) throws WrongCredentials {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WrongCredentials();
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw new WrongCredentials();
        }
        return users.authenticate(pair.substring(0, colon), pair.substring(colon + 1))
                .orElseThrow(WrongCredentials::new);
    }

    /** Name and password do not belong together. */
    public static final class WrongCredentials extends Exception {
        private static final long serialVersionUID = 1;
    }
}
