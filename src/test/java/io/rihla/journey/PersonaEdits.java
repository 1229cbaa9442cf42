package io.rihla.journey;

import io.rihla.text.Language;
import java.util.ArrayList;
import java.util.List;

/** A persona and changes of it of every kind, for the table of what goes together. */
final class PersonaEdits {

    private static final Rank RANK = Rank.MIDDLE;
    private static final LocalizedText TEXT = LocalizedText.of(Language.EN, "x");

    private PersonaEdits() {}

    /** A persona that may be published; the third piece of evidence is deleted. */
    static Persona base() {
        List<Change> adds = new ArrayList<>();
        for (String n : List.of("1", "2", "3")) {
            adds.add(new Addition.AddEvidence(evidence("e" + n)));
        }
        adds.add(new Change.Delete(ElementRef.evidence("e3")));
        return Persona.empty("p", Language.EN, TEXT)
                .with(TextField.INTERESTS, TEXT)
                .with(TextField.PAINS, TEXT)
                .with(TextField.BUYING_REASONS, TEXT)
                .with(Field.OWNER, "owner")
                .apply(new MapEdit.Batch(adds))
                .document();
    }

    static List<Change> changes() {
        List<Change> all = new ArrayList<>();
        for (String id : List.of("n1", "n2")) {
            all.add(new Addition.AddEvidence(evidence(id)));
        }
        for (String n : List.of("1", "2")) {
            ElementRef ref = ElementRef.evidence("e" + n);
            for (Rank rank : List.of(new Rank("Z"), new Rank("b"))) {
                all.add(new Placement.MoveEvidence("e" + n, rank));
            }
            all.add(new Change.Delete(ref));
            all.add(new Change.SetExtra(ref, "{\"n\":" + n + "}"));
            for (String text : List.of("one", "two")) {
                all.add(new Change.SetText(ref, TextField.NOTE, Language.AR, text));
            }
            for (String kind : List.of("survey", "nps")) {
                all.add(new Change.SetValue(ref, Field.KIND, kind));
            }
            for (String day : List.of("2026-01-01", "2026-01-02")) {
                all.add(new Change.SetValue(ref, Field.DATE, day));
            }
            all.add(new Change.SetValue(ref, Field.SAMPLE_SIZE, "12"));
            all.add(new Change.SetValue(ref, Field.LINK, "https://example.com/" + n));
            all.add(new Change.SetValue(ref, Field.GOAL_REACHED, "reached"));
        }
        all.add(new Change.Restore(ElementRef.evidence("e3")));
        for (String priority : List.of("1", "2")) {
            all.add(new Change.SetValue(ElementRef.MAP, Field.PRIORITY, priority));
            all.add(new Change.SetValue(ElementRef.MAP, Field.SEGMENTS, "s" + priority));
            all.add(new Change.SetValue(ElementRef.MAP, Field.PICTURE, "pic" + priority));
            all.add(new Change.SetValue(ElementRef.MAP, Field.CHANNELS, "Phone\n" + priority));
        }
        for (MapState state : MapState.values()) {
            all.add(new MapChange.SetState(state));
        }
        all.add(new MapChange.SetLanguages(List.of(Language.AR)));
        all.add(new MapChange.SetLanguages(List.of(Language.RO, Language.AR)));
        all.add(new MapChange.SetOwner("other"));
        all.add(new MapChange.SetOwner(""));
        all.add(new Change.SetExtra(ElementRef.MAP, "{}"));
        for (TextField field :
                List.of(TextField.INTERESTS, TextField.PAINS, TextField.BUYING_REASONS)) {
            all.add(new Change.SetText(ElementRef.MAP, field, Language.EN, ""));
        }
        all.add(new Change.SetText(ElementRef.MAP, TextField.QUOTE, Language.RO, "y"));
        all.add(new Change.SetText(ElementRef.MAP, TextField.NAME, Language.EN, "y"));
        return all;
    }

    static Evidence evidence(String id) {
        return Evidence.of(id, RANK, EvidenceKind.INTERVIEW, TEXT);
    }
}
