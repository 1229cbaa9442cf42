package io.rihla.notices;

import java.util.Collection;
import java.util.Map;

/** Who of the site's people can be told something. */
@FunctionalInterface
public interface Recipients {

    /** By user key; without those who are gone or may no longer log in. */
    Map<String, Recipient> of(Collection<String> people);
}
