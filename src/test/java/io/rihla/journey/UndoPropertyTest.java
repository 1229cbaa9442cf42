package io.rihla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UndoPropertyTest {

    @Property(tries = 300)
    void whatAnEditWroteOverBringsTheContentBack(
            @ForAll long seed, @ForAll @IntRange(max = 80) int edits) {
        RandomMaps maps = new RandomMaps(seed);
        JourneyMap map = maps.map(edits);

        Applied<JourneyMap> applied = map.apply(maps.edit(map));
        JourneyMap back =
                applied.document()
                        .apply(new MapEdit.Undone(1, applied.before().changes()))
                        .document();

        assertThat(back.visible()).isEqualTo(map.visible());
    }

    @Property(tries = 300)
    void undoingAllOnesOwnEditsGivesTheContentAsWithoutThem(
            @ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        JourneyMap base = new RandomMaps(seed).map(edits);
        Log log = new Log(base);
        JourneyMap withoutMine = base;
        RandomMaps mine = new RandomMaps(seed + 1, "mine");
        RandomMaps others = new RandomMaps(seed + 2, "theirs");
        Random turns = new Random(seed);
        for (int i = 0; i < 12; i++) {
            if (turns.nextBoolean()) {
                log.add("me", mine.edit(log.map));
            } else {
                MapEdit edit = others.edit(withoutMine);
                if (log.isIndependentOfMine(edit)) {
                    withoutMine = withoutMine.apply(edit).document();
                    log.add("other", edit);
                }
            }
        }

        log.undoAllOf("me");

        assertThat(log.map.visible()).isEqualTo(withoutMine.visible());
    }

    @Property(tries = 300)
    void redoingGivesTheContentBack(@ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        RandomMaps maps = new RandomMaps(seed);
        Log log = new Log(maps.map(edits));
        log.add("me", maps.edit(log.map));
        JourneyMap done = log.map;
        LoggedEdit undone = log.undo(log.entries.get(0));

        log.undo(undone);

        assertThat(log.map.visible()).isEqualTo(done.visible());
    }

    /** A map with the edits that led to it. */
    private static final class Log {
        final List<LoggedEdit> entries = new ArrayList<>();
        JourneyMap map;

        Log(JourneyMap map) {
            this.map = map;
        }

        LoggedEdit add(String author, MapEdit edit) {
            Applied<JourneyMap> applied = map.apply(edit);
            long revision = entries.size() + 1L;
            LoggedEdit logged =
                    new LoggedEdit(
                            revision, author, Instant.EPOCH, "" + revision, edit, applied.before());
            entries.add(logged);
            map = applied.document();
            return logged;
        }

        /** Whether an edit could stand before, after and without all of mine. */
        boolean isIndependentOfMine(MapEdit edit) {
            List<LoggedEdit> own =
                    entries.stream().filter(entry -> entry.author().equals("me")).toList();
            for (LoggedEdit entry : own) {
                if (entry.edit().writes().stream().anyMatch(edit.writes()::contains)) {
                    return false;
                }
            }
            try {
                return Merge.rebase(edit, 0, map, own) instanceof Merge.Rebased
                        && map.apply(edit) != null
                        && undoStaysPossible(edit);
            } catch (EditRefused refused) {
                return false;
            }
        }

        private boolean undoStaysPossible(MapEdit edit) {
            Log trial = new Log(map);
            trial.entries.addAll(entries);
            trial.add("other", edit);
            for (int i = trial.entries.size() - 1; i >= 0; i--) {
                LoggedEdit entry = trial.entries.get(i);
                if (entry.author().equals("me")) {
                    Undoing.Undo undo = Undoing.undo("me", entry, trial.map, trial.entries);
                    if (!undo.refused().isEmpty()) {
                        return false;
                    }
                    trial.map = trial.map.apply(undo.edit()).document();
                }
            }
            return true;
        }

        void undoAllOf(String author) {
            List<LoggedEdit> before = List.copyOf(entries);
            for (int i = before.size() - 1; i >= 0; i--) {
                if (before.get(i).author().equals(author)) {
                    undo(before.get(i));
                }
            }
        }

        LoggedEdit undo(LoggedEdit target) {
            Undoing.Undo undo = Undoing.undo(target.author(), target, map, entries);
            assertThat(undo.refused()).isEmpty();
            return add(target.author(), undo.edit());
        }
    }
}
