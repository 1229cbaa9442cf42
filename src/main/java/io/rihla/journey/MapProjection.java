package io.rihla.journey;

import io.rihla.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What questions across maps and personas need to know of one of them. It follows from it alone and
 * holds no texts but the names of departments and stages.
 *
 * @param painPoints by pain point id, without deleted ones and those of deleted touchpoints or
 *     stages
 * @param departments by folded name
 * @param links by link id, without deleted ones and those of pain points that are not here
 * @param stages by stage id, without deleted ones
 * @param named the personas that a map is about, and the segments that a persona belongs to, as
 *     {@link #persona} and {@link #segment} write them
 */
public record MapProjection(
        Map<String, Pain> painPoints,
        Map<String, Department> departments,
        Map<String, Link> links,
        Map<String, StageName> stages,
        Set<String> named) {

    /** The longest folded name of a department, in UTF-16 units; longer ones are cut. */
    public static final int MAX_FOLDED = 255;

    /** Nothing: what is known of a map before it exists. */
    public static final MapProjection NONE =
            new MapProjection(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /**
     * A pain point and where it hurts.
     *
     * @param severity 1 (slight) to 5 (severe)
     * @param department folded; its touchpoint's where it has none of its own
     * @param ownDepartment whether the department is the pain point's own
     * @param life what a person has said about its repair
     */
    public record Pain(
            String stage,
            String touchpoint,
            PainPointKind kind,
            int severity,
            String department,
            boolean ownDepartment,
            Optional<Life> life) {}

    /**
     * A pain point's link to an issue.
     *
     * @param issue the number of the issue in Jira
     * @param department folded, as it stands on the link itself; mostly empty
     */
    public record Link(String painPoint, long issue, String department) {}

    /**
     * A department that answers for something.
     *
     * @param name as the first of its elements spells it, in the order of their ids
     * @param uses how many touchpoints, pain points and links name it themselves
     */
    public record Department(String name, int uses) {}

    /**
     * A stage by name.
     *
     * @param rank its place among the stages, which sorts as text
     */
    public record StageName(String rank, LocalizedText name) {}

    public MapProjection {
        painPoints = Map.copyOf(painPoints);
        departments = Map.copyOf(departments);
        links = Map.copyOf(links);
        stages = Map.copyOf(stages);
        named = Set.copyOf(named);
    }

    /** What follows from a map. */
    public static MapProjection of(JourneyMap map) {
        Map<String, Pain> painPoints = new LinkedHashMap<>();
        Map<String, Department> departments = new LinkedHashMap<>();
        map.elements().values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(
                        element -> {
                            if (element instanceof Touchpoint touchpoint
                                    && lives(map, touchpoint)) {
                                count(departments, touchpoint.department());
                            } else if (element instanceof PainPoint pain && !pain.deleted()) {
                                map.element(pain.touchpoint())
                                        .filter(Touchpoint.class::isInstance)
                                        .map(Touchpoint.class::cast)
                                        .filter(touchpoint -> lives(map, touchpoint))
                                        .ifPresent(
                                                touchpoint -> {
                                                    count(departments, pain.department());
                                                    painPoints.put(
                                                            pain.id(), painOf(pain, touchpoint));
                                                });
                            }
                        });
        Map<String, Link> links = new LinkedHashMap<>();
        for (IssueLink link : map.links()) {
            count(departments, link.department());
            links.put(
                    link.id(),
                    new Link(link.painPoint(), link.issue(), foldedName(link.department())));
        }
        Map<String, StageName> stages = new LinkedHashMap<>();
        for (Stage stage : map.stages()) {
            stages.put(stage.id(), new StageName(stage.rank().value(), stage.name()));
        }
        Set<String> named =
                map.personas().stream()
                        .map(persona -> persona(persona.persona()))
                        .collect(Collectors.toSet());
        return new MapProjection(painPoints, departments, links, stages, named);
    }

    /** What follows from a persona. */
    public static MapProjection of(Persona persona) {
        Set<String> named =
                persona.segments().stream().map(MapProjection::segment).collect(Collectors.toSet());
        return new MapProjection(Map.of(), Map.of(), Map.of(), Map.of(), named);
    }

    /** How a persona is named by the maps that are about it. */
    public static String persona(String key) {
        return "persona:" + key;
    }

    /** How a segment is named by the personas that belong to it. */
    public static String segment(String id) {
        return "segment:" + id;
    }

    /**
     * Whether an edit can change what is known of a map across maps; most edits only write texts.
     */
    public static boolean dependsOn(MapEdit edit) {
        return edit.changes().stream()
                .anyMatch(
                        change ->
                                !(change instanceof Change.SetText text)
                                        || text.element().kind() == ElementKind.STAGE);
    }

    /** A department's name as it is compared, cut to what a column holds. */
    public static String foldedName(String department) {
        String folded = Folding.fold(department);
        if (folded.length() <= MAX_FOLDED) {
            return folded;
        }
        boolean splitsPair = Character.isHighSurrogate(folded.charAt(MAX_FOLDED - 1));
        return folded.substring(0, splitsPair ? MAX_FOLDED - 1 : MAX_FOLDED);
    }

    private static Pain painOf(PainPoint pain, Touchpoint touchpoint) {
        boolean own = !pain.department().isBlank();
        String department = own ? pain.department() : touchpoint.department();
        return new Pain(
                touchpoint.stage(),
                touchpoint.id(),
                pain.kind(),
                pain.severity(),
                foldedName(department),
                own,
                pain.life());
    }

    private static boolean lives(JourneyMap map, Touchpoint touchpoint) {
        return !touchpoint.deleted()
                && map.element(touchpoint.stage()).filter(stage -> !stage.deleted()).isPresent();
    }

    private static void count(Map<String, Department> departments, String name) {
        String folded = foldedName(name);
        if (!folded.isEmpty()) {
            departments.merge(
                    folded,
                    new Department(name, 1),
                    (known, ignored) -> new Department(known.name(), known.uses() + 1));
        }
    }
}
