package io.rihla.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what customers say at a stage. */
public final class CustomerWords {

    private CustomerWords() {}

    /**
     * The cards of the lanes of quotes at a stage, in their order; where the map shows no such
     * lane, what customers ask there.
     */
    public static List<LocalizedText> at(JourneyMap map, String stage) {
        boolean quoted = map.lanes().stream().anyMatch(lane -> is(lane, LaneKind.QUOTES));
        LaneKind kind = quoted ? LaneKind.QUOTES : LaneKind.QUESTIONS;
        Set<String> lanes =
                map.lanes().stream()
                        .filter(lane -> is(lane, kind))
                        .map(Lane::id)
                        .collect(Collectors.toSet());
        return map.cards().stream()
                .filter(card -> card.stage().equals(stage) && lanes.contains(card.lane()))
                .map(Card::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean is(Lane lane, LaneKind kind) {
        return lane.kind() == kind && !lane.hidden();
    }
}
