package io.rihla.workbench.applinks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tokens that users are being asked about; each leads to one access token at most. */
final class RequestTokens {

    private static final int MOST = 1000;

    private final Map<String, Consent> open = new LinkedHashMap<>();

    /**
     * @param userKey empty until somebody has consented
     * @param verifier proves the consent to the product that asked
     */
    private record Consent(String userKey, String verifier) {}

    synchronized String open() {
        if (open.size() == MOST) {
            open.remove(open.keySet().iterator().next());
        }
        String token = LinkSecret.word();
        open.put(token, new Consent("", ""));
        return token;
    }

    synchronized boolean isOpen(String token) {
        Consent consent = open.get(token);
        return consent != null && consent.userKey().isEmpty();
    }

    /** Gives the verifier. */
    synchronized String allow(String token, String userKey) {
        Consent consent = new Consent(userKey, LinkSecret.word());
        open.put(token, consent);
        return consent.verifier();
    }

    /** The user who consented; the token is good for nothing afterwards. */
    synchronized Optional<String> redeem(String token, String verifier) {
        Consent consent = open.get(token);
        if (consent == null
                || consent.userKey().isEmpty()
                || !consent.verifier().equals(verifier)) {
            return Optional.empty();
        }
        open.remove(token);
        return Optional.of(consent.userKey());
    }
}
