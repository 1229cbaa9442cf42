package io.rihla.tracking;

import io.rihla.documents.MapHead;
import io.rihla.documents.MapPersonas;
import io.rihla.documents.MapService;
import io.rihla.documents.Opened;
import io.rihla.documents.Viewer;
import io.rihla.journey.Feeling;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapPersona;
import io.rihla.journey.MeanFeeling;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Stage;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Folding;
import io.rihla.tracking.ConcernedPains.Concerned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How each persona fares at each stage of maps: what they feel, what hurts them, and how many of
 * its issues are open as the reader account last saw them. Only maps and personas that the person
 * may see are in it. While this node keeps the maps it takes the same few questions to the store,
 * whatever the size and number of the maps.
 */
public class PersonaMatrix {

    /** How many maps are looked at. */
    public static final int MOST_MAPS = 20;

    private final MapService maps;
    private final MapPersonas personas;
    private final IssueMirror mirror;
    private final Clock clock;

    public PersonaMatrix(MapService maps, MapPersonas personas, IssueMirror mirror, Clock clock) {
        this.maps = maps;
        this.personas = personas;
        this.mirror = mirror;
        this.clock = clock;
    }

    /**
     * The whole.
     *
     * @param maps in the order in which they were asked for
     * @param missing whether one that was asked for is not there, or not for this person
     * @param linked whether any issue is linked to what hurts somebody in it
     * @param asOf when the issues were last known to be read; empty when they never were, or where
     *     none is linked
     */
    public record Board(List<OfMap> maps, boolean missing, boolean linked, Optional<Instant> asOf) {

        public Board {
            maps = List.copyOf(maps);
        }
    }

    /**
     * One map.
     *
     * @param stages without those that are hidden from readers
     * @param hidden whether the map has personas whom this person may not see
     */
    public record OfMap(
            MapHead map, JourneyMap document, List<Stage> stages, List<Row> rows, boolean hidden) {

        public OfMap {
            stages = List.copyOf(stages);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A persona.
     *
     * @param key empty where it is only a name
     * @param cells one for each stage
     */
    public record Row(String key, LocalizedText name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A persona at a stage.
     *
     * @param touchpoints how many the stage has
     * @param feeling over those at which somebody has said it
     */
    public record Cell(int touchpoints, Optional<MeanFeeling> feeling, Hurts hurts) {}

    /**
     * What somebody may see.
     *
     * @param keys of maps; those beyond {@value #MOST_MAPS} are not looked at
     * @param wanted keys of personas or their names in any language; empty for all
     */
    public Board of(Viewer viewer, Collection<String> keys, Collection<String> wanted) {
        List<String> asked = new LinkedHashSet<>(keys).stream().limit(MOST_MAPS).toList();
        List<Opened<JourneyMap>> opened = maps.openVisible(viewer, asked);
        Set<String> about = new LinkedHashSet<>();
        opened.forEach(map -> map.document().personas().forEach(one -> about.add(one.persona())));
        Map<String, LocalizedText> names = personas.names(viewer, about);
        List<Grid> grids = opened.stream().map(map -> new Grid(map, names, wanted)).toList();
        Set<Long> linked = new HashSet<>();
        grids.forEach(grid -> linked.addAll(grid.issues()));
        Map<Long, MirroredIssue> issues = mirror.those(linked);
        Tracker tracker =
                new Tracker(
                        clock.instant(),
                        LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                        Optional.empty());
        return new Board(
                grids.stream().map(grid -> grid.told(issues, tracker)).toList(),
                opened.size() < asked.size(),
                !linked.isEmpty(),
                linked.isEmpty() ? Optional.empty() : mirror.asOf());
    }

    /** One map while it is looked at. */
    private static final class Grid {

        private final Opened<JourneyMap> opened;
        private final List<Stage> stages;
        private final Map<String, List<Touchpoint>> touchpoints = new HashMap<>();
        private final Map<String, Feeling> feelings = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final boolean hidden;

        Grid(
                Opened<JourneyMap> opened,
                Map<String, LocalizedText> names,
                Collection<String> wanted) {
            this.opened = opened;
            JourneyMap map = opened.document();
            stages = map.stages().stream().filter(stage -> !stage.hidden()).toList();
            for (Touchpoint touchpoint : map.touchpoints()) {
                touchpoints
                        .computeIfAbsent(touchpoint.stage(), id -> new ArrayList<>())
                        .add(touchpoint);
            }
            for (PersonaFeeling felt : map.personaFeelings()) {
                felt.feeling().ifPresent(feeling -> feelings.put(felt.id(), feeling));
            }
            ConcernedPains painPoints = new ConcernedPains(map);
            List<MapPersona> about = map.personas();
            boolean unseen = false;
            for (int i = 0; i < about.size(); i++) {
                MapPersona persona = about.get(i);
                LocalizedText name = names.get(persona.persona());
                if (name == null) {
                    unseen = true;
                } else if (isWanted(persona.persona(), name, wanted)) {
                    lines.add(
                            new Line(
                                    persona.persona(),
                                    persona.id(),
                                    name,
                                    i == 0,
                                    painPoints.of(persona.id())));
                }
            }
            LocalizedText nameOnly = about.isEmpty() ? map.persona() : LocalizedText.EMPTY;
            if (!nameOnly.isEmpty() && isWanted("", nameOnly, wanted)) {
                lines.add(new Line("", "", nameOnly, true, painPoints.of("")));
            }
            hidden = unseen;
        }

        Set<Long> issues() {
            Set<Long> issues = new HashSet<>();
            lines.forEach(line -> issues.addAll(ConcernedPains.issues(line.painPoints())));
            return issues;
        }

        OfMap told(Map<Long, MirroredIssue> issues, Tracker tracker) {
            return new OfMap(
                    opened.head(),
                    opened.document(),
                    stages,
                    lines.stream()
                            .map(
                                    line ->
                                            new Row(
                                                    line.key(),
                                                    line.name(),
                                                    cells(line, issues, tracker)))
                            .toList(),
                    hidden);
        }

        private List<Cell> cells(Line line, Map<Long, MirroredIssue> issues, Tracker tracker) {
            Map<String, List<Concerned>> byStage = new HashMap<>();
            line.painPoints()
                    .forEach(
                            pain ->
                                    byStage.computeIfAbsent(pain.stage(), id -> new ArrayList<>())
                                            .add(pain));
            return stages.stream()
                    .map(
                            stage -> {
                                List<Touchpoint> in =
                                        touchpoints.getOrDefault(stage.id(), List.of());
                                return new Cell(
                                        in.size(),
                                        MeanFeeling.of(felt(line, in)),
                                        Hurts.of(
                                                byStage.getOrDefault(stage.id(), List.of()),
                                                issues,
                                                tracker));
                            })
                    .toList();
        }

        private List<Feeling> felt(Line line, List<Touchpoint> in) {
            List<Feeling> felt = new ArrayList<>();
            in.forEach(touchpoint -> feeling(line, touchpoint).ifPresent(felt::add));
            return felt;
        }

        /** Those of the main persona stand on the touchpoints themselves. */
        private Optional<Feeling> feeling(Line line, Touchpoint touchpoint) {
            return line.main()
                    ? touchpoint.feeling()
                    : Optional.ofNullable(
                            feelings.get(PersonaFeeling.idOf(touchpoint.id(), line.id())));
        }

        private static boolean isWanted(String key, LocalizedText name, Collection<String> wanted) {
            return wanted.isEmpty()
                    || wanted.stream().anyMatch(one -> one.equals(key) || isNamed(name, one));
        }

        private static boolean isNamed(LocalizedText name, String wanted) {
            String folded = Folding.fold(wanted);
            return name.texts().values().stream()
                    .anyMatch(text -> Folding.fold(text).equals(folded));
        }
    }

    /**
     * A persona of a map.
     *
     * @param id of the map's element
     */
    private record Line(
            String key, String id, LocalizedText name, boolean main, List<Concerned> painPoints) {}
}
