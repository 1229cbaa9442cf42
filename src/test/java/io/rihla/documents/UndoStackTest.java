package io.rihla.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rihla.journey.Applied;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import io.rihla.journey.TextField;
import io.rihla.journey.Undoing;
import io.rihla.text.Language;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Undo and redo against the two stacks that everybody knows from a text editor. The stacks of the
 * plugin are made anew from the log before each press, as after a reload.
 */
class UndoStackTest {

    private enum Press {
        EDIT,
        UNDO,
        REDO,
        OTHERS_EDIT,
        OTHERS_UNDO
    }

    @Property(tries = 1_000)
    void anyPressesGiveWhatAPersonExpects(@ForAll @Size(max = 60) List<Press> presses) {
        Desk desk = new Desk();
        Deque<String> done = new ArrayDeque<>(List.of(""));
        Deque<String> undone = new ArrayDeque<>();
        for (Press press : presses) {
            switch (press) {
                case EDIT -> {
                    done.push(desk.write("me", Language.EN));
                    undone.clear();
                }
                case UNDO -> {
                    if (desk.takeBack("me", desk.stack("me").undo())) {
                        undone.push(done.pop());
                    }
                }
                case REDO -> {
                    if (desk.takeBack("me", desk.stack("me").redo())) {
                        done.push(undone.pop());
                    }
                }
                case OTHERS_EDIT -> desk.write("other", Language.AR);
                case OTHERS_UNDO -> desk.takeBack("other", desk.stack("other").undo());
            }
            assertThat(desk.map.goal().in(Language.EN).orElse("")).isEqualTo(done.peek());
            assertThat(desk.stack("me").undo()).hasSize(done.size() - 1);
            assertThat(desk.stack("me").redo()).hasSize(undone.size());
        }
    }

    @Property(tries = 200)
    void aLogWithoutItsBeginningPromisesNothingThatIsNotThere(
            @ForAll @Size(min = 1, max = 40) List<Press> presses) {
        Desk desk = new Desk();
        for (Press press : presses) {
            switch (press) {
                case UNDO -> desk.takeBack("me", desk.stack("me").undo());
                case REDO -> desk.takeBack("me", desk.stack("me").redo());
                default -> desk.write("me", Language.EN);
            }
        }
        List<LoggedEdit> tail = desk.log.subList(desk.log.size() / 2, desk.log.size());

        UndoStack stack = new UndoStack(tail);

        assertThat(tail.stream().map(LoggedEdit::revision).toList())
                .containsAll(stack.undo())
                .containsAll(stack.redo());
        assertThat(stack.undo()).isSubsetOf(desk.stack("me").undo());
    }

    /** A map, its log and people who write its goal, each in a language of their own. */
    private static final class Desk {
        final List<LoggedEdit> log = new ArrayList<>();
        JourneyMap map =
                JourneyMap.empty("m", Language.EN, LocalizedText.of(Language.EN, "Journey"));

        String write(String author, Language language) {
            String text = author + " " + log.size();
            add(author, new Change.SetText(ElementRef.MAP, TextField.GOAL, language, text));
            return text;
        }

        UndoStack stack(String author) {
            return new UndoStack(log.stream().filter(e -> e.author().equals(author)).toList());
        }

        boolean takeBack(String author, List<Long> revisions) {
            if (revisions.isEmpty()) {
                return false;
            }
            LoggedEdit target = log.get(revisions.get(0).intValue() - 1);
            Undoing.Undo undo = Undoing.undo(author, target, map, log);
            assertThat(undo.refused()).isEmpty();
            add(author, undo.edit());
            return true;
        }

        private void add(String author, MapEdit edit) {
            Applied<JourneyMap> applied = map.apply(edit);
            map = applied.document();
            log.add(
                    new LoggedEdit(
                            log.size() + 1L, author, Instant.EPOCH, "", edit, applied.before()));
        }
    }
}
