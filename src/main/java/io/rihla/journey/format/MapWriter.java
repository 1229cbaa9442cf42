package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rihla.journey.Document;
import io.rihla.journey.Element;
import io.rihla.journey.ElementRef;
import io.rihla.journey.EnumIds;
import io.rihla.journey.JourneyMap;
import io.rihla.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a map as JSON. Equal maps give equal texts. */
final class MapWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private MapWriter() {}

    /**
     * @param site the address of this site, which only an archive needs
     */
    static String write(JourneyMap map, String format, Form form, String site) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (form != Form.INTERNAL) {
                out.useDefaultPrettyPrinter();
            }
            write(map, format, form, site, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One element; of the map itself everything but its elements. */
    static String write(JourneyMap map, ElementRef ref) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            ElementWriter writer = new ElementWriter(out, Form.ARCHIVE);
            if (ref.equals(ElementRef.MAP)) {
                out.writeStartObject();
                head(map, MapFormat.MAP, Form.PUBLIC, "", writer);
                out.writeEndObject();
            } else {
                writer.write(map.element(ref.id()).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(
            JourneyMap map, String format, Form form, String site, JsonGenerator out)
            throws IOException {
        ElementWriter writer = new ElementWriter(out, form);
        out.writeStartObject();
        head(map, format, form, site, writer);
        for (MapFormat.Listing listing : MapFormat.LISTINGS) {
            if (form == Form.PUBLIC && MapFormat.isOfSite(listing.kind())) {
                continue;
            }
            List<Element> elements =
                    map.elements().values().stream()
                            .filter(element -> element.ref().kind() == listing.kind())
                            .sorted(Document.ORDER)
                            .toList();
            out.writeArrayFieldStart(listing.field());
            for (Element element : elements) {
                writer.write(element);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void head(
            JourneyMap map, String format, Form form, String site, ElementWriter writer)
            throws IOException {
        writer.text(MapFormat.FIELD, format);
        writer.text("key", map.key());
        writer.text("state", EnumIds.id(map.state()));
        writer.names("languages", map.languages().stream().map(Language::tag).toList());
        writer.texts("name", map.name());
        writer.texts("goal", map.goal());
        writer.texts("persona", map.persona());
        writer.texts("scenario", map.scenario());
        writer.text("owner", map.owner());
        for (MapFormat.Listing listing : MapFormat.LISTINGS) {
            writer.reserve(listing.field());
        }
        writer.reserve(MapFormat.LINKS_OF);
        if (form == Form.ARCHIVE) {
            writer.text(MapFormat.LINKS_OF, site);
        }
        writer.extra(map.extra());
    }
}
