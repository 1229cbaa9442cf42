package io.rihla.history;

import io.rihla.documents.MapHead;
import io.rihla.journey.ElementRef;
import io.rihla.journey.LoggedEdit;
import java.time.Instant;
import java.util.Optional;

/**
 * Which part of a map's history is wanted.
 *
 * @param author only edits of this person, by user key
 * @param element only edits that touch this element itself
 * @param from only edits made at this moment or later
 * @param until only edits made before this moment
 * @param before only revisions below this one
 * @param limit how many edits are looked at, at most {@value #MOST}
 */
public record HistoryQuery(
        Optional<String> author,
        Optional<ElementRef> element,
        Optional<Instant> from,
        Optional<Instant> until,
        long before,
        int limit) {

    public static final int MOST = 100;

    /** The newest edits, whoever made them. */
    public static HistoryQuery newest(int limit) {
        return new HistoryQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Long.MAX_VALUE,
                limit);
    }

    /** Whether the query begins at the newest edit. */
    public boolean first() {
        return before == Long.MAX_VALUE;
    }

    /** Whether an edit touches the element that is wanted, if one is. */
    boolean wants(LoggedEdit logged) {
        return element.isEmpty()
                || logged.edit().changes().stream()
                        .anyMatch(change -> change.grain().element().equals(element.get()));
    }

    /** Whether the map's own beginning is among what is wanted. */
    boolean wantsBeginningOf(MapHead head) {
        return author.filter(wanted -> !wanted.equals(head.creator())).isEmpty()
                && element.filter(wanted -> !wanted.equals(ElementRef.MAP)).isEmpty()
                && from.filter(moment -> head.created().isBefore(moment)).isEmpty()
                && until.filter(moment -> !head.created().isBefore(moment)).isEmpty();
    }
}
