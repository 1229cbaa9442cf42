package io.rihla.workbench.applinks;

import io.rihla.workbench.product.User;
import io.rihla.workbench.product.Users;

/** What administrators and tests change about one product's end of the link, at any time. */
public final class LinkSettings {

    private final LinkStore store;
    private final Users users;

    LinkSettings(LinkStore store, Users users) {
        this.store = store;
        this.users = users;
    }

    public LinkManner manner() {
        return store.manner();
    }

    /** How this product's requests say for whom they come from now on. */
    public void use(LinkManner manner) {
        store.use(manner);
    }

    public boolean givesFactories() {
        return store.factories();
    }

    /** Whether the link has request factories, or null where plugins ask for one. */
    public void giveFactories(boolean given) {
        store.factories(given);
    }

    /** Takes back the consent that a user of this product gave; the other side is not told. */
    public void revokeConsentOf(String userName) {
        store.revoke(key(userName));
    }

    /** Forgets the token with which this product asks for one of its users. */
    public void forgetTokenOf(String userName) {
        store.drop(key(userName));
    }

    private String key(String userName) {
        return users.byName(userName)
                .map(User::key)
                .orElseThrow(() -> new IllegalArgumentException("There is no user " + userName));
    }
}
