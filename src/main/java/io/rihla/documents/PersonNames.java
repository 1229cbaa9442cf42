package io.rihla.documents;

import java.util.Collection;
import java.util.Map;

/** What the people of this site are called. */
@FunctionalInterface
public interface PersonNames {

    /** The full names of people by user key; without those whom the site no longer knows. */
    Map<String, String> of(Collection<String> userKeys);
}
