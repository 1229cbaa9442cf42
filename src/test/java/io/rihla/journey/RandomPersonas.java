package io.rihla.journey;

import io.rihla.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Makes personas and edits from a seed: equal seeds, equal personas. */
public final class RandomPersonas {

    private static final String[] WORDS = {
        "price", "رحلة", "așteptări", "a\nb", "<b>bold</b>", "{{x}}", "  ", "👩‍👩‍👧", "\"q\""
    };

    private static final Field[] VALUES = ValueRules.FIELDS.toArray(Field[]::new);

    private final Random random;
    private int next;

    public RandomPersonas(long seed) {
        random = new Random(seed);
    }

    /** A persona that has come about by so many edits. */
    public Persona persona(int edits) {
        Persona persona =
                Persona.empty("p", pick(Language.values()), LocalizedText.of(Language.EN, "Ana"));
        for (int i = 0; i < edits; i++) {
            persona = persona.apply(edit(persona)).document();
        }
        return persona;
    }

    /** An edit that the persona accepts. */
    public MapEdit edit(Persona persona) {
        while (true) {
            MapEdit edit =
                    random.nextInt(8) == 0
                            ? new MapEdit.Batch(List.of(change(persona), change(persona)))
                            : change(persona);
            try {
                persona.apply(edit);
                return edit;
            } catch (EditRefused refused) {
                // Drawn blindly; the next one may fit.
            }
        }
    }

    private Change change(Persona persona) {
        ElementRef evidence = evidence(persona);
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Addition.AddEvidence(newEvidence());
            case 2 -> new Placement.MoveEvidence(evidence.id(), rank());
            case 3 -> new Change.Delete(evidence);
            case 4 -> new Change.Restore(evidence);
            case 5 -> new Change.SetText(evidence, TextField.NOTE, pick(Language.values()), word());
            case 6, 7 ->
                    new Change.SetText(
                            ElementRef.MAP,
                            pick(persona.textFields().toArray(TextField[]::new)),
                            pick(Language.values()),
                            word());
            case 8 -> new Change.SetExtra(evidence, "{\"n\":" + random.nextInt(3) + "}");
            case 9 ->
                    random.nextBoolean()
                            ? new MapChange.SetState(pick(MapState.values()))
                            : new MapChange.SetOwner(random.nextBoolean() ? "" : "owner");
            case 10 -> new MapChange.SetLanguages(List.of(pick(Language.values())));
            default -> value(evidence, pick(VALUES));
        };
    }

    private Change value(ElementRef evidence, Field field) {
        return switch (field) {
            case SEGMENTS, CHANNELS, PRIORITY, PICTURE, MERGED_INTO ->
                    new Change.SetValue(ElementRef.MAP, field, written(field));
            default -> new Change.SetValue(evidence, field, written(field));
        };
    }

    private String written(Field field) {
        if (field != Field.KIND && random.nextInt(4) == 0) {
            return "";
        }
        return switch (field) {
            case SEGMENTS -> random.nextBoolean() ? "s1" : "s2\ns1";
            case CHANNELS -> random.nextBoolean() ? "هاتف" : "Shop\nPhone";
            case PRIORITY -> Integer.toString(1 + random.nextInt(Persona.MAX_PRIORITY));
            case PICTURE -> "picture" + random.nextInt(3);
            case KIND -> EnumIds.id(pick(EvidenceKind.values()));
            case GOAL_REACHED -> EnumIds.id(pick(GoalReached.values()));
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000)).toString();
            case LINK -> "https://example.com/" + random.nextInt(9);
            default -> Integer.toString(1 + random.nextInt(500));
        };
    }

    private Evidence newEvidence() {
        return Evidence.of(
                "e" + next++,
                rank(),
                pick(EvidenceKind.values()),
                LocalizedText.of(pick(Language.values()), word()));
    }

    private ElementRef evidence(Persona persona) {
        List<Element> all = List.copyOf(persona.elements().values());
        return all.isEmpty()
                ? ElementRef.evidence("none")
                : all.get(random.nextInt(all.size())).ref();
    }

    private Rank rank() {
        return new Rank(String.valueOf((char) ('A' + random.nextInt(26))));
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
