package io.rihla.bridge;

import java.util.Collection;
import java.util.List;

/** The remote links to maps that we have written to issues in Jira. */
public interface WrittenLinks {

    /**
     * A remote link at an issue.
     *
     * @param painPoint names it at its issue
     */
    record Written(long issue, String painPoint, String mapKey) {}

    /** Those at these issues. */
    List<Written> at(Collection<Long> issues);

    /** Those of one map. */
    List<Written> of(String mapKey);

    void add(Written link);

    void remove(Written link);
}
