package io.rihla.history;

import io.rihla.journey.Addition;
import io.rihla.journey.Before;
import io.rihla.journey.Change;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.KpiUse;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapEdit;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;

/**
 * Puts something else in the place of what is to be erased, wherever it stands: in edits, in what
 * they wrote over, in maps. It works value by value, and so a log erased line by line still leads
 * to the map that erasing the map itself gives.
 */
public final class Erasing {

    private final Rule rule;

    private Erasing(Rule rule) {
        this.rule = rule;
    }

    /** What stands in a grain after the erasure; the value itself where nothing is to be erased. */
    @FunctionalInterface
    private interface Rule {
        String value(Grain grain, String value);
    }

    /**
     * Erases everything that was ever typed into one element: its texts, the names of channels and
     * departments, addresses, the portrait, and to which segments it belongs; of a use of a KPI the
     * channel.
     *
     * @param marks what stands where a text was; never blank, since a name has to remain one
     */
    public static Erasing textsOf(ElementRef element, Map<Language, String> marks) {
        Map<Language, String> byLanguage = new EnumMap<>(marks);
        return new Erasing(
                (grain, value) -> {
                    if (!grain.element().equals(element) || value.isBlank()) {
                        return value;
                    }
                    if (grain.language().isPresent()) {
                        return byLanguage.getOrDefault(grain.language().get(), value);
                    }
                    return switch (grain.field()) {
                        case CHANNELS, DEPARTMENT, EXTRA, LINK, PICTURE, SEGMENTS -> "";
                        default -> value;
                    };
                });
    }

    /** Erases a person's user key where the owner of a map is named. */
    public static Erasing ownerOf(String userKey, String mark) {
        return new Erasing(
                (grain, value) ->
                        grain.field() == Field.OWNER && value.equals(userKey) ? mark : value);
    }

    /** The edit without what is erased; equal to the edit where it has nothing of it. */
    public MapEdit edit(MapEdit edit) {
        if (edit instanceof Change change) {
            return change(change);
        }
        if (edit instanceof MapEdit.Batch batch) {
            return new MapEdit.Batch(changes(batch.changes()));
        }
        if (edit instanceof MapEdit.Undone undone) {
            return new MapEdit.Undone(undone.revision(), changes(undone.changes()));
        }
        return edit;
    }

    public Before before(Before before) {
        return new Before(changes(before.changes()));
    }

    /** The document without what is erased. */
    public <D extends Document<D>> D document(D map) {
        D erased = map;
        for (TextField field : map.textFields()) {
            erased = erased.with(field, texts(ElementRef.MAP, field, map.text(field)));
        }
        for (Field field : map.attributes()) {
            Grain grain = Grain.of(ElementRef.MAP, field);
            erased = erased.with(field, rule.value(grain, map.get(field)));
        }
        Map<String, Element> elements = new HashMap<>();
        map.elements().forEach((id, element) -> elements.put(id, element(element)));
        return elements.equals(map.elements())
                ? erased
                : erased.withElements(HashTreePMap.from(elements));
    }

    private List<Change> changes(List<Change> changes) {
        return changes.stream().map(this::change).toList();
    }

    private Change change(Change change) {
        if (change instanceof Addition add) {
            Element erased = element(add.element());
            return erased.equals(add.element()) ? change : Change.adding(erased);
        }
        Grain grain = change.grain();
        if (grain.field() == Field.EXISTENCE || grain.field() == Field.PLACE) {
            return change;
        }
        String erased = rule.value(grain, change.value());
        return erased.equals(change.value()) ? change : Change.writing(grain, erased);
    }

    private Element element(Element element) {
        Element erased = element;
        for (TextField field : element.textFields()) {
            LocalizedText texts = texts(element.ref(), field, element.text(field));
            if (!texts.equals(element.text(field))) {
                erased = erased.with(field, texts);
            }
        }
        for (Field field : element.attributes()) {
            if (field != Field.EXISTENCE && field != Field.PLACE) {
                String value = rule.value(Grain.of(element.ref(), field), element.get(field));
                if (!value.equals(element.get(field))) {
                    erased = erased.with(field, value);
                }
            }
        }
        return erased instanceof KpiUse use ? use(use) : erased;
    }

    /** Its channel is no attribute, since no edit changes it. */
    private KpiUse use(KpiUse use) {
        String channel = rule.value(Grain.of(use.ref(), Field.CHANNELS), use.channel());
        return channel.equals(use.channel()) ? use : use.by(KpiUse.NAMELESS);
    }

    private LocalizedText texts(ElementRef element, TextField field, LocalizedText texts) {
        Map<Language, String> erased = new EnumMap<>(Language.class);
        texts.texts()
                .forEach(
                        (language, text) ->
                                erased.put(
                                        language,
                                        rule.value(Grain.of(element, field, language), text)));
        return new LocalizedText(erased);
    }
}
