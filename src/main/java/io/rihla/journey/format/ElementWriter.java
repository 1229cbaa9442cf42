package io.rihla.journey.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rihla.journey.Card;
import io.rihla.journey.Element;
import io.rihla.journey.EnumIds;
import io.rihla.journey.Evidence;
import io.rihla.journey.Feeling;
import io.rihla.journey.Field;
import io.rihla.journey.IssueLink;
import io.rihla.journey.KpiUse;
import io.rihla.journey.Lane;
import io.rihla.journey.LocalizedText;
import io.rihla.journey.MapLimits;
import io.rihla.journey.MapPersona;
import io.rihla.journey.PainPoint;
import io.rihla.journey.PersonaFeeling;
import io.rihla.journey.Stage;
import io.rihla.journey.TextField;
import io.rihla.journey.Touchpoint;
import io.rihla.text.Language;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes objects field by field, leaving out what is empty or false. */
final class ElementWriter {

    private final JsonGenerator out;
    private final Form form;
    private final Set<String> written = new HashSet<>();

    ElementWriter(JsonGenerator out, Form form) {
        this.out = out;
        this.form = form;
    }

    void write(Element element) throws IOException {
        out.writeStartObject();
        written.clear();
        text("id", element.id());
        for (var parent : element.parents()) {
            text(MapFormat.parentField(parent.kind()), parent.id());
        }
        text("rank", element.rank().value());
        if (element instanceof Stage stage) {
            texts(stage, TextField.NAME);
            texts(stage, TextField.DESCRIPTION);
            texts(stage, TextField.ENTRY);
            texts(stage, TextField.EXIT);
            texts(stage, TextField.DURATION);
            flag("keyStage", stage.keyStage());
            flag("hidden", stage.hidden());
        } else if (element instanceof Lane lane) {
            text("kind", EnumIds.id(lane.kind()));
            texts(lane, TextField.NAME);
            flag("hidden", lane.hidden());
        } else if (element instanceof Touchpoint touchpoint) {
            touchpoint(touchpoint);
        } else if (element instanceof Card card) {
            texts(card, TextField.TEXT);
            concerns(card.personas());
        } else if (element instanceof PainPoint painPoint) {
            painPoint(painPoint);
        }
        if (element instanceof IssueLink link) {
            written.add("issue");
            out.writeNumberField("issue", link.issue());
            text("department", link.department());
        }
        if (element instanceof KpiUse use) {
            text("kpi", use.kpi());
            text("channel", use.channel());
        }
        if (element instanceof MapPersona persona) {
            text("persona", persona.persona());
        }
        if (element instanceof PersonaFeeling persona) {
            feeling(persona.feeling());
        }
        if (element instanceof Evidence evidence) {
            evidence(evidence);
        }
        if (form == Form.INTERNAL && element.attributes().contains(Field.EXISTENCE)) {
            flag("deleted", element.deleted());
        }
        extra(element.extra());
        out.writeEndObject();
    }

    private void touchpoint(Touchpoint touchpoint) throws IOException {
        texts(touchpoint, TextField.NAME);
        texts(touchpoint, TextField.ACTIVITY);
        text("kind", touchpoint.kind().map(EnumIds::id).orElse(""));
        names("channels", touchpoint.channels());
        feeling(touchpoint.feeling());
        flag("momentOfTruth", touchpoint.momentOfTruth());
        flag("decisionPoint", touchpoint.decisionPoint());
        text("department", touchpoint.department());
    }

    private void feeling(Optional<Feeling> feeling) throws IOException {
        written.add("feeling");
        if (feeling.isPresent()) {
            out.writeNumberField("feeling", feeling.get().value());
        }
    }

    private void concerns(List<String> personas) throws IOException {
        names(MapFormat.CONCERNS, form == Form.PUBLIC ? List.of() : personas);
    }

    private void painPoint(PainPoint painPoint) throws IOException {
        texts(painPoint, TextField.TEXT);
        text("kind", EnumIds.id(painPoint.kind()));
        written.add("severity");
        out.writeNumberField("severity", painPoint.severity());
        text("department", painPoint.department());
        text("life", painPoint.life().map(EnumIds::id).orElse(""));
        concerns(painPoint.personas());
        texts(painPoint, TextField.SOLUTION);
        texts(painPoint, TextField.RECOVERY);
    }

    private void evidence(Evidence evidence) throws IOException {
        text("kind", EnumIds.id(evidence.kind()));
        texts(evidence, TextField.NOTE);
        text(Field.DATE.id(), evidence.get(Field.DATE));
        text(Field.LINK.id(), evidence.link());
        number(Field.SAMPLE_SIZE.id(), evidence.sampleSize());
        text(Field.GOAL_REACHED.id(), evidence.get(Field.GOAL_REACHED));
    }

    void text(String field, String text) throws IOException {
        written.add(field);
        if (!text.isEmpty()) {
            out.writeStringField(field, text);
        }
    }

    /** A whole number; 0 counts as none. */
    void number(String field, int number) throws IOException {
        written.add(field);
        if (number != 0) {
            out.writeNumberField(field, number);
        }
    }

    void names(String field, List<String> names) throws IOException {
        written.add(field);
        if (!names.isEmpty()) {
            out.writeArrayFieldStart(field);
            for (String name : names) {
                out.writeString(name);
            }
            out.writeEndArray();
        }
    }

    void texts(String field, LocalizedText texts) throws IOException {
        written.add(field);
        if (!texts.isEmpty()) {
            out.writeObjectFieldStart(field);
            for (Map.Entry<Language, String> text : texts.texts().entrySet()) {
                out.writeStringField(text.getKey().tag(), text.getValue());
            }
            out.writeEndObject();
        }
    }

    private void texts(Element element, TextField field) throws IOException {
        texts(field.field().id(), element.text(field));
    }

    private void flag(String field, boolean value) throws IOException {
        written.add(field);
        if (value) {
            out.writeBooleanField(field, true);
        }
    }

    void reserve(String field) {
        written.add(field);
    }

    /** Writes what has no place in the model; it never displaces what has one. */
    void extra(String extra) throws IOException {
        if (extra.isEmpty()) {
            return;
        }
        if (form == Form.INTERNAL) {
            out.writeFieldName("extra");
            out.writeRawValue(extra);
            return;
        }
        JsonNode node = StrictJson.read(extra, MapLimits.OWN);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!written.contains(field.getKey())) {
                    out.writeFieldName(field.getKey());
                    out.writeRawValue(field.getValue().toString());
                }
            }
        }
    }
}
