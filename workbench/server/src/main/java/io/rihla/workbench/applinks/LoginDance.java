package io.rihla.workbench.applinks;

import com.atlassian.sal.api.net.Request.MethodType;
import io.rihla.workbench.product.HostedProduct;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Leads a user to the other product's consent page and keeps the token that comes of it: the half
 * of the product that asks. What passes between the products themselves is signed.
 */
final class LoginDance {

    static final String PATH = "/plugins/servlet/applinks/oauth/login-dance";

    private static final int MOST_PENDING = 1000;

    private final HostedProduct product;
    private final Neighbour neighbour;
    private final LinkWire wire;
    private final LinkStore store;
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    /** Whom the other product is being asked about, and where to go when it has answered. */
    record Pending(String userKey, URI redirect) {}

    LoginDance(HostedProduct product, Neighbour neighbour, LinkWire wire, LinkStore store) {
        this.product = product;
        this.neighbour = neighbour;
        this.wire = wire;
        this.store = store;
    }

    /**
     * The address that starts it, in the user's browser.
     *
     * @param callback where to lead in the end; null for the product's first page
     */
    URI begin(URI callback) {
        String address = product.baseUrl() + PATH + "/authorize";
        return URI.create(
                callback == null
                        ? address
                        : address + "?redirectUrl=" + encoded(callback.toString()));
    }

    /** Asks for a token to be consented to, and says where the user does that. */
    URI toConsentPage(String userKey, String redirect) throws IOException {
        String token = ask(ConsentServlet.REQUEST_TOKEN, "");
        remember(token, new Pending(userKey, safe(redirect)));
        return URI.create(
                neighbour.address()
                        + ConsentServlet.PATH
                        + ConsentServlet.AUTHORIZE
                        + "?oauth_token="
                        + token
                        + "&oauth_callback="
                        + encoded(product.baseUrl() + PATH + "/access"));
    }

    /**
     * Takes the user's token, if there was consent.
     *
     * @return where to lead the user; empty when this user was not being asked about that token
     */
    Optional<URI> back(String userKey, String token, String verifier) throws IOException {
        Pending asked = recall(token);
        if (asked == null || !asked.userKey().equals(userKey)) {
            return Optional.empty();
        }
        if (!verifier.equals(ConsentServlet.DENIED)) {
            store.hold(
                    userKey,
                    ask(
                            ConsentServlet.ACCESS_TOKEN,
                            "?oauth_token="
                                    + encoded(token)
                                    + "&oauth_verifier="
                                    + encoded(verifier)));
        }
        return Optional.of(asked.redirect());
    }

    private String ask(String path, String query) throws IOException {
        URI address = neighbour.resolve(ConsentServlet.PATH + path + query);
        LinkAnswer answer =
                wire.sendAsProduct(
                        LinkCall.to(MethodType.POST, address, "", "").withBody("", "text/plain"));
        if (answer.getStatusCode() != 200) {
            throw new IOException(
                    neighbour.name() + " gives no token: it answers " + answer.getStatusCode());
        }
        return answer.getResponseBodyAsString();
    }

    /** An address in one of the two products, whatever a link says. */
    private URI safe(String redirect) {
        try {
            URI wanted = URI.create(redirect);
            boolean ours =
                    neighbour.has(wanted)
                            || redirect.startsWith(product.baseUrl() + "/")
                            || redirect.equals(product.baseUrl());
            return ours && wanted.normalize().equals(wanted) ? wanted : home();
        } catch (IllegalArgumentException e) {
            return home();
        }
    }

    private URI home() {
        return URI.create(product.baseUrl() + "/");
    }

    private synchronized void remember(String token, Pending asked) {
        if (pending.size() == MOST_PENDING) {
            pending.remove(pending.keySet().iterator().next());
        }
        pending.put(token, asked);
    }

    private synchronized Pending recall(String token) {
        return pending.remove(token);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
