package io.rihla.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an edit must keep to, whatever map it is for. */
final class EditRules {

    private EditRules() {}

    /** Checks what a change would write. */
    static void check(Change change) {
        if (change instanceof Addition add) {
            checkElement(add.element());
        } else if (change instanceof PainPointChange.SetSeverity set) {
            if (set.severity() < PainPoint.MIN_SEVERITY
                    || set.severity() > PainPoint.MAX_SEVERITY) {
                throw new EditRefused(EditError.SEVERITY_OUT_OF_RANGE, change.grain());
            }
        } else if (change instanceof TouchpointChange.SetChannels set) {
            checkChannels(set.grain(), set.channels());
        } else if (change instanceof MapChange.SetLanguages set) {
            checkLanguages(set);
        } else if (change instanceof Change.SetPersonas set) {
            checkPersonas(set.grain(), set.personas());
        } else if (change instanceof Change.SetValue set) {
            ValueRules.check(set.grain(), set.value());
        } else {
            checkText(change.grain(), change.value());
        }
    }

    private static void checkElement(Element element) {
        if (!TextRules.isId(element.id())) {
            throw new EditRefused(EditError.BAD_ID, element.ref(), Optional.empty());
        }
        if (!derivedId(element).equals(element.id())) {
            throw new EditRefused(EditError.BAD_ID, element.ref(), Optional.empty());
        }
        if (element instanceof KpiUse use) {
            checkUse(use);
        }
        for (TextField field : element.textFields()) {
            element.text(field)
                    .texts()
                    .forEach(
                            (language, text) ->
                                    checkText(Grain.of(element.ref(), field, language), text));
        }
        if (element instanceof Touchpoint touchpoint) {
            checkChannels(Grain.of(element.ref(), Field.CHANNELS), touchpoint.channels());
        }
        if (element instanceof MapPersona persona && !TextRules.isId(persona.persona())) {
            throw new EditRefused(EditError.BAD_ID, element.ref(), Optional.empty());
        }
        if (element.attributes().contains(Field.PERSONAS)) {
            checkPersonas(
                    Grain.of(element.ref(), Field.PERSONAS),
                    Attributes.list(element.get(Field.PERSONAS)));
        }
        if (element instanceof Evidence evidence) {
            for (Field field : ValueRules.FIELDS) {
                if (evidence.attributes().contains(field)) {
                    ValueRules.check(Grain.of(element.ref(), field), evidence.get(field));
                }
            }
        }
        if (element.attributes().contains(Field.DEPARTMENT)) {
            checkText(Grain.of(element.ref(), Field.DEPARTMENT), element.get(Field.DEPARTMENT));
        }
        if (element instanceof Stage stage && stage.name().isEmpty()) {
            throw new EditRefused(EditError.STAGE_WITHOUT_NAME, Grain.of(stage.ref(), Field.NAME));
        }
    }

    private static void checkUse(KpiUse use) {
        if (!TextRules.isId(use.kpi())) {
            throw new EditRefused(EditError.BAD_ID, use.ref(), Optional.empty());
        }
        if (!use.channel().isEmpty()) {
            checkChannels(Grain.of(use.ref(), Field.CHANNELS), List.of(use.channel()));
        }
    }

    /** The id that an element has to have; its own where it may have any. */
    private static String derivedId(Element element) {
        if (element instanceof IssueLink link) {
            return IssueLink.idOf(link.painPoint(), link.issue());
        }
        if (element instanceof MapPersona persona) {
            return MapPersona.idOf(persona.persona());
        }
        return element instanceof PersonaFeeling feeling
                ? PersonaFeeling.idOf(feeling.touchpoint(), feeling.mapPersona())
                : element.id();
    }

    private static void checkPersonas(Grain grain, List<String> personas) {
        for (String persona : personas) {
            if (!TextRules.isId(persona)) {
                throw new EditRefused(EditError.BAD_ID, grain);
            }
        }
        if (new HashSet<>(personas).size() < personas.size()) {
            throw new EditRefused(EditError.NAMED_TWICE, grain);
        }
    }

    static void checkChannels(Grain grain, List<String> channels) {
        Set<String> seen = new HashSet<>();
        for (String channel : channels) {
            checkText(grain, channel);
            if (channel.isBlank() || channel.contains("\n")) {
                throw new EditRefused(EditError.CONTROL_CHARACTER, grain);
            }
            if (!seen.add(channel)) {
                throw new EditRefused(EditError.NAMED_TWICE, grain, channel);
            }
        }
    }

    private static void checkLanguages(MapChange.SetLanguages set) {
        if (set.languages().isEmpty()) {
            throw new EditRefused(EditError.MAP_WITHOUT_LANGUAGE, set.grain());
        }
        if (new HashSet<>(set.languages()).size() < set.languages().size()) {
            throw new EditRefused(EditError.NAMED_TWICE, set.grain());
        }
    }

    static void checkText(Grain grain, String text) {
        TextRules.problem(text)
                .ifPresent(
                        problem -> {
                            throw new EditRefused(problem, grain);
                        });
    }

    /** Checks what holds of every map, at the places that the edit has touched. */
    static void checkMap(Document<?> map, MapEdit edit) {
        for (Change change : edit.changes()) {
            if (change instanceof Change.SetText set && set.field() == TextField.NAME) {
                checkName(map, set);
            }
        }
        if (map.state() == MapState.PUBLISHED) {
            requirePublishable(map);
        }
    }

    private static void checkName(Document<?> map, Change.SetText set) {
        ElementRef ref = set.element();
        if (ref.equals(ElementRef.MAP) && map.name().isEmpty()) {
            throw new EditRefused(EditError.MAP_WITHOUT_NAME, set.grain());
        }
        if (ref.kind() == ElementKind.STAGE
                && map.element(ref.id()).orElseThrow().text(TextField.NAME).isEmpty()) {
            throw new EditRefused(EditError.STAGE_WITHOUT_NAME, set.grain());
        }
    }

    /** Refuses with everything that is missing, so that it can be filled in at one go. */
    static void requirePublishable(Document<?> map) {
        List<EditRefused> missing =
                map.neededToPublish().entrySet().stream()
                        .filter(needed -> map.isEmpty(needed.getKey()))
                        .map(
                                needed ->
                                        new EditRefused(
                                                needed.getValue(),
                                                Grain.of(ElementRef.MAP, needed.getKey())))
                        .toList();
        if (!missing.isEmpty()) {
            throw EditRefused.all(missing);
        }
    }
}
