package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rihla.journey.Before;
import io.rihla.journey.Document;
import io.rihla.journey.EditKind;
import io.rihla.journey.ElementKind;
import io.rihla.journey.MapEdit;
import io.rihla.journey.MapLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/** Edits as JSON: in the log for good, and as clients send them. */
public final class EditJson {

    static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Set<EditKind> OF_SERVERS =
            EnumSet.of(
                    EditKind.UNDONE,
                    EditKind.SET_EXTRA,
                    EditKind.ADD_ISSUE_LINK,
                    EditKind.ADD_MAP_PERSONA,
                    EditKind.MOVE_MAP_PERSONA);

    private static final Set<EditKind> OF_PERSONAS =
            EnumSet.of(EditKind.ADD_EVIDENCE, EditKind.MOVE_EVIDENCE, EditKind.SET_VALUE);

    private EditJson() {}

    /** An edit as the log has it. */
    public static String write(MapEdit edit) {
        return write(out -> new EditWriter(out).edit(edit));
    }

    /** What an edit wrote over, as the log has it. */
    public static String write(Before before) {
        return write(
                out -> {
                    out.writeStartObject();
                    out.writeNumberField("v", VERSION);
                    new EditWriter(out).changes(before.changes());
                    out.writeEndObject();
                });
    }

    /**
     * Reads an edit from the log.
     *
     * @throws MapFormatException if a later release has written it, or nobody has
     */
    public static MapEdit read(String json) {
        ObjectReader in = versioned(json);
        return EditReader.ofLog().edit(in);
    }

    /**
     * Reads what an edit wrote over from the log.
     *
     * @throws MapFormatException if a later release has written it, or nobody has
     */
    public static Before readBefore(String json) {
        ObjectReader in = versioned(json);
        return new Before(EditReader.ofLog().changes(in));
    }

    /**
     * Reads an edit that a client sends. Instead of a rank it may name the sibling after which an
     * element is to stand ({@code "after": "<id>"}, or {@code ""} for the first place); with
     * neither, the element goes to the end. What only the server writes is refused.
     *
     * @param map the newest map, for finding siblings
     * @throws MapFormatException if it is no edit
     */
    public static MapEdit readFromClient(InputStream in, Document<?> map, MapLimits limits) {
        return EditReader.ofClient(map, limits)
                .edit(ObjectReader.of(StrictJson.read(in, limits), "", limits.nameLength()));
    }

    private static ObjectReader versioned(String json) {
        ObjectReader in =
                ObjectReader.of(
                        StrictJson.read(json, MapLimits.OWN), "", MapLimits.OWN.nameLength());
        if (in.integer("v", VERSION, VERSION, FormatError.UNKNOWN_FORMAT).isEmpty()) {
            throw in.fault(FormatError.MISSING, "v");
        }
        return in;
    }

    private static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    /**
     * Whether a client may send an edit of this kind for a document. Links and personas come in
     * only through whoever has looked whether the person may see the issue or the persona.
     */
    static boolean isForClients(EditKind kind, Document<?> document) {
        return !OF_SERVERS.contains(kind)
                && (!OF_PERSONAS.contains(kind)
                        || document.elementKinds().contains(ElementKind.EVIDENCE));
    }
}
