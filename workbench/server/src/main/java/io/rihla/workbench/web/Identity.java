package io.rihla.workbench.web;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who is behind a request: by the session that the log-in form opened, or by HTTP Basic. */
public final class Identity {

    private static final String SESSION_USER = "workbench.user.key";

    private final Users users;
    private final List<Credentials> others = new CopyOnWriteArrayList<>();

    public Identity(Users users) {
        this.users = users;
    }

    /** Makes another way known in which requests prove who sends them. */
    public void believe(Credentials credentials) {
        others.add(credentials);
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
        for (Credentials credentials : others) {
            if (credentials.isOffered(request)) {
                return credentials.check(request);
            }
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

    /** A request names someone and cannot prove it. */
    public static final class WrongCredentials extends Exception {
        private static final long serialVersionUID = 1;

        private final String challenge;

        /** Name and password do not belong together. */
        WrongCredentials() {
            this("Basic realm=\"Rihla workbench\"", "The name or the password is wrong");
        }

        /**
         * @param challenge what the answer says of the proof that is wanted
         */
        public WrongCredentials(String challenge, String message) {
            super(message);
            this.challenge = challenge;
        }

        String challenge() {
            return challenge;
        }
    }
}
