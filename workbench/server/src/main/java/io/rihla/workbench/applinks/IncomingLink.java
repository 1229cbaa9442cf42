package io.rihla.workbench.applinks;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;
import io.rihla.workbench.web.Credentials;
import io.rihla.workbench.web.Identity.WrongCredentials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says for whom a request comes that the other product has signed, and refuses all that lies. */
final class IncomingLink implements Credentials {

    static final String TOKEN_REJECTED = "token_rejected";

    private static final String VERDICT = IncomingLink.class.getName();
    private static final int FRESH_SECONDS = 300;

    private final LinkSecret secret;
    private final String consumer;
    private final LinkStore store;
    private final Users users;
    private final Map<String, Long> nonces = new LinkedHashMap<>();

    /**
     * @param consumer the product whose requests are believed
     */
    IncomingLink(LinkSecret secret, String consumer, LinkStore store, Users users) {
        this.secret = secret;
        this.consumer = consumer;
        this.store = store;
        this.users = users;
    }

    @Override
    public boolean isOffered(HttpServletRequest request) {
        return LinkClaim.isIn(request.getHeader("Authorization"));
    }

    /** Judges each request once: it passes here again on its way to an error page. */
    @Override
    public Optional<User> check(HttpServletRequest request) throws WrongCredentials {
        Verdict verdict = (Verdict) request.getAttribute(VERDICT);
        if (verdict == null) {
            verdict = judge(request);
            request.setAttribute(VERDICT, verdict);
        }
        if (!verdict.problem().isEmpty()) {
            throw new WrongCredentials(
                    "OAuth realm=\"%s\",oauth_problem=\"%s\""
                            .formatted(request.getContextPath(), verdict.problem()),
                    "The application link was refused: " + verdict.problem());
        }
        return Optional.ofNullable(verdict.user());
    }

    /** Whether the other product has sent this request, for whomever. */
    static boolean hasSent(HttpServletRequest request) {
        return request.getAttribute(VERDICT) instanceof Verdict verdict
                && verdict.problem().isEmpty();
    }

    private Verdict judge(HttpServletRequest request) {
        Optional<LinkClaim> parsed = LinkClaim.parse(request.getHeader("Authorization"));
        if (parsed.isEmpty()) {
            return Verdict.refused("parameter_absent");
        }
        LinkClaim claim = parsed.get();
        if (store.manner() == LinkManner.NONE || !claim.consumer().equals(consumer)) {
            return Verdict.refused("consumer_key_unknown");
        }
        long now = System.currentTimeMillis() / 1000;
        if (Math.abs(now - claim.time()) > FRESH_SECONDS) {
            return Verdict.refused("timestamp_refused");
        }
        String text =
                LinkCall.signedText(
                        request.getMethod(), request.getRequestURI(), request.getQueryString());
        if (!claim.isSigned(secret, text)) {
            return Verdict.refused("signature_invalid");
        }
        return isNew(claim.nonce(), now) ? sender(claim) : Verdict.refused("nonce_used");
    }

    private Verdict sender(LinkClaim claim) {
        if (!claim.token().isEmpty()) {
            return store.issuedTo(claim.token())
                    .flatMap(users::byKey)
                    .filter(User::active)
                    .map(Verdict::of)
                    .orElse(Verdict.refused(TOKEN_REJECTED));
        }
        if (!claim.user().isEmpty()) {
            return users.byName(claim.user())
                    .filter(User::active)
                    .map(Verdict::of)
                    .orElse(Verdict.refused("user_unknown"));
        }
        return Verdict.of(null);
    }

    private synchronized boolean isNew(String nonce, long now) {
        Iterator<Long> eldest = nonces.values().iterator();
        while (eldest.hasNext() && now - eldest.next() > 2L * FRESH_SECONDS) {
            eldest.remove();
        }
        return nonces.putIfAbsent(nonce, now) == null;
    }

    /**
     * @param problem empty when the request is believed
     * @param user null for nobody
     */
    private record Verdict(String problem, User user) {

        static Verdict refused(String problem) {
            return new Verdict(problem, null);
        }

        static Verdict of(User user) {
            return new Verdict("", user);
        }
    }
}
