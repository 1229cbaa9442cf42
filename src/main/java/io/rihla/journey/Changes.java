package io.rihla.journey;

import java.util.List;
import java.util.Optional;

/** Looks into lists of changes. */
final class Changes {

    private Changes() {}

    /** The change that has the last word about a grain. */
    static Optional<Change> last(List<Change> changes, Grain grain) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).grain().equals(grain)) {
                return Optional.of(changes.get(i));
            }
        }
        return Optional.empty();
    }
}
