package io.rihla.tracking;

import java.util.Optional;

/** The people of this site, as far as departments need them. */
public interface Staff {

    /** The user key of somebody whose user name was typed. */
    Optional<String> userKey(String userName);

    /** Somebody by user key; empty when the site no longer knows them. */
    Optional<Person> person(String userKey);

    /** How somebody is typed, and how they are shown. */
    record Person(String userName, String fullName) {}
}
