package io.rihla.journey;

import java.util.List;

/**
 * What an edit wrote over, as the changes that would write it back, in the order in which they are
 * to take place. What an edit found as it wanted it is not among them.
 */
public record Before(List<Change> changes) {

    public Before {
        changes = List.copyOf(changes);
    }
}
