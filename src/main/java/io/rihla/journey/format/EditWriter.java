package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.rihla.journey.Addition;
import io.rihla.journey.Change;
import io.rihla.journey.EditKind;
import io.rihla.journey.ElementRef;
import io.rihla.journey.MapEdit;
import io.rihla.journey.Placement;
import java.io.IOException;
import java.util.List;

/** Writes edits as JSON objects, each with its kind in {@code type}. */
final class EditWriter {

    private final JsonGenerator out;

    EditWriter(JsonGenerator out) {
        this.out = out;
    }

    void edit(MapEdit edit) throws IOException {
        out.writeStartObject();
        out.writeNumberField("v", EditJson.VERSION);
        out.writeStringField("type", EditKind.of(edit).id());
        if (edit instanceof Change change) {
            body(change);
        } else if (edit instanceof MapEdit.Undo undo) {
            out.writeNumberField("revision", undo.revision());
        } else {
            if (edit instanceof MapEdit.Undone undone) {
                out.writeNumberField("revision", undone.revision());
            }
            changes(edit.changes());
        }
        out.writeEndObject();
    }

    void changes(List<Change> changes) throws IOException {
        out.writeArrayFieldStart("changes");
        for (Change change : changes) {
            out.writeStartObject();
            out.writeStringField("type", EditKind.of(change).id());
            body(change);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void body(Change change) throws IOException {
        out.writeFieldName("element");
        if (change instanceof Addition add) {
            new ElementWriter(out, Form.INTERNAL).write(add.element());
            return;
        }
        out.writeString(change.grain().element().toString());
        if (change instanceof Placement move) {
            for (ElementRef parent : move.parents()) {
                out.writeStringField(MapFormat.parentField(parent.kind()), parent.id());
            }
            out.writeStringField("rank", move.rank().value());
        } else if (change instanceof Change.SetText set) {
            out.writeStringField("field", set.field().field().id());
            out.writeStringField("language", set.language().tag());
            out.writeStringField("text", set.text());
        } else if (!(change instanceof Change.Delete) && !(change instanceof Change.Restore)) {
            value(change);
        }
    }

    private void value(Change change) throws IOException {
        if (change instanceof Change.SetValue set) {
            out.writeStringField("field", set.field().id());
        }
        out.writeFieldName("value");
        String value = change.value();
        switch (change.grain().field()) {
            case MOMENT_OF_TRUTH, DECISION_POINT, KEY_STAGE, HIDDEN ->
                    out.writeBoolean(Boolean.parseBoolean(value));
            case FEELING, SEVERITY -> {
                if (value.isEmpty()) {
                    out.writeNull();
                } else {
                    out.writeNumber(Integer.parseInt(value));
                }
            }
            case CHANNELS, SEGMENTS, PERSONAS ->
                    strings(value.isEmpty() ? List.of() : List.of(value.split("\n", -1)));
            case LANGUAGES -> strings(List.of(value.split(" ")));
            case EXTRA -> out.writeRawValue(value.isEmpty() ? "null" : value);
            default -> out.writeString(value);
        }
    }

    private void strings(List<String> values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
