package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Holds the table in docs/merge.md to what merging does, pair by pair. */
class MergeTableTest {

    private static final Path TABLE = Path.of("docs", "merge.md");
    private static final Set<EditKind> COMPOUND =
            EnumSet.of(EditKind.BATCH, EditKind.UNDO, EditKind.UNDONE);

    /** What two edits of two people may be to each other. */
    private enum Relation {
        INDEPENDENT("·"),
        ORDER("order"),
        SAME("same"),
        NEEDS("needs");

        final String mark;

        Relation(String mark) {
            this.mark = mark;
        }
    }

    private final Subject map = new Subject(base(), changes());
    private final Subject persona = new Subject(PersonaEdits.base(), PersonaEdits.changes());

    @Test
    void theTableSaysForEachPairWhatMergingDoes() throws IOException {
        String expected = map.table() + "\n## Personas\n\n" + persona.table();
        if (Boolean.getBoolean("rihla.write.docs")) {
            String text = Files.readString(TABLE);
            Files.writeString(TABLE, text.substring(0, text.indexOf("| |")) + expected);
        }
        assertThat(Files.readString(TABLE)).endsWith(expected);
    }

    @Test
    void thereAreInstancesOfEveryKindOfChange() {
        for (EditKind kind : EditKind.values()) {
            if (!COMPOUND.contains(kind)) {
                assertThat(map.instances.containsKey(kind) || persona.instances.containsKey(kind))
                        .as(kind.id())
                        .isTrue();
            }
        }
    }

    /** A document and single changes of it of every kind that it knows. */
    private static final class Subject {

        private final Document<?> base;
        private final Map<EditKind, List<Change>> instances;

        Subject(Document<?> base, List<Change> changes) {
            this.base = base;
            instances = instances(base, changes);
        }

        String table() {
            List<EditKind> kinds = new ArrayList<>(instances.keySet());
            // Which of two edits came first makes no difference, so half of the table says all.
            Map<Set<EditKind>, String> cells = new HashMap<>();
            StringBuilder table = new StringBuilder("| |");
            for (int i = 0; i < kinds.size(); i++) {
                table.append(' ').append(i + 1).append(" |");
            }
            table.append("\n|---|").append("---|".repeat(kinds.size())).append('\n');
            for (int row = 0; row < kinds.size(); row++) {
                table.append("| ")
                        .append(row + 1)
                        .append(' ')
                        .append(kinds.get(row).id())
                        .append(" |");
                for (EditKind column : kinds) {
                    EditKind one = kinds.get(row);
                    String cell =
                            cells.computeIfAbsent(
                                    EnumSet.of(one, column), pair -> cell(one, column));
                    table.append(' ').append(cell).append(" |");
                }
                table.append('\n');
            }
            return table.toString();
        }

        /** All relations that instances of the two kinds stand in, apart from independence. */
        private String cell(EditKind one, EditKind other) {
            Set<Relation> seen = new TreeSet<>();
            for (Change mine : instances.get(one)) {
                for (Change theirs : instances.get(other)) {
                    seen.add(relation(mine, theirs));
                }
            }
            if (seen.size() > 1) {
                seen.remove(Relation.INDEPENDENT);
            }
            return String.join(" ", seen.stream().map(relation -> relation.mark).toList());
        }

        private Relation relation(Change mine, Change theirs) {
            Merge.Outcome mineLast = rebase(mine, theirs);
            Merge.Outcome theirsLast = rebase(theirs, mine);
            Supplier<String> pair = () -> mine + " and " + theirs;
            assertThat(mineLast.getClass()).as(pair).isEqualTo(theirsLast.getClass());
            boolean sameGrain = mine.grain().equals(theirs.grain());
            if (mineLast instanceof Collision collision) {
                boolean isSame = sameGrain && collision.grain().equals(mine.grain());
                if (isSame && !(mine instanceof Addition)) {
                    assertThat(collision.mine()).as(pair).isEqualTo(mine.value());
                    assertThat(collision.theirs()).as(pair).isEqualTo(theirs.value());
                }
                return isSame ? Relation.SAME : Relation.NEEDS;
            }
            Document<?> one = base.apply(theirs).document().apply(mine).document();
            Document<?> other = base.apply(mine).document().apply(theirs).document();
            assertThat(one).as(pair).isEqualTo(other);
            return places(mine) && places(theirs) && !sameGrain && sameRank(one, mine, theirs)
                    ? Relation.ORDER
                    : Relation.INDEPENDENT;
        }

        private static boolean places(Change change) {
            return change instanceof Addition || change instanceof Placement;
        }

        /** Whether both now stand at the same rank among the same siblings. */
        private static boolean sameRank(Document<?> map, Change mine, Change theirs) {
            Element one = map.element(mine.grain().element().id()).orElseThrow();
            Element other = map.element(theirs.grain().element().id()).orElseThrow();
            return one.ref().kind() == other.ref().kind()
                    && one.get(Field.PLACE).equals(other.get(Field.PLACE));
        }

        private Merge.Outcome rebase(Change later, Change earlier) {
            Applied<?> applied = base.apply(earlier);
            LoggedEdit logged =
                    new LoggedEdit(1, "them", Instant.EPOCH, "1", earlier, applied.before());
            return Merge.rebase(later, 0, applied.document(), List.of(logged));
        }

        private static Map<EditKind, List<Change>> instances(
                Document<?> base, List<Change> changes) {
            Map<EditKind, List<Change>> all = new EnumMap<>(EditKind.class);
            for (Change change : changes) {
                // What is as it was has not been written, whatever somebody else writes there.
                if (base.apply(change).before().changes().isEmpty()) {
                    continue;
                }
                all.computeIfAbsent(EditKind.of(change), kind -> new ArrayList<>()).add(change);
            }
            return new LinkedHashMap<>(all);
        }
    }

    private static JourneyMap base() {
        LocalizedText name = LocalizedText.of(Language.EN, "x");
        Rank rank = Rank.MIDDLE;
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, name)
                        .with(TextField.GOAL, name)
                        .with(TextField.PERSONA, name)
                        .with(Field.OWNER, "owner");
        List<Change> adds = new ArrayList<>();
        for (String n : List.of("1", "2", "3")) {
            adds.add(new Addition.AddStage(Stage.named("s" + n, rank, name)));
            adds.add(new Addition.AddLane(Lane.of("l" + n, rank, LaneKind.ACTIONS)));
            adds.add(new Addition.AddTouchpoint(Touchpoint.named("t" + n, "s" + n, rank, name)));
            adds.add(new Addition.AddCard(Card.of("c" + n, "l" + n, "s" + n, rank, name)));
            adds.add(new Addition.AddPainPoint(PainPoint.of("p" + n, "t" + n, rank, name)));
            adds.add(new Addition.AddIssueLink(IssueLink.of("p" + n, rank, 1)));
            adds.add(use("k" + n, ElementRef.touchpoint("t" + n), rank));
            adds.add(new Addition.AddMapPersona(MapPersona.of(n, rank)));
            adds.add(
                    new Addition.AddPersonaFeeling(
                            PersonaFeeling.of(
                                    "t" + n, MapPersona.idOf(n), Optional.of(new Feeling(0)))));
        }
        // The third of each kind is deleted, for restoring.
        for (String kind : List.of("m", "k", "i", "p", "c", "t", "l", "s")) {
            adds.add(
                    new Change.Delete(
                            map.apply(new MapEdit.Batch(adds))
                                    .document()
                                    .element(
                                            switch (kind) {
                                                case "i" -> IssueLink.idOf("p3", 1);
                                                case "m" -> MapPersona.idOf("3");
                                                default -> kind + "3";
                                            })
                                    .orElseThrow()
                                    .ref()));
        }
        return map.apply(new MapEdit.Batch(adds)).document();
    }

    private static List<Change> changes() {
        LocalizedText name = LocalizedText.of(Language.EN, "new");
        Rank rank = new Rank("Z");
        List<Change> all = new ArrayList<>();
        for (String id : List.of("n1", "n2")) {
            all.add(new Addition.AddStage(Stage.named("s" + id, rank, name)));
            all.add(new Addition.AddLane(Lane.of("l" + id, rank, LaneKind.CUSTOM)));
            for (String parent : List.of("1", "2")) {
                all.add(
                        new Addition.AddTouchpoint(
                                Touchpoint.named("t" + parent + id, "s" + parent, rank, name)));
                all.add(
                        new Addition.AddCard(
                                Card.of(
                                        "c" + parent + id,
                                        "l" + parent,
                                        "s" + parent,
                                        rank,
                                        name)));
                all.add(
                        new Addition.AddPainPoint(
                                PainPoint.of("p" + parent + id, "t" + parent, rank, name)));
                long issue = id.equals("n1") ? 2 : 3;
                all.add(new Addition.AddIssueLink(IssueLink.of("p" + parent, rank, issue)));
                all.add(use("k" + parent + id, ElementRef.stage("s" + parent), rank));
                all.add(
                        new Addition.AddPersonaFeeling(
                                PersonaFeeling.of(
                                        "t" + parent,
                                        MapPersona.idOf(parent.equals("1") ? "2" : "1"),
                                        Optional.of(new Feeling(id.equals("n1") ? 1 : 2)))));
            }
            all.add(new Addition.AddMapPersona(MapPersona.of(id, rank)));
            all.add(use("km" + id, ElementRef.MAP, rank));
        }
        for (String n : List.of("1", "2")) {
            moves(all, n);
            sets(all, n);
            for (ElementRef ref : refs(n)) {
                all.add(new Change.Delete(ref));
                all.add(new Change.SetExtra(ref, "{\"n\":" + n + "}"));
                all.add(new Change.SetExtra(ref, "{}"));
            }
        }
        refs("3").forEach(ref -> all.add(new Change.Restore(ref)));
        for (MapState state : MapState.values()) {
            all.add(new MapChange.SetState(state));
        }
        all.add(new MapChange.SetLanguages(List.of(Language.AR)));
        all.add(new MapChange.SetLanguages(List.of(Language.RO, Language.AR)));
        all.add(new MapChange.SetOwner("other"));
        all.add(new MapChange.SetOwner(""));
        all.add(new Change.SetExtra(ElementRef.MAP, "{}"));
        all.add(new Change.SetText(ElementRef.MAP, TextField.GOAL, Language.EN, ""));
        all.add(new Change.SetText(ElementRef.MAP, TextField.PERSONA, Language.EN, ""));
        all.add(new Change.SetText(ElementRef.MAP, TextField.NAME, Language.EN, "y"));
        return all;
    }

    private static Change use(String id, ElementRef subject, Rank rank) {
        return new Addition.AddKpiUse(KpiUse.of(id, rank, subject, "csat"));
    }

    private static void moves(List<Change> all, String n) {
        for (Rank rank : List.of(new Rank("Z"), new Rank("b"))) {
            all.add(new Placement.MoveStage("s" + n, rank));
            all.add(new Placement.MoveLane("l" + n, rank));
            all.add(new Placement.MoveMapPersona(MapPersona.idOf(n), rank));
            for (String to : List.of("1", "2")) {
                all.add(new Placement.MoveTouchpoint("t" + n, "s" + to, rank));
                all.add(new Placement.MoveCard("c" + n, "l" + to, "s" + to, rank));
                all.add(new Placement.MovePainPoint("p" + n, "t" + to, rank));
            }
        }
    }

    private static void sets(List<Change> all, String n) {
        for (String text : List.of("one", "two")) {
            for (Language language : List.of(Language.AR, Language.RO)) {
                all.add(text(ElementRef.stage("s" + n), TextField.NAME, language, text));
                all.add(text(ElementRef.lane("l" + n), TextField.NAME, language, text));
                all.add(text(ElementRef.touchpoint("t" + n), TextField.NAME, language, text));
                all.add(text(ElementRef.card("c" + n), TextField.TEXT, language, text));
                all.add(text(ElementRef.painPoint("p" + n), TextField.TEXT, language, text));
            }
            all.add(new Change.SetDepartment(ElementRef.touchpoint("t" + n), text));
            all.add(new Change.SetDepartment(ElementRef.painPoint("p" + n), text));
            all.add(new Change.SetDepartment(link(n), text));
            all.add(new TouchpointChange.SetChannels("t" + n, List.of(text)));
            all.add(new Change.SetPersonas(ElementRef.card("c" + n), List.of(text)));
            all.add(new Change.SetPersonas(ElementRef.painPoint("p" + n), List.of(text)));
        }
        for (boolean flag : new boolean[] {true, false}) {
            all.add(new TouchpointChange.SetMomentOfTruth("t" + n, flag));
            all.add(new TouchpointChange.SetDecisionPoint("t" + n, flag));
            all.add(new Change.SetKeyStage("s" + n, flag));
            all.add(new Change.SetHidden(ElementRef.stage("s" + n), flag));
            all.add(new Change.SetHidden(ElementRef.lane("l" + n), flag));
        }
        all.add(new TouchpointChange.SetFeeling("t" + n, Optional.of(new Feeling(2))));
        all.add(new TouchpointChange.SetFeeling("t" + n, Optional.of(new Feeling(-2))));
        for (int feeling : new int[] {-1, 1}) {
            all.add(
                    new Change.SetPersonaFeeling(
                            PersonaFeeling.idOf("t" + n, MapPersona.idOf(n)),
                            Optional.of(new Feeling(feeling))));
        }
        all.add(
                new TouchpointChange.SetTouchpointKind(
                        "t" + n, Optional.of(TouchpointKind.INTERNAL)));
        all.add(
                new TouchpointChange.SetTouchpointKind(
                        "t" + n, Optional.of(TouchpointKind.EXTERNAL)));
        all.add(new PainPointChange.SetSeverity("p" + n, 1));
        all.add(new PainPointChange.SetSeverity("p" + n, 5));
        all.add(new PainPointChange.SetLife("p" + n, Optional.of(Life.FIXED)));
        all.add(new PainPointChange.SetLife("p" + n, Optional.of(Life.PLANNED)));
        all.add(new PainPointChange.SetPainPointKind("p" + n, PainPointKind.BOTTLENECK));
        all.add(new PainPointChange.SetPainPointKind("p" + n, PainPointKind.FRICTION));
        all.add(new Change.SetLaneKind("l" + n, LaneKind.BARRIERS));
        all.add(new Change.SetLaneKind("l" + n, LaneKind.QUESTIONS));
    }

    private static Change text(ElementRef ref, TextField field, Language language, String text) {
        return new Change.SetText(ref, field, language, text);
    }

    private static ElementRef link(String n) {
        return ElementRef.issueLink(IssueLink.idOf("p" + n, 1));
    }

    private static List<ElementRef> refs(String n) {
        return List.of(
                ElementRef.stage("s" + n),
                ElementRef.lane("l" + n),
                ElementRef.touchpoint("t" + n),
                ElementRef.card("c" + n),
                ElementRef.painPoint("p" + n),
                ElementRef.mapPersona(MapPersona.idOf(n)),
                link(n),
                ElementRef.kpiUse("k" + n));
    }
}
