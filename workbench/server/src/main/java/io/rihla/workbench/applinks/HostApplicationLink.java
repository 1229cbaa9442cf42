package io.rihla.workbench.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import io.rihla.workbench.product.CurrentUser;
import io.rihla.workbench.product.User;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The link to the other product. */
final class HostApplicationLink implements ApplicationLink {

    private final Neighbour neighbour;
    private final LinkStore store;
    private final LinkClient client;
    private final LoginDance dance;
    private final CurrentUser currentUser;
    private final String cluster;

    HostApplicationLink(
            Neighbour neighbour,
            LinkStore store,
            LinkClient client,
            LoginDance dance,
            CurrentUser currentUser,
            String cluster) {
        this.neighbour = neighbour;
        this.store = store;
        this.client = client;
        this.dance = dance;
        this.currentUser = currentUser;
        this.cluster = cluster;
    }

    /** Made of the address, so that it changes when the product moves; one for all nodes. */
    @Override
    public ApplicationId getId() {
        String place = cluster.isEmpty() ? neighbour.address().toString() : cluster;
        byte[] bytes = (place + neighbour.id()).getBytes(StandardCharsets.UTF_8);
        return new ApplicationId(UUID.nameUUIDFromBytes(bytes).toString());
    }

    @Override
    public String getName() {
        return neighbour.name();
    }

    @Override
    public URI getDisplayUrl() {
        return neighbour.address();
    }

    @Override
    public URI getRpcUrl() {
        return neighbour.address();
    }

    /** For whoever is on the thread now; who is there when a request is made does not matter. */
    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        User user = currentUser.get().orElse(null);
        return store.factories()
                ? new LinkRequestFactory(neighbour, store, client, dance, store.manner(), user)
                : null;
    }

    /** Requests as nobody, except where each user's consent is asked for anyhow. */
    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return store.manner() == LinkManner.OAUTH
                ? createAuthenticatedRequestFactory()
                : anonymous();
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass) {
        return providerClass.equals(Anonymous.class) ? anonymous() : null;
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return store.manner() == LinkManner.IMPERSONATING
                ? createAuthenticatedRequestFactory()
                : null;
    }

    private ApplicationLinkRequestFactory anonymous() {
        return store.factories()
                ? new LinkRequestFactory(
                        neighbour, store, client, dance, LinkManner.ANONYMOUS, null)
                : null;
    }
}
