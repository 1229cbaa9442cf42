package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Persona;
import io.rihla.journey.TextField;
import io.rihla.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a persona as JSON. Equal personas give equal texts. */
final class PersonaWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PersonaWriter() {}

    static String write(Persona persona, String format, Form form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (form != Form.INTERNAL) {
                out.useDefaultPrettyPrinter();
            }
            write(persona, format, form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One piece of evidence, or what the persona itself has. */
    static String write(Persona persona, ElementRef ref) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            ElementWriter writer = new ElementWriter(out, Form.PUBLIC);
            if (ref.equals(ElementRef.MAP)) {
                out.writeStartObject();
                head(persona, PersonaFormat.PERSONA, writer);
                out.writeEndObject();
            } else {
                writer.write(persona.element(ref.id()).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Persona persona, String format, Form form, JsonGenerator out)
            throws IOException {
        ElementWriter writer = new ElementWriter(out, form);
        out.writeStartObject();
        head(persona, format, writer);
        out.writeArrayFieldStart(PersonaFormat.EVIDENCE);
        List<Element> elements =
                persona.elements().values().stream().sorted(Document.ORDER).toList();
        for (Element element : elements) {
            writer.write(element);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void head(Persona persona, String format, ElementWriter writer)
            throws IOException {
        writer.text(MapFormat.FIELD, format);
        writer.text("key", persona.key());
        writer.text("state", EnumIds.id(persona.state()));
        writer.names("languages", persona.languages().stream().map(Language::tag).toList());
        for (TextField field : persona.textFields()) {
            writer.texts(field.field().id(), persona.text(field));
        }
        writer.names("segments", persona.segments());
        writer.names("channels", persona.channels());
        writer.number(PersonaFormat.PRIORITY, persona.priority());
        writer.text("picture", persona.picture());
        writer.text("mergedInto", persona.mergedInto());
        writer.text("owner", persona.owner());
        writer.reserve(PersonaFormat.EVIDENCE);
        writer.extra(persona.extra());
    }
}
