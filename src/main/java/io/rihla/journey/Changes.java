package io.rihla.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into lists of changes. */
final class Changes {

    private Changes() {}

    /**
     * The change that has the last word about each grain, in the order in which they stand. Made
     * once and asked often: a paste may have thousands of changes.
     */
    static Map<Grain, Change> lastWords(List<Change> changes) {
        Map<Grain, Change> last = new LinkedHashMap<>();
        for (Change change : changes) {
            Grain grain = change.grain();
            last.remove(grain);
            last.put(grain, change);
        }
        return last;
    }
}
