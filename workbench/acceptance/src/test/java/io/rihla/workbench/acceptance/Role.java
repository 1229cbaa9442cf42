package io.rihla.workbench.acceptance;

/**
 * Somebody who asks for maps.
 *
 * @param name as the table of rights has it: a user, or {@code anonymous} where the site lets such
 *     people in, or {@code anonymous-out} where it does not
 */
record Role(String name) {

    boolean isAnonymous() {
        return name.startsWith("anonymous");
    }

    /** Requests as this person; the site lets anonymous people in or not as the role needs it. */
    Http at(Host host) {
        host.anonymousAccess(name.equals("anonymous"));
        return isAnonymous() ? host.wiki() : host.wiki(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
