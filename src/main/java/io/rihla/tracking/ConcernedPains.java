package io.rihla.tracking;

import io.rihla.journey.IssueLink;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pain points of a map by whom they concern, with their stages and issues. What is in stages
 * that are hidden from readers is left out.
 */
final class ConcernedPains {

    private final List<Concerned> all = new ArrayList<>();

    ConcernedPains(JourneyMap map) {
        Set<String> shown =
                map.stages().stream()
                        .filter(stage -> !stage.hidden())
                        .map(Stage::id)
                        .collect(Collectors.toSet());
        Map<String, String> stages = new HashMap<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            if (shown.contains(touchpoint.stage())) {
                stages.put(touchpoint.id(), touchpoint.stage());
            }
        }
        Map<String, List<Long>> issues = new HashMap<>();
        for (IssueLink link : map.links()) {
            issues.computeIfAbsent(link.painPoint(), id -> new ArrayList<>()).add(link.issue());
        }
        for (PainPoint pain : map.painPoints()) {
            String stage = stages.get(pain.touchpoint());
            if (stage != null) {
                all.add(
                        new Concerned(
                                map.key(), stage, pain, issues.getOrDefault(pain.id(), List.of())));
            }
        }
    }

    /** A pain point, where it hurts, and the numbers of its issues. */
    record Concerned(String map, String stage, PainPoint painPoint, List<Long> issues) {}

    /** Those that concern somebody, in the map's order; what names nobody concerns everybody. */
    List<Concerned> of(String mapPersona) {
        return all.stream()
                .filter(
                        concerned ->
                                concerned.painPoint().personas().isEmpty()
                                        || concerned.painPoint().personas().contains(mapPersona))
                .toList();
    }

    /** The issues of all of these pain points. */
    static Set<Long> issues(Collection<Concerned> painPoints) {
        Set<Long> issues = new HashSet<>();
        painPoints.forEach(concerned -> issues.addAll(concerned.issues()));
        return issues;
    }
}
