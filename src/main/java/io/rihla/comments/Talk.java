package io.rihla.comments;

import io.rihla.documents.Opened;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of what is said about a map, in the order of the map.
 *
 * @param mayComment whether the person who asks may say something too
 * @param total how many threads the question finds in all
 * @param open how many open threads there are by element, whatever was asked for
 */
public record Talk(
        Opened<JourneyMap> map,
        boolean mayComment,
        List<CommentThread> threads,
        int total,
        boolean more,
        Map<ElementRef, Integer> open) {}
