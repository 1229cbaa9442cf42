package io.rihla.view;

import io.rihla.history.Erasures;
import io.rihla.history.Returning;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.LoggedEdit;
import io.rihla.journey.MapEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in sentences what edits did. */
final class EditSentences {

    /** How many single changes of a large edit are told. */
    static final int MOST_TOLD = 10;

    private final MapWords words;

    EditSentences(MapWords words) {
        this.words = words;
    }

    /** What an edit did, in one sentence. */
    String of(LoggedEdit logged) {
        List<Change> changes = logged.edit().changes();
        Optional<Returning> returning = Returning.of(logged.clientId());
        if (returning.isPresent()) {
            return returned(returning.get());
        }
        if (logged.edit() instanceof MapEdit.Undone undone) {
            return words.text("rihla.history.undone", undone.revision());
        }
        if (Erasures.isErasing(logged.clientId()) && !changes.isEmpty()) {
            return words.compose(
                    "rihla.history.erased", words.element(changes.get(0).grain().element()));
        }
        return changes.size() == 1
                ? of(changes.get(0), before(logged))
                : words.plural("rihla.count.changes", changes.size());
    }

    /** The single changes of an edit that one sentence does not tell. */
    List<String> details(LoggedEdit logged) {
        boolean told =
                logged.edit().changes().size() == 1
                        && !(logged.edit() instanceof MapEdit.Undone)
                        && Returning.of(logged.clientId()).isEmpty();
        Map<Grain, String> before = before(logged);
        return told
                ? List.of()
                : logged.edit().changes().stream()
                        .limit(MOST_TOLD)
                        .map(change -> of(change, before))
                        .toList();
    }

    private String returned(Returning returning) {
        return returning
                .element()
                .flatMap(ElementRef::parse)
                .map(
                        ref ->
                                words.compose(
                                        "rihla.history.returned-element",
                                        words.element(ref),
                                        Long.toString(returning.revision())))
                .orElseGet(() -> words.text("rihla.history.returned", returning.revision()));
    }

    private String of(Change change, Map<Grain, String> before) {
        Grain grain = change.grain();
        ElementRef ref = grain.element();
        String kind = EnumIds.id(ref.kind());
        if (change instanceof Addition && grain.field() == Field.EXISTENCE) {
            return words.text("rihla.history.add." + kind, words.name(ref));
        }
        if (change instanceof Change.Delete) {
            return words.text("rihla.history.delete." + kind, words.name(ref));
        }
        if (change instanceof Change.Restore) {
            return words.text("rihla.history.restore." + kind, words.name(ref));
        }
        if (grain.field() == Field.PLACE) {
            return words.text("rihla.history.move." + kind, words.name(ref));
        }
        String now =
                words.compose(
                        "rihla.history.set",
                        words.element(ref),
                        words.field(grain),
                        words.value(grain, change.value()));
        String old = before.getOrDefault(grain, "");
        return old.isEmpty() || grain.field() == Field.EXTRA
                ? now
                : words.compose("rihla.history.was", now, words.value(grain, old));
    }

    private static Map<Grain, String> before(LoggedEdit logged) {
        Map<Grain, String> before = new HashMap<>();
        logged.before().changes().forEach(change -> before.put(change.grain(), change.value()));
        return before;
    }
}
