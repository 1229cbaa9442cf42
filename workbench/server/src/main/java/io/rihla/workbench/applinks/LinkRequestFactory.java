package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import io.rihla.workbench.product.User;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Makes requests that come for one user, in the manner that the link had at that time. */
final class LinkRequestFactory implements ApplicationLinkRequestFactory {

    private final Neighbour neighbour;
    private final LinkStore store;
    private final LinkClient client;
    private final LoginDance dance;
    private final LinkManner manner;
    private final User user;

    /**
     * @param user null for nobody
     */
    LinkRequestFactory(
            Neighbour neighbour,
            LinkStore store,
            LinkClient client,
            LoginDance dance,
            LinkManner manner,
            User user) {
        this.neighbour = neighbour;
        this.store = store;
        this.client = client;
        this.dance = dance;
        this.manner = manner;
        this.user = user;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType methodType, String url)
            throws CredentialsRequiredException {
        LinkCall call =
                LinkCall.to(
                        methodType,
                        neighbour.resolve(url),
                        manner == LinkManner.IMPERSONATING ? name() : "",
                        manner == LinkManner.OAUTH ? token() : "");
        return new HostApplicationLinkRequest(call, this::send);
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return manner == LinkManner.OAUTH ? dance.begin(callback) : null;
    }

    private LinkAnswer send(LinkCall call) throws IOException {
        LinkAnswer answer = client.send(call, call.isAnonymous() ? "" : name());
        if (!call.token().isEmpty() && isRejected(answer)) {
            // The other side no longer knows it; the next request is to ask for consent again.
            store.drop(user.key());
        }
        return answer;
    }

    private static boolean isRejected(LinkAnswer answer) {
        String problem = answer.getHeader("WWW-Authenticate");
        return answer.getStatusCode() == 401
                && problem != null
                && problem.contains(IncomingLink.TOKEN_REJECTED);
    }

    private String name() {
        return user == null ? "" : user.name();
    }

    private String token() throws CredentialsRequiredException {
        Optional<String> token = user == null ? Optional.empty() : store.heldBy(user.key());
        return token.orElseThrow(
                () ->
                        new CredentialsRequiredException(
                                this, "You do not have an authorised access token"));
    }
}
