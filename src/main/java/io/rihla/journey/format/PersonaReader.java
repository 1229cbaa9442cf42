package io.rihla.journey.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.rihla.journey.Change;
import io.rihla.journey.EditRefused;
import io.rihla.journey.ElementKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Field;
import io.rihla.journey.Grain;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapState;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.util.List;

/** Makes a persona of a JSON document, or says where that fails. */
final class PersonaReader {

    private final MapLimits limits;
    private final Form form;

    private PersonaReader(MapLimits limits, Form form) {
        this.limits = limits;
        this.form = form;
    }

    static Persona read(JsonNode document, MapLimits limits, Form form) {
        return new PersonaReader(limits, form)
                .persona(ObjectReader.of(document, "", limits.nameLength()));
    }

    private Persona persona(ObjectReader in) {
        in.take(MapFormat.FIELD);
        List<Language> languages = DocumentReader.languages(in);
        Persona persona =
                Persona.empty(DocumentReader.key(in), languages.get(0), LocalizedText.EMPTY)
                        .with(Field.LANGUAGES, tags(languages));
        MapState state = in.choice("state", MapState.class).orElse(MapState.DRAFT);
        for (TextField field : persona.textFields()) {
            persona = persona.with(field, in.texts(field.field().id(), limits.of(field)));
        }
        if (persona.name().isEmpty()) {
            throw in.fault(FormatError.MAP_WITHOUT_NAME, TextField.NAME.field().id());
        }
        DocumentReader elements = new DocumentReader(limits, form);
        elements.readList(in, PersonaFormat.EVIDENCE, ElementKind.EVIDENCE);
        persona =
                persona.withElements(elements.elements())
                        .with(Field.SEGMENTS, list(in, Field.SEGMENTS))
                        .with(Field.CHANNELS, list(in, Field.CHANNELS))
                        .with(Field.PRIORITY, priority(in))
                        .with(Field.PICTURE, checked(in, Field.PICTURE, in.name("picture")))
                        .with(
                                Field.MERGED_INTO,
                                checked(in, Field.MERGED_INTO, in.name("mergedInto")))
                        .with(Field.OWNER, in.name("owner"))
                        .with(Field.EXTRA, form.extra(in))
                        .with(Field.STATE, EnumIds.id(state));
        DocumentReader.checkPublished(in, persona);
        return persona;
    }

    private static String tags(List<Language> languages) {
        return String.join(" ", languages.stream().map(Language::tag).toList());
    }

    private String list(ObjectReader in, Field field) {
        return checked(in, field, String.join("\n", in.names(field.id(), limits.channels())));
    }

    private static String priority(ObjectReader in) {
        return in.integer(
                        PersonaFormat.PRIORITY, 1, Persona.MAX_PRIORITY, FormatError.UNKNOWN_CHOICE)
                .map(String::valueOf)
                .orElse("");
    }

    private static String checked(ObjectReader in, Field field, String value) {
        try {
            Change.checkValue(Grain.of(ElementRef.MAP, field), value);
        } catch (EditRefused refused) {
            throw in.fault(FormatError.UNKNOWN_CHOICE, field.id(), value);
        }
        return value;
    }
}
