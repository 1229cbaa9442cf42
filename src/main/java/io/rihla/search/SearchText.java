package io.rihla.search;

import io.rihla.journey.Element;
import io.rihla.journey.JourneyMap;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.PainPoint;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Spellings;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers what a search should find of maps and personas: every text in every language, hidden
 * stages and lanes included, because who may see a map may see those too; nothing that was deleted.
 * Other spellings of words come at the end, where they disturb no excerpt.
 */
final class SearchText {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\u0640]+");

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> spellings = new LinkedHashSet<>();
    private boolean full;

    /**
     * @param most UTF-16 units; what goes beyond is left out
     */
    SearchText(int most) {
        this.most = most;
    }

    boolean isFull() {
        return full;
    }

    void add(JourneyMap map) {
        for (TextField field :
                List.of(TextField.NAME, TextField.GOAL, TextField.PERSONA, TextField.SCENARIO)) {
            add(map.text(field));
        }
        Stream.of(map.stages(), map.lanes(), map.touchpoints(), map.cards(), map.painPoints())
                .flatMap(List::stream)
                .forEach(this::add);
    }

    void add(Persona persona) {
        persona.textFields().forEach(field -> add(persona.text(field)));
        persona.channels().forEach(this::add);
        persona.evidence().forEach(this::add);
    }

    /** All texts, and after them the other spellings of their words as far as there is room. */
    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(text);
        for (String spelling : spellings) {
            if (whole.length() + spelling.length() >= most) {
                break;
            }
            whole.append(spelling).append(' ');
        }
        return whole.toString();
    }

    private void add(Element element) {
        element.textFields().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(field -> add(element.text(field)));
        if (element instanceof Touchpoint touchpoint) {
            touchpoint.channels().forEach(this::add);
            add(touchpoint.department());
        } else if (element instanceof PainPoint painPoint) {
            add(painPoint.department());
        }
    }

    private void add(LocalizedText texts) {
        texts.texts().values().forEach(this::add);
    }

    private void add(String one) {
        if (one.isBlank() || full) {
            return;
        }
        int room = most - text.length();
        full = one.length() >= room;
        int end = full ? room : one.length();
        boolean splitsPair = full && end > 0 && Character.isHighSurrogate(one.charAt(end - 1));
        text.append(one, 0, splitsPair ? end - 1 : end).append(full ? "" : "\n");
        for (String word : BETWEEN_WORDS.split(one)) {
            spellings.addAll(Spellings.of(word));
        }
    }
}
